import type { GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { View } from '../view.ts';
import { chooseEdges, firmestFirst } from './choose-edges.ts';
import { sharePlaces } from './share-places.ts';

/** What is put on the canvas, and what is only hinted at. */
export interface Drawn {
	nodes: GraphNode[];
	edges: GraphEdge[];
	/** Nodes that pass the filters and find no room: drawn as dots. */
	dots: GraphNode[];
	/**
	 * Nodes without room of their own, whatever is selected. Those that a selection brings in cover their
	 * dots, so that dots for all of these need not be drawn anew with each.
	 */
	behind: GraphNode[];
}

/** Tensions are what readers come for: each stands as high as if it were this much more important. */
const lead: Record<GraphNode['kind'], number> = {
	theme: 9,
	tension: 0.12,
	actor: 0.06,
	concept: 0
};

/** Connections of the selected node that are brought in although they are not important enough. */
const mostGuests = 40;

/**
 * Chooses up to `capacity` nodes by importance, with a fair share of tensions, and besides them those
 * that the reader has a hold of: the selected node or the ends of the selected edge, the focus, the
 * trail, what the selected node is connected with, and an open `path`, given as ids of its nodes and
 * edges. Nothing leaves the map because something is selected. Whoever has come nearer sees first what
 * is in sight there. Of the edges between them the weightiest, what is stated first.
 */
export function chooseDrawn(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	view: Pick<View, 'selected' | 'focus' | 'trail' | 'group'>,
	capacity: number,
	inSight?: (node: GraphNode) => boolean,
	path: ReadonlySet<string> = new Set()
): Drawn {
	const { first, behind } = rank(index, shown, capacity, inSight);
	const own = new Set(first);
	const held: GraphNode[] = [];
	const guests = new Set<GraphNode>();
	for (const id of new Set([...path, ...heldOf(index, shown, view)])) {
		const node = shown.nodes.has(id) ? index.nodeById.get(id) : undefined;
		if (!node) continue;
		held.push(node);
		if (!own.has(node)) guests.add(node);
	}
	const heldFirst = new Set(held.sort(mostImportantFirst));
	const nodes = [...heldFirst, ...first.filter((node) => !heldFirst.has(node))];
	const dots = guests.size ? behind.filter((node) => !guests.has(node)) : behind;
	return { nodes, edges: chooseEdges(index, shown, view, first, guests, path), dots, behind };
}

interface Ranked {
	first: GraphNode[];
	behind: GraphNode[];
}

interface Asked {
	inSight: ((node: GraphNode) => boolean) | undefined;
	nodes: readonly GraphNode[];
	capacity: number;
	ranked: Ranked;
}

/** The latest answer for what is shown: a selection does not change it. */
const asked = new WeakMap<object, Asked>();

function rank(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes'>,
	capacity: number,
	inSight?: (node: GraphNode) => boolean
): Ranked {
	const before = asked.get(shown);
	const same = before?.inSight === inSight ? before : undefined;
	if (same?.capacity === capacity) return same.ranked;
	const nodes = same?.nodes ?? nearFirst(index, shown, inSight);
	// To leave out a handful would cost the reader more than the room they take.
	const count = nodes.length <= capacity * 1.15 ? nodes.length : capacity;
	const ranked = sharePlaces(index, nodes, count, inSight);
	asked.set(shown, { inSight, nodes, capacity, ranked });
	return ranked;
}

/** What is shown, the most important first, of what is in sight before the rest. */
function nearFirst(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes'>,
	inSight?: (node: GraphNode) => boolean
): GraphNode[] {
	const [near, far]: [GraphNode[], GraphNode[]] = [[], []];
	for (const node of byImportance(index)) {
		if (shown.nodes.has(node.id)) (!inSight || inSight(node) ? near : far).push(node);
	}
	return [...near, ...far];
}

const sorted = new WeakMap<GraphIndex, GraphNode[]>();

/** All nodes, the most important first; sorted when first asked for. */
export function byImportance(index: GraphIndex): GraphNode[] {
	const known = sorted.get(index);
	if (known) return known;
	const nodes = [...index.file.nodes].sort(mostImportantFirst);
	sorted.set(index, nodes);
	return nodes;
}

function mostImportantFirst(a: GraphNode, b: GraphNode): number {
	return b.importance + lead[b.kind] - (a.importance + lead[a.kind]) || (a.id < b.id ? -1 : 1);
}

/** What the reader has a hold of, whatever its importance. */
function heldOf(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	{ selected, focus, trail }: Pick<View, 'selected' | 'focus' | 'trail'>
): Set<string> {
	const held = new Set(trail);
	const edge = selected ? index.edgeById.get(selected) : undefined;
	for (const id of [selected, focus, edge?.source, edge?.target]) if (id) held.add(id);
	if (selected) for (const id of connectedWith(index, shown, selected)) held.add(id);
	return held;
}

function connectedWith(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	nodeId: string
): string[] {
	return index
		.edgesOf(nodeId)
		.filter(({ id }) => shown.edges.has(id))
		.sort(firmestFirst)
		.slice(0, mostGuests)
		.map(({ source, target }) => (source === nodeId ? target : source));
}
