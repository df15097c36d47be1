import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Point } from './frame.ts';
import { poleOffset, tensionAngle, tensionShape } from './tension-shape.ts';

/** Where a node of the graph file stands on the canvas. */
export type PlaceOf = (node: GraphNode) => Point;

/** Smallest and largest size of each kind, in units of the canvas (the map is about 1,000 wide). */
const sizes: Record<GraphNode['kind'], [number, number]> = {
	actor: [15, 46],
	concept: [10, 30],
	tension: [32, 52],
	theme: [8, 8]
};

/** Size of a node's shape: its area grows with importance. */
export function sizeOf(node: GraphNode): number {
	const [least, most] = sizes[node.kind];
	return least + (most - least) * Math.sqrt(Math.min(1, Math.max(0, node.importance)));
}

/** A node as Cytoscape draws it. */
export function nodeElement(
	index: GraphIndex,
	node: GraphNode,
	placeOf: PlaceOf
): ElementDefinition {
	const data: Record<string, unknown> = { id: node.id, kind: node.kind, size: sizeOf(node) };
	if (node.kind === 'tension') data['points'] = tensionShape(angleOf(index, node, placeOf));
	return { group: 'nodes', data, position: { ...placeOf(node) } };
}

/**
 * An edge as Cytoscape draws it. An edge of a tension leaves from the end of the shape that stands
 * for its pole: `start` and `end` say where, from the middle of the node.
 */
export function edgeElement(
	index: GraphIndex,
	edge: GraphEdge,
	placeOf: PlaceOf
): ElementDefinition {
	return {
		group: 'edges',
		data: {
			id: edge.id,
			source: edge.source,
			target: edge.target,
			kind: edge.kind,
			width: 1 + Math.min(3, Math.log2(Math.max(1, edge.weight)) * 0.7),
			start: endpoint(index, edge.source, edge.target, edge, placeOf),
			end: endpoint(index, edge.target, edge.source, edge, placeOf)
		}
	};
}

function endpoint(
	index: GraphIndex,
	id: string,
	otherId: string,
	edge: GraphEdge,
	placeOf: PlaceOf
): string {
	const node = index.nodeById.get(id);
	const pole = node?.kind === 'tension' ? poleTaken(index, id, otherId) : undefined;
	if (!node || pole === undefined)
		return edge.kind === 'co-occurs' ? 'inside-to-node' : 'outside-to-node';
	const { x, y } = poleOffset(angleOf(index, node, placeOf), sizeOf(node), pole);
	return `${x}px ${y}px`;
}

/** The pole of a tension at which a concept stands, or whose side an actor takes. */
function poleTaken(index: GraphIndex, tensionId: string, nodeId: string): 0 | 1 | undefined {
	for (const { poles, holders } of index.tensionsOf(tensionId)) {
		if (poles[0].nodes.includes(nodeId)) return 0;
		if (poles[1].nodes.includes(nodeId)) return 1;
		const holder = holders.find(({ node, pole }) => node === nodeId && pole !== undefined);
		if (holder) return holder.pole;
	}
	return undefined;
}

function angleOf(index: GraphIndex, node: GraphNode, placeOf: PlaceOf): number {
	const placesOf = (pole: 0 | 1) =>
		index
			.tensionsOf(node.id)
			.flatMap(({ poles }) => poles[pole].nodes)
			.flatMap((id) => index.nodeById.get(id) ?? [])
			.map(placeOf);
	return tensionAngle(placeOf(node), placesOf(0), placesOf(1));
}
