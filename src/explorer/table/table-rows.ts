import type { Annotation, EdgeKind, GraphEdge, GraphNode } from '#graph/graph-file.ts';
import { nodeKinds } from '#graph/kinds.ts';
import { nodeKindWords } from '../filters/kind-words.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import { evidenceOf } from '../text/hits.ts';
import { countEvidence } from './count-evidence.ts';

/** A node as a row: what the map shows of it, in words and counts. */
export interface NodeRow {
	node: GraphNode;
	label: string;
	kind: string;
	/** Type of an actor, theme of a concept, relation of a tension. */
	sort: string;
	/** Distinct paragraphs in which it stands, under the filters. */
	paragraphs: number;
	/** Mentions, or the passages that show a tension, under the filters. */
	mentions: number;
	/** Distinct nodes it is connected with, under the filters. */
	connections: number;
	/** Where its evidence begins; undefined where the filters leave none. */
	first: Annotation | undefined;
}

/** What an edge rests on, from the firmest. */
export type Basis = 'stated' | 'derived' | 'together';

/** An edge as a row. */
export interface EdgeRow {
	edge: GraphEdge;
	from: string;
	relation: string;
	to: string;
	/** Whether the text states it, it follows from the terms, or the two only stand together. */
	basis: Basis;
	weight: number;
	/** Annotations it rests on, under the filters. */
	passages: number;
	first: Annotation | undefined;
}

/** How an edge reads between the names of its two nodes. */
const edgeWords: Record<EdgeKind, string> = {
	states: 'acts on',
	holds: 'holds a side of',
	pole: 'has at a pole',
	about: 'holds a view about',
	'in-theme': 'is in theme',
	broader: 'is narrower than',
	'co-occurs': 'stands with'
};

/** Themes and broader terms follow from the terms; the text does not say them. */
function basisOf(kind: EdgeKind): Basis {
	if (kind === 'co-occurs') return 'together';
	return kind === 'in-theme' || kind === 'broader' ? 'derived' : 'stated';
}

/**
 * The nodes that the filters leave, in the order of the graph file. What only the rows on the page say
 * is looked up when they are asked.
 */
export function nodeRows(index: GraphIndex, shown: Shown): NodeRow[] {
	const { mentions, paragraphs } = countEvidence(index, shown);
	return index.file.nodes.flatMap((node, at) =>
		shown.nodes.has(node.id)
			? {
					node,
					label: node.label,
					kind: node.kind,
					sort: sortOf(index, node),
					paragraphs: paragraphs[at]!,
					mentions: mentions[at]!,
					get connections() {
						return countConnected(index, shown, node.id);
					},
					get first() {
						return evidenceOf(index, node.id).find(({ id }) => shown.annotations.has(id));
					}
				}
			: []
	);
}

function countConnected(index: GraphIndex, shown: Shown, nodeId: string): number {
	const others = new Set<string>();
	for (const { id, source, target } of index.edgesOf(nodeId)) {
		if (shown.edges.has(id)) others.add(source === nodeId ? target : source);
	}
	others.delete(nodeId);
	return others.size;
}

/** The edges that the filters leave, in the order of the graph file; looked up like the nodes. */
export function edgeRows(index: GraphIndex, shown: Shown): EdgeRow[] {
	const all = shown.edges.size === index.edges.length;
	const edges = all ? index.edges : index.edges.filter(({ id }) => shown.edges.has(id));
	return edges.map((edge) => ({
		edge,
		from: index.nodeById.get(edge.source)?.label ?? edge.source,
		relation: (edge.kind === 'states' && edge.label?.trim()) || edgeWords[edge.kind],
		to: index.nodeById.get(edge.target)?.label ?? edge.target,
		basis: basisOf(edge.kind),
		weight: edge.weight,
		get passages() {
			return edge.evidence.filter((id) => shown.annotations.has(id)).length;
		},
		get first() {
			return index.evidenceOf(edge).find(({ id }) => shown.annotations.has(id));
		}
	}));
}

/** Kinds in the plural with how many rows each has, e.g. '22 actors, 91 concepts'. */
export function countKinds(rows: readonly NodeRow[]): string {
	return nodeKinds
		.map((kind) => ({ kind, count: rows.filter(({ node }) => node.kind === kind).length }))
		.filter(({ count }) => count > 0)
		.map(({ kind, count }) => `${count} ${count === 1 ? kind : nodeKindWords[kind].toLowerCase()}`)
		.join(', ');
}

function sortOf(index: GraphIndex, node: GraphNode): string {
	switch (node.kind) {
		case 'actor':
			return node.type;
		case 'tension':
			return node.relation;
		case 'concept':
			return (node.theme && index.nodeById.get(node.theme)?.label) || '';
		case 'theme':
			return '';
	}
}
