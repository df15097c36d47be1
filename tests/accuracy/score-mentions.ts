import type { GraphFile, Mention } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import type { Gold, Miss, Result } from './gold.ts';
import { rates } from './gold.ts';
import { Quotes, wordsOf } from './quotes.ts';

/**
 * Actors: pairs of an actor and a paragraph, a mention is right where it shares half of itself or of the quote. Identity:
 * of all pairs of mentions of gold actors, those put on one node. Concepts: recall only, because a reader's
 * index is never complete; a mention fits where half of the words are the same.
 */
export function scoreMentions(graph: GraphFile, gold: Gold): Result {
	const quotes = new Quotes(graph);
	const misses: Miss[] = [];
	const kinds = new Map(graph.nodes.map((node) => [node.id, node.kind]));
	const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
	const inGold = graph.annotations.filter((a) =>
		gold.paragraphs.includes(quotes.numberOf(a.paragraph))
	);
	const mentionsOf = (kind: string) =>
		inGold.filter((a): a is Mention => a.kind === 'mention' && kinds.get(a.node) === kind);

	const actors = mentionsOf('actor');
	const pairOf = (m: Mention) => `${m.node} ${quotes.numberOf(m.paragraph)}`;
	const pairs = new Set(actors.map(pairOf));
	const right = new Set<string>();
	const chains: [gold: number, node: string][] = [];
	let found = 0;
	let all = 0;
	gold.actors.forEach((actor, g) => {
		for (const [number, forms] of Object.entries(actor.mentions)) {
			const hits = actors.filter(
				(m) =>
					quotes.numberOf(m.paragraph) === number && quotes.meets(number, forms, m, 0.5, 'either')
			);
			for (const m of hits) right.add(pairOf(m));
			if (!actor.core) continue;
			all++;
			const [first] = hits;
			if (first) {
				found++;
				chains.push([g, first.node]);
			} else misses.push(miss('actors', 'missed', number, actor.label));
		}
	});
	for (const pair of [...pairs].filter((p) => !right.has(p))) {
		const [node = '', number = ''] = pair.split(' ');
		misses.push(miss('actors', 'not in the gold', number, labels.get(node) ?? node));
	}
	let both = 0;
	let oneNode = 0;
	let oneActor = 0;
	chains.forEach(([g, node], i) => {
		for (const [h, other] of chains.slice(i + 1)) {
			if (g === h) oneActor++;
			if (node === other) oneNode++;
			if (g === h && node === other) both++;
		}
	});

	const concepts = mentionsOf('concept');
	const fits = (m: Mention, number: string, variant: string) =>
		quotes.places(number, variant).some((place) => {
			if (!overlaps(place, m)) return false;
			const a = new Set(wordsOf(quotes.at(number, place)));
			const b = new Set(wordsOf(quotes.at(number, m)));
			const shared = [...a].filter((word) => b.has(word)).length;
			return shared / (a.size + b.size - shared) >= 0.5;
		});
	const goldNodes = new Set<string>();
	let indexed = 0;
	for (const { paragraph, variants } of gold.concepts) {
		const hits = concepts.filter(
			(m) =>
				quotes.numberOf(m.paragraph) === paragraph && variants.some((v) => fits(m, paragraph, v))
		);
		for (const m of hits) goldNodes.add(m.node);
		if (hits.length) indexed++;
		else misses.push(miss('concepts', 'missed', paragraph, variants[0] ?? ''));
	}
	const nodes = new Set(concepts.map((m) => m.node));
	return {
		measures: [
			{
				name: 'actors',
				...rates(right.size, pairs.size, found, all),
				counts: `${found} of ${all} found, ${right.size} of ${pairs.size} right`
			},
			{
				name: 'identity of actors',
				...rates(both, oneNode, both, oneActor),
				counts: `${both} of ${oneActor} pairs on one node`
			},
			{
				name: 'concepts',
				recall: indexed / gold.concepts.length,
				counts: `${indexed} of ${gold.concepts.length} found; ${nodes.size} concepts, ${goldNodes.size} of them in the gold`
			}
		],
		misses
	};
}

export function miss(measure: string, kind: Miss['kind'], paragraph: string, text: string): Miss {
	return { measure, kind, paragraph, text };
}
