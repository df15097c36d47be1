import type { Attribution, GraphFile, Span, Tension } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import type { Gold, Miss, Result } from './gold.ts';
import { rates } from './gold.ts';
import { Quotes, wordsOf } from './quotes.ts';
import { miss } from './score-mentions.ts';

const LONGEST_POLE = 25;

/**
 * Tensions: right where both poles stand on the gold's poles, half of the shorter span shared, at most 25 words each; one to
 * one. Attributions: right where half of the holder and three tenths of the content are covered; one to one.
 * What the readers did not agree on (`core: false`) may be found and need not be.
 */
export function scoreClaims(graph: GraphFile, gold: Gold): Result {
	const quotes = new Quotes(graph);
	const inGold = graph.annotations.filter((a) =>
		gold.paragraphs.includes(quotes.numberOf(a.paragraph))
	);
	const tensions = inGold.filter((a): a is Tension => a.kind === 'tension');
	const attributions = inGold.filter((a): a is Attribution => a.kind === 'attribution');

	const poleFits = (number: string, pole: Span, forms: readonly string[]) => {
		const words = wordsOf(quotes.at(number, pole)).length;
		return words > 0 && words <= LONGEST_POLE && quotes.meets(number, forms, pole, 0.5, 'either');
	};
	const tensionFits = (t: Tension, g: Gold['tensions'][number]) => {
		const [a, b] = t.poles;
		const n = quotes.numberOf(t.paragraph);
		if (n !== g.paragraph || overlaps(a, b)) return false;
		const [x, y] = g.poles;
		return (poleFits(n, a, x) && poleFits(n, b, y)) || (poleFits(n, a, y) && poleFits(n, b, x));
	};
	const attributionFits = (a: Attribution, g: Gold['attributions'][number]) =>
		quotes.numberOf(a.paragraph) === g.paragraph &&
		quotes.meets(g.paragraph, [g.holder], a.holder, 0.5, 'quote') &&
		quotes.meets(g.paragraph, [g.content], a.content, 0.3, 'quote');

	const t = match('tensions', gold.tensions, tensions, tensionFits, {
		gold: (g) => g.label,
		found: (x) => x.poles.map((pole) => quotes.at(quotes.numberOf(x.paragraph), pole)).join(' / '),
		paragraph: (x) => quotes.numberOf(x.paragraph)
	});
	const a = match('attributions', gold.attributions, attributions, attributionFits, {
		gold: (g) => `${g.holder}: ${g.content}`,
		found: (x) => quotes.at(quotes.numberOf(x.paragraph), x.holder),
		paragraph: (x) => quotes.numberOf(x.paragraph)
	});
	return { measures: [...t.measures, ...a.measures], misses: [...t.misses, ...a.misses] };
}

/** Matches one to one, what the readers agreed on first. */
function match<G extends { paragraph: string; core?: boolean }, F>(
	measure: string,
	gold: readonly G[],
	found: readonly F[],
	fits: (found: F, gold: G) => boolean,
	say: { gold: (g: G) => string; found: (f: F) => string; paragraph: (f: F) => string }
): Result {
	const used = new Set<F>();
	const misses: Miss[] = [];
	const core = gold.filter((g) => g.core !== false);
	let hits = 0;
	for (const g of [...core, ...gold.filter((g) => g.core === false)]) {
		const f = found.find((each) => !used.has(each) && fits(each, g));
		if (f) used.add(f);
		if (g.core === false) continue;
		if (f) hits++;
		else misses.push(miss(measure, 'missed', g.paragraph, say.gold(g)));
	}
	for (const f of found)
		if (!used.has(f)) misses.push(miss(measure, 'not in the gold', say.paragraph(f), say.found(f)));
	return {
		measures: [
			{
				name: measure,
				...rates(used.size, found.length, hits, core.length),
				counts: `${hits} of ${core.length} found, ${used.size} of ${found.length} right`
			}
		],
		misses
	};
}
