import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import type { GraphEdge } from '#graph/graph-file.ts';
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
	const graph = conceptGraph(corpus, typed);
	if (graph.size === 0) return [];
	const groups = new Map<number, string[]>();
	const membership = louvain(graph, {
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
	return [...groups.values()]
		.filter((group) => group.length >= SMALLEST)
		.map((group) => byCentrality(graph, group))
		.sort((a, b) => b.length - a.length || compare(a[0] ?? '', b[0] ?? ''));
}

/** Members by the weight of their ties inside the group. */
function byCentrality(graph: UndirectedGraph, group: string[]): Community {
	const inside = new Set(group);
	const pull = new Map(
		group.map((id) => [
			id,
			graph.reduceEdges(
				id,
				(sum, _edge, attributes, a, b) =>
					inside.has(a) && inside.has(b) ? sum + Number(attributes['weight']) : sum,
				0
			)
		])
	);
	return group.sort((a, b) => (pull.get(b) ?? 0) - (pull.get(a) ?? 0) || compare(a, b));
}

function conceptGraph(corpus: Corpus, typed: readonly GraphEdge[]): UndirectedGraph {
	const ties = new Map<string, { a: string; b: string; weight: number }>();
	const known = new Set<string>();
	const tie = (a: string, b: string, weight: number) => {
		if (a === b) return;
		const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
		const tied = ties.get(pair);
		if (tied) tied.weight += weight;
		else ties.set(pair, { a, b, weight });
		known.add(a).add(b);
	};
	const mentions = mentionsByParagraph(corpus, 'concept');
	const spread = new Map<string, number>();
	for (const list of mentions.values())
		for (const node of new Set(list.map((m) => m.node)))
			spread.set(node, (spread.get(node) ?? 0) + 1);
	const paragraphs = corpus.paragraphs.size;
	const rare = (node: string) =>
		paragraphs < 4 || (spread.get(node) ?? 0) <= Math.max(2, EVERYWHERE * paragraphs);

	for (const [id, { paragraph }] of corpus.paragraphs) {
		const own = (mentions.get(id) ?? []).filter((m) => rare(m.node));
		const nodes = [...new Set(own.map((m) => m.node))].sort(compare);
		nodes.forEach((a, k) => {
			for (const b of nodes.slice(k + 1)) tie(a, b, 1 / Math.max(1, nodes.length - 1));
		});
		for (const sentence of paragraph.sentences) {
			const here = own.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
			const together = [...new Set(here.map((m) => m.node))].sort(compare);
			together.forEach((a, k) => {
				for (const b of together.slice(k + 1)) tie(a, b, 1 / Math.max(1, together.length - 1));
			});
		}
	}
	for (const edge of typed)
		if (
			(edge.kind === 'broader' || edge.kind === 'states') &&
			known.has(edge.source) &&
			known.has(edge.target)
		)
			tie(edge.source, edge.target, edge.kind === 'broader' ? 1 : 0.5);
	const graph = new UndirectedGraph();
	for (const id of known) graph.addNode(id);
	for (const { a, b, weight } of ties.values()) graph.addUndirectedEdge(a, b, { weight });
	return graph;
}
