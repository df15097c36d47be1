import type { Corpus } from './corpus.ts';
import { compare } from './corpus.ts';
import type { UnweighedNode } from './join-nodes.ts';
import type { Prominence } from './count-prominence.ts';
import { countProminence, nounOf } from './count-prominence.ts';

/**
 * Importance of the nodes, 0 to 1: how many distinct paragraphs and holders stand behind them, how early they
 * come, whether title and headings name them. The weights were fitted once to which entities people keep when
 * they summarise a text (training part of the GUM corpus, see training/importance/); those of paragraphs and holders
 * were raised by hand, because news and how-to texts say little about who holds a view.
 */
export function weighNodes(
	corpus: Corpus,
	nodes: readonly UnweighedNode[]
): ReadonlyMap<string, number> {
	const raw = lessForEchoes(countProminence(corpus, nodes));
	const top = Math.max(...raw.values());
	const low = Math.min(...raw.values());
	const range = Math.max(1e-9, top - low);
	// the lowest keeps a little, so that nothing that was found has no importance at all
	return new Map(
		[...raw].map(([id, w]) => [id, Math.round(1e5 * (0.02 + (0.98 * (w - low)) / range)) / 1e5])
	);
}

/** How much less an echo counts, in the unit of the weights below, and mentions of what it may be an echo of. */
const ECHO = 0.4;
const LEAST_HEARD = 3;

/**
 * "Lantern festival" and then "Taipei lantern festival", "duel" and then "fatal duel": what shares its noun with something that
 * recurs and weighs more is often the same thing, so it says less that is new.
 */
function lessForEchoes(table: ReadonlyMap<string, Prominence>): Map<string, number> {
	const heard = new Set<string>();
	const sorted = [...table]
		.map(([id, p]) => ({ id, p, weight: weigh(p) }))
		.sort((a, b) => b.weight - a.weight || compare(a.id, b.id));
	return new Map(
		sorted.map(({ id, p, weight }) => {
			const noun = nounOf(id);
			const isEcho = p.kind !== 'tension' && heard.has(noun);
			if (p.kind !== 'tension' && p.mentions >= LEAST_HEARD) heard.add(noun);
			return [id, isEcho ? weight - ECHO : weight];
		})
	);
}

const log = (count: number) => Math.log2(1 + count);

/** What is weighed: the name, how it is computed, its weight. */
export const FEATURES: readonly [string, (p: Prominence) => number, number][] = [
	['paragraphs', (p) => log(p.paragraphs), 0.15],
	['sentences', (p) => log(p.sentences), 0.22],
	['same noun', (p) => log(p.sameNoun), 0.45],
	['pronouns', (p) => log(p.pronouns), 0.09],
	['holders', (p) => log(p.holders), 0.1],
	['subjects', (p) => log(p.subjects), 0.13],
	['rank', (p) => -log(p.rank), 0.19],
	['rank 10', (p) => (p.rank < 10 ? 1 : 0), 0.34],
	['title', (p) => (p.inTitle === 'whole' ? 1 : 0), 0.49],
	['title noun', (p) => (p.inTitle === 'noun' ? 1 : 0), 0.42],
	['heading', (p) => (p.inHeading === 'whole' ? 1 : 0), 1.37],
	['heading noun', (p) => (p.inHeading === 'noun' ? 1 : 0), 0.37],
	['frequent', (p) => p.frequency, -0.76],
	['person', (p) => (p.type === 'person' ? 1 : 0), -0.53],
	['group', (p) => (p.type === 'group' ? 1 : 0), -0.18],
	['organisation', (p) => (p.type === 'organisation' ? 1 : 0), -0.27],
	['role', (p) => (p.type === 'role' ? 1 : 0), -0.48],
	['named concept', (p) => (p.kind === 'concept' && p.named ? 1 : 0), 0.15],
	['one word', (p) => (p.words === 1 ? 1 : 0), -0.17],
	['three words', (p) => (p.words === 3 ? 1 : 0), 0.1],
	['long', (p) => (p.words > 3 ? 1 : 0), 0.1],
	['recurs', (p) => (p.mentions > 1 ? 1 : 0), 0.44],
	['recurs often', (p) => (p.mentions > 2 ? 1 : 0), 0.3],
	['once and late', (p) => (p.mentions === 1 && p.before >= 10 ? 1 : 0), -0.26],
	['soon', (p) => -log(Math.min(p.before, 1000)), 0.08],
	['leads', (p) => log(p.leads), 0.29],
	['alike', (p) => log(p.alike), 0.26],
	['share alike', (p) => p.alike / Math.max(1, p.mentions), 1.56],
	// by hand: a text in the first person is about whoever speaks in it, of which the fitted genres have few
	['speaks', (p) => (p.type === 'group' ? 0 : p.voice), 3],
	['only speaks', (p) => (p.mentions === 0 ? p.voice : 0), 4]
];

function weigh(p: Prominence): number {
	return FEATURES.reduce((sum, [, value, weight]) => sum + weight * value(p), 0);
}
