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

interface Pair {
	entries: Entry[];
	strength: number;
}

/**
 * Actors and concepts that stand in one sentence more often than chance would put them there
 * (log-likelihood ratio of Dunning 1993 over sentences), the strongest first, and only where no typed edge joins
 * the two already.
 *
 * @param typed the edges that the text states
 */
export function coOccurrences(corpus: Corpus, typed: readonly GraphEdge[]): GraphEdge[] {
	const joined = new Set(
		typed.flatMap((e) => [`${e.source} ${e.target}`, `${e.target} ${e.source}`])
	);
	const alone = new Map<string, number>();
	const together = new Map<string, Entry[]>();
	let sentences = 0;
	const mentions = mentionsByParagraph(corpus, 'actor', 'concept');
	for (const [id, { paragraph }] of corpus.paragraphs) {
		const own = mentions.get(id) ?? [];
		for (const sentence of paragraph.sentences) {
			sentences++;
			const first = new Map<string, string>();
			for (const m of own)
				if (m.start >= sentence.start && m.end <= sentence.end && !first.has(m.node))
					first.set(m.node, m.id);
			const nodes = [...first.keys()].sort(compare);
			for (const node of nodes) alone.set(node, (alone.get(node) ?? 0) + 1);
			for (const [k, source] of nodes.entries())
				for (const target of nodes.slice(k + 1)) {
					const key = `${source} ${target}`;
					if (joined.has(key)) continue;
					const entries = together.get(key) ?? [];
					together.set(key, entries);
					for (const node of [source, target])
						entries.push({
							kind: 'co-occurs',
							source,
							target,
							evidence: first.get(node) ?? '',
							witness: id
						});
				}
		}
	}
	const pairs: Pair[] = [];
	for (const [key, entries] of together) {
		const [a = '', b = ''] = key.split(' ');
		const strength = likelihoodRatio(
			entries.length / 2,
			alone.get(a) ?? 0,
			alone.get(b) ?? 0,
			sentences
		);
		if (strength >= ABOVE_CHANCE) pairs.push({ entries, strength });
	}
	pairs.sort((a, b) => b.strength - a.strength || compare(keyOf(a), keyOf(b)));
	const room = Math.floor(typed.length * SHARE);
	return edgesOf(pairs.slice(0, room).flatMap((pair) => pair.entries));
}

function keyOf(pair: Pair): string {
	return `${pair.entries[0]?.source} ${pair.entries[0]?.target}`;
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
