import louvain from 'graphology-communities-louvain';
import type { GraphEdge } from '#graph/graph-file.ts';
import { ConceptTies } from './concept-ties.ts';
import type { Corpus } from './corpus.ts';
import { compare } from './corpus.ts';
import { seededRandom } from './random.ts';
import { mentionsByParagraph } from './typed-edges.ts';

/** Concepts that belong together, the most central one first. */
export type Community = string[];

/** Fewer concepts than this make no theme of their own. */
const SMALLEST = 3;
/** A concept that stands in more than this share of the paragraphs binds everything to everything. */
const EVERYWHERE = 0.5;
const SEED = 2026;

/**
 * The themes of a corpus: communities of concepts that stand in the same sentences and paragraphs,
 * are stated of each other or contain each other (Louvain, Blondel et al. 2008, with a seed).
 * Concepts that tie to no community are in none.
 */
export function findThemes(corpus: Corpus, typed: readonly GraphEdge[]): Community[] {
	const ties = tiesOfConcepts(corpus, typed);
	if (ties.isEmpty) return [];
	const groups = new Map<number, string[]>();
	const membership = louvain(ties.toGraph(), {
		getEdgeWeight: 'weight',
		rng: seededRandom(SEED),
		randomWalk: false,
		resolution: 1
	});
	for (const id of Object.keys(membership).sort(compare)) {
		const group = groups.get(membership[id] ?? -1) ?? [];
		groups.set(membership[id] ?? -1, group);
		group.push(id);
	}
	const pull = ties.pullsInside((id) => membership[id]);
	return [...groups.values()]
		.filter((group) => group.length >= SMALLEST)
		.map((group) => group.sort((a, b) => (pull.get(b) ?? 0) - (pull.get(a) ?? 0) || compare(a, b)))
		.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

function tiesOfConcepts(corpus: Corpus, typed: readonly GraphEdge[]): ConceptTies {
	const ties = new ConceptTies();
	const mentions = mentionsByParagraph(corpus, 'concept');
	const spread = new Map<string, number>();
	for (const list of mentions.values())
		for (const node of new Set(list.map((m) => m.node)))
			spread.set(node, (spread.get(node) ?? 0) + 1);
	const paragraphs = corpus.paragraphs.size;
	const rare = (node: string) =>
		paragraphs < 4 || (spread.get(node) ?? 0) <= Math.max(2, EVERYWHERE * paragraphs);

	const tieAll = (nodes: readonly string[]) => {
		const weight = 1 / Math.max(1, nodes.length - 1);
		for (const [k, a] of nodes.entries())
			for (let other = k + 1; other < nodes.length; other++) ties.tie(a, nodes[other]!, weight);
	};
	for (const [id, { paragraph }] of corpus.paragraphs) {
		const own = (mentions.get(id) ?? []).filter((m) => rare(m.node));
		if (own.length < 2) continue;
		tieAll([...new Set(own.map((m) => m.node))].sort(compare));
		for (const sentence of paragraph.sentences) {
			const here = own.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
			tieAll([...new Set(here.map((m) => m.node))].sort(compare));
		}
	}
	for (const edge of typed)
		if (
			(edge.kind === 'broader' || edge.kind === 'states') &&
			ties.has(edge.source) &&
			ties.has(edge.target)
		)
			ties.tie(edge.source, edge.target, edge.kind === 'broader' ? 1 : 0.5);
	return ties;
}
