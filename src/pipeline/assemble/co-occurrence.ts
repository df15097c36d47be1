import type { GraphEdge } from '#graph/graph-file.ts';
import type { Corpus } from './corpus.ts';
import { compare } from './corpus.ts';
import type { Entry } from './edge-ledger.ts';
import { edgesOf } from './edge-ledger.ts';
import { mentionsByParagraph } from './typed-edges.ts';

/** Log-likelihood ratio above which a pair is taken to stand together by more than chance (p < 0.05). */
const ABOVE_CHANCE = 3.84;
/** Co-occurrence is at most this share of the edges that carry a type. */
const SHARE = 1 / 3;

/** A sentence with more than one node: the nodes by rank, and the first mention of each. */
interface Company {
	paragraph: string;
	nodes: number[];
	mentions: string[];
}

/**
 * Actors and concepts that stand in one sentence more often than chance would put them there
 * (log-likelihood ratio of Dunning 1993 over sentences), the strongest first, and only where no typed edge joins
 * the two already.
 *
 * @param typed the edges that the text states
 */
export function coOccurrences(corpus: Corpus, typed: readonly GraphEdge[]): GraphEdge[] {
	// nodes go by their rank, a pair by one number: of the many pairs few become edges
	const ids = corpus.nodes.map((node) => node.id).sort(compare);
	const ranks = new Map(ids.map((id, rank) => [id, rank]));
	const pairOf = (a: number, b: number) => Math.min(a, b) * ids.length + Math.max(a, b);
	const joined = new Set<number>();
	for (const { source, target } of typed) {
		const [a, b] = [ranks.get(source), ranks.get(target)];
		if (a !== undefined && b !== undefined) joined.add(pairOf(a, b));
	}
	const { companies, sentences } = companiesOf(corpus, ranks);
	const alone = new Int32Array(ids.length);
	const together = new Map<number, number>();
	for (const { nodes } of companies)
		for (const [k, a] of nodes.entries()) {
			alone[a]!++;
			for (let other = k + 1; other < nodes.length; other++) {
				const pair = pairOf(a, nodes[other]!);
				if (!joined.has(pair)) together.set(pair, (together.get(pair) ?? 0) + 1);
			}
		}
	const strengths: [pair: number, strength: number][] = [];
	for (const [pair, both] of together) {
		const [a, b] = [Math.floor(pair / ids.length), pair % ids.length];
		const strength = likelihoodRatio(both, alone[a]!, alone[b]!, sentences);
		if (strength >= ABOVE_CHANCE) strengths.push([pair, strength]);
	}
	strengths.sort(([p, a], [q, b]) => b - a || p - q);
	const room = Math.floor(typed.length * SHARE);
	const chosen = new Set(strengths.slice(0, room).map(([pair]) => pair));
	return edgesOf(entriesOf(companies, ids, (a, b) => chosen.has(pairOf(a, b))));
}

function companiesOf(corpus: Corpus, ranks: ReadonlyMap<string, number>) {
	const mentions = mentionsByParagraph(corpus, 'actor', 'concept');
	const companies: Company[] = [];
	let sentences = 0;
	for (const [id, { paragraph }] of corpus.paragraphs) {
		const own = mentions.get(id) ?? [];
		for (const sentence of paragraph.sentences) {
			sentences++;
			const first = new Map<number, string>();
			for (const m of own) {
				const rank = ranks.get(m.node);
				if (rank === undefined || m.start < sentence.start || m.end > sentence.end) continue;
				if (!first.has(rank)) first.set(rank, m.id);
			}
			if (!first.size) continue;
			const nodes = [...first.keys()].sort((a, b) => a - b);
			companies.push({
				paragraph: id,
				nodes,
				mentions: nodes.map((node) => first.get(node) ?? '')
			});
		}
	}
	return { companies, sentences };
}

function* entriesOf(
	companies: readonly Company[],
	ids: readonly string[],
	isChosen: (a: number, b: number) => boolean
): Generator<Entry, void, void> {
	for (const { paragraph, nodes, mentions } of companies)
		for (const [k, a] of nodes.entries())
			for (let other = k + 1; other < nodes.length; other++) {
				const b = nodes[other]!;
				if (!isChosen(a, b)) continue;
				for (const at of [k, other])
					yield {
						kind: 'co-occurs',
						source: ids[a] ?? '',
						target: ids[b] ?? '',
						evidence: mentions[at] ?? '',
						witness: paragraph
					};
			}
}

/**
 * How much better "the two attract each other" explains the counts than chance: twice the logarithm of
 * the likelihood ratio; 0 where they stand together no more often than chance would have it.
 *
 * @param both sentences with both, @param a with the first, @param b with the second, @param all sentences
 */
export function likelihoodRatio(both: number, a: number, b: number, all: number): number {
	if (both * all <= a * b) return 0;
	const cell = (observed: number, expected: number) =>
		observed > 0 ? observed * Math.log(observed / expected) : 0;
	const restA = a - both;
	const restB = b - both;
	const none = all - a - b + both;
	return (
		2 *
		(cell(both, (a * b) / all) +
			cell(restA, (a * (all - b)) / all) +
			cell(restB, ((all - a) * b) / all) +
			cell(none, ((all - a) * (all - b)) / all))
	);
}
