import type { GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';

/**
 * The nodes that find a place on the map, `count` of those given, the most important first. Tensions
 * are what readers come for, and by importance alone few of them may be left: they get their share
 * of the places, as large as their part of all nodes, and what stands at their poles comes with
 * them. The least important of the others make room. A tension that `mayPush` turns down takes only
 * the place that it has anyway.
 */
export function sharePlaces(
	index: Pick<GraphIndex, 'tensionsOf'>,
	nodes: readonly GraphNode[],
	count: number,
	mayPush: (node: GraphNode) => boolean = () => true
): { first: GraphNode[]; behind: GraphNode[] } {
	const first = nodes.slice(0, count);
	const tensions = nodes.filter(({ kind }) => kind === 'tension');
	const due = Math.round((count * tensions.length) / nodes.length);
	const inside = new Set(first);
	const held = new Set(first.filter(({ kind }) => kind === 'tension').slice(0, due));
	const late = tensions.filter((node) => !inside.has(node) && mayPush(node));
	const missing = late.slice(0, Math.max(0, due - held.size));
	if (missing.length === 0) return { first, behind: nodes.slice(count) };

	const byId = new Map(nodes.map((node) => [node.id, node]));
	for (const node of [...held]) for (const end of endsOf(index, node, byId)) held.add(end);
	for (const tension of missing) {
		const group = [tension, ...endsOf(index, tension, byId)].filter((node) => !held.has(node));
		const room = first.filter(({ kind }) => kind !== 'theme').length;
		if (held.size + group.length > room) break;
		for (const node of group) held.add(node);
	}
	const places = new Set([...held]);
	for (const node of first) if (node.kind === 'theme') places.add(node);
	for (const node of first) if (places.size < count) places.add(node);
	const chosen = nodes.filter((node) => places.has(node));
	return { first: chosen, behind: nodes.filter((node) => !places.has(node)) };
}

/** The nodes that stand at the poles of a tension, of those there are. */
function endsOf(
	index: Pick<GraphIndex, 'tensionsOf'>,
	tension: GraphNode,
	byId: ReadonlyMap<string, GraphNode>
): GraphNode[] {
	return index
		.tensionsOf(tension.id)
		.flatMap(({ poles }) => [...poles[0].nodes, ...poles[1].nodes])
		.flatMap((id) => byId.get(id) ?? []);
}
