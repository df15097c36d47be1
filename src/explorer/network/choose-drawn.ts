import type { EdgeKind, GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { View } from '../view.ts';

/** What is put on the canvas, and what is only hinted at. */
export interface Drawn {
	nodes: GraphNode[];
	edges: GraphEdge[];
	/** Nodes that pass the filters and find no room: drawn as dots. */
	dots: GraphNode[];
}

/** What is stated comes before what only stands together where there is no room for all edges. */
const rank: Record<EdgeKind, number> = {
	pole: 0,
	holds: 1,
	states: 2,
	about: 3,
	broader: 4,
	'in-theme': 5,
	'co-occurs': 6
};

/** Tensions are what readers come for: each stands as high as if it were this much more important. */
const lead: Record<GraphNode['kind'], number> = {
	theme: 9,
	tension: 0.12,
	actor: 0.06,
	concept: 0
};

/** More lines than this for each node and the eye follows none. */
const edgesPerNode = 3;
/** Connections of the selected node that are brought in although they are not important enough. */
const guests = 40;

/**
 * Chooses up to `capacity` nodes by importance, after those the reader has a hold of: the selected
 * node or the ends of the selected edge, the focus, the trail, and what the selected node is
 * connected with. Of the edges between them the weightiest, what is stated first.
 */
export function chooseDrawn(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	view: Pick<View, 'selected' | 'focus' | 'trail' | 'group'>,
	capacity: number
): Drawn {
	const held = new Set<string>();
	const selectedEdge = view.selected ? index.edgeById.get(view.selected) : undefined;
	for (const id of [view.selected, view.focus, selectedEdge?.source, selectedEdge?.target]) {
		if (id) held.add(id);
	}
	for (const id of view.trail) held.add(id);
	if (view.selected) for (const id of connectedWith(index, shown, view.selected)) held.add(id);

	const nodes = index.file.nodes
		.filter(({ id }) => shown.nodes.has(id))
		.sort(
			(a, b) =>
				Number(held.has(b.id)) - Number(held.has(a.id)) ||
				b.importance + lead[b.kind] - (a.importance + lead[a.kind]) ||
				(a.id < b.id ? -1 : 1)
		);
	// To leave out a handful would cost the reader more than the room they take.
	const chosen = nodes.length <= capacity * 1.15 ? nodes : nodes.slice(0, capacity);
	const ids = new Set(chosen.map(({ id }) => id));
	const edges = [...index.edgeById.values()]
		.filter(({ id, source, target }) => shown.edges.has(id) && ids.has(source) && ids.has(target))
		// The ground under a theme says what its edges would.
		.filter(({ kind }) => !(view.group && kind === 'in-theme'))
		.sort((a, b) => {
			const touches = (edge: GraphEdge) =>
				edge.id === view.selected || edge.source === view.selected || edge.target === view.selected;
			return (
				Number(touches(b)) - Number(touches(a)) ||
				rank[a.kind] - rank[b.kind] ||
				b.weight - a.weight ||
				(a.id < b.id ? -1 : 1)
			);
		})
		.slice(0, Math.max(chosen.length * edgesPerNode, 200));
	return { nodes: chosen, edges, dots: nodes.slice(chosen.length) };
}

function connectedWith(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	nodeId: string
): string[] {
	return index
		.edgesOf(nodeId)
		.filter(({ id }) => shown.edges.has(id))
		.sort((a, b) => rank[a.kind] - rank[b.kind] || b.weight - a.weight)
		.slice(0, guests)
		.map(({ source, target }) => (source === nodeId ? target : source));
}
