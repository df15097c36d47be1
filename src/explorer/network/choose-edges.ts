import type { EdgeKind, GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { View } from '../view.ts';

/** What is stated comes before what only stands together where there is no room for all edges. */
const order: Record<EdgeKind, number> = {
	pole: 0,
	holds: 1,
	states: 2,
	about: 3,
	broader: 4,
	'in-theme': 5,
	'co-occurs': 6
};

/** More lines than this for each node and the eye follows none. */
const edgesPerNode = 3;
/** So many edges are drawn even between few nodes. */
const alwaysRoomFor = 200;

/** What is stated first, then the weightiest. */
export function firmestFirst(a: GraphEdge, b: GraphEdge): number {
	return order[a.kind] - order[b.kind] || b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

/**
 * The edges to draw between the nodes that stand on the map anyway and the guests that a selection
 * brings in: those of what is selected and of an open path first, then the firmest, as many as the eye can follow.
 */
export function chooseEdges(
	index: GraphIndex,
	shown: Pick<Shown, 'edges'>,
	{ selected, group }: Pick<View, 'selected' | 'group'>,
	first: readonly GraphNode[],
	guests: ReadonlySet<GraphNode>,
	path: ReadonlySet<string> = new Set()
): GraphEdge[] {
	const edges = new Set(among(index, shown, first));
	const ids = new Set([...first, ...guests].map(({ id }) => id));
	for (const { id } of guests) {
		for (const edge of index.edgesOf(id)) {
			if (ids.has(edge.source) && ids.has(edge.target) && shown.edges.has(edge.id)) edges.add(edge);
		}
	}
	const touches = (edge: GraphEdge) =>
		Number(
			path.has(edge.id) ||
				edge.id === selected ||
				edge.source === selected ||
				edge.target === selected
		);
	return (
		[...edges]
			// The ground under a theme says what its edges would.
			.filter(({ kind }) => !(group && kind === 'in-theme'))
			.sort((a, b) => touches(b) - touches(a) || firmestFirst(a, b))
			.slice(0, Math.max(ids.size * edgesPerNode, alwaysRoomFor))
	);
}

/** The edges among nodes that are the same for many selections, looked for once. */
const known = new WeakMap<readonly GraphNode[], { edges: unknown; among: GraphEdge[] }>();

function among(
	index: GraphIndex,
	shown: Pick<Shown, 'edges'>,
	nodes: readonly GraphNode[]
): readonly GraphEdge[] {
	const before = known.get(nodes);
	if (before?.edges === shown.edges) return before.among;
	const ids = new Set(nodes.map(({ id }) => id));
	// Where all are left, as at first, none is asked for: that would take a look-up of all edges.
	const all = shown.edges.size === index.edges.length;
	const isShown = ({ id }: GraphEdge) => all || shown.edges.has(id);
	const among = index.edges
		.filter((edge) => ids.has(edge.source) && ids.has(edge.target) && isShown(edge))
		.sort(firmestFirst);
	known.set(nodes, { edges: shown.edges, among });
	return among;
}
