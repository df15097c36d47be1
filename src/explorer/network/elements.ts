import type { EdgeKind, GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Drawn } from './choose-drawn.ts';
import type { Point } from './frame.ts';
import { poleOffset, tensionAngle, tensionOutline } from './tension-shape.ts';

/** Where a node of the graph file stands on the canvas. */
export type PlaceOf = (node: GraphNode) => Point;

/** A node as it is drawn, in units of the canvas (the map is about 1,000 wide). */
export interface Shape {
	node: GraphNode;
	at: Point;
	/** Width and height of the frame around the shape. */
	size: number;
	/** Corners of a tension's shape from the middle, between -1 and 1; only a tension has them. */
	outline?: readonly Point[];
}

/** An edge as it is drawn: from the rim of one shape to the rim of the other. */
export interface Line {
	edge: GraphEdge;
	from: Point;
	to: Point;
	width: number;
}

/** Everything that is drawn as a shape or a line; later ones lie above earlier ones. */
export interface Scene {
	shapes: Shape[];
	lines: Line[];
}

/** Smallest and largest size of each kind. */
const sizes: Record<GraphNode['kind'], [number, number]> = {
	actor: [15, 46],
	concept: [10, 30],
	tension: [32, 52],
	theme: [8, 8]
};

/** Kinds of edge whose weight says nothing that thickness should show. */
const thin: Partial<Record<EdgeKind, number>> = { 'in-theme': 0.8, 'co-occurs': 1 };

/** Size of a node's shape: its area grows with importance. */
export function sizeOf(node: GraphNode): number {
	const [least, most] = sizes[node.kind];
	return least + (most - least) * Math.sqrt(Math.min(1, Math.max(0, node.importance)));
}

/** The shapes and lines of what is chosen to be drawn. An edge without both of its ends is left out. */
export function sceneOf(index: GraphIndex, { nodes, edges }: Drawn, placeOf: PlaceOf): Scene {
	const angles = new Map<string, number>();
	const angle = (node: GraphNode): number => {
		const known = angles.get(node.id);
		if (known !== undefined) return known;
		const found = angleOf(index, node, placeOf);
		angles.set(node.id, found);
		return found;
	};
	return {
		shapes: nodes.map((node) => ({
			...{ node, at: placeOf(node), size: sizeOf(node) },
			...(node.kind === 'tension' && { outline: tensionOutline(angle(node)) })
		})),
		lines: edges.flatMap((edge) => {
			const [source, target] = [index.nodeById.get(edge.source), index.nodeById.get(edge.target)];
			if (!source || !target) return [];
			return {
				edge,
				from: endOf(index, source, target, placeOf, angle),
				to: endOf(index, target, source, placeOf, angle),
				width: thin[edge.kind] ?? 1 + Math.min(3, Math.log2(Math.max(1, edge.weight)) * 0.7)
			};
		})
	};
}

/** Where an edge leaves a node: at the end of a tension that stands for the pole, else at the rim. */
function endOf(
	index: GraphIndex,
	node: GraphNode,
	other: GraphNode,
	placeOf: PlaceOf,
	angle: (node: GraphNode) => number
): Point {
	const { x, y } = placeOf(node);
	const pole = node.kind === 'tension' ? poleTaken(index, node.id, other.id) : undefined;
	if (pole !== undefined) {
		const offset = poleOffset(angle(node), sizeOf(node), pole);
		return { x: x + offset.x, y: y + offset.y };
	}
	const towards = placeOf(other);
	const [dx, dy] = [towards.x - x, towards.y - y];
	const distance = Math.hypot(dx, dy) || 1;
	const rim = Math.min(rimOf(node, dx / distance, dy / distance), distance / 2);
	return { x: x + (dx / distance) * rim, y: y + (dy / distance) * rim };
}

/** How far a shape reaches in a direction of length 1. */
function rimOf(node: GraphNode, dx: number, dy: number): number {
	if (node.kind === 'theme' || node.kind === 'tension') return 0;
	const half = sizeOf(node) / 2;
	return node.kind === 'concept' ? half / Math.max(Math.abs(dx), Math.abs(dy)) : half;
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
