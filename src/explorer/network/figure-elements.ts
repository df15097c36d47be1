import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { Line, Scene, Shape } from './elements.ts';
import type { Point } from './frame.ts';

/** A node as Cytoscape draws it. */
function nodeElement({ node, at, size, outline }: Shape): NodeDefinition {
	const points = outline?.map(({ x, y }) => `${x} ${y}`).join(' ');
	return {
		data: { id: node.id, kind: node.kind, size, ...(points && { points }) },
		position: { x: at.x, y: at.y }
	};
}

/**
 * An edge as Cytoscape draws it. It ends at the rim of its nodes, which Cytoscape finds; only where it
 * ends at a pole of a tension do `from` and `to` say the place, from the middles of its nodes.
 */
function edgeElement(
	{ edge, from, to, width }: Line,
	middleOf: MiddleOf,
	atTension: (nodeId: string) => boolean
): EdgeDefinition {
	const { id, kind, source, target } = edge;
	return {
		data: {
			...{ id, kind, source, target, width },
			...(atTension(source) && { from: offset(middleOf(source), from) }),
			...(atTension(target) && { to: offset(middleOf(target), to) })
		}
	};
}

type MiddleOf = (nodeId: string) => Point | undefined;

/** All nodes and edges of a scene by their ids, nodes first. */
export function elementsOf({ shapes, lines }: Scene): Map<string, NodeDefinition | EdgeDefinition> {
	const shapeOf = new Map(shapes.map((shape) => [shape.node.id, shape]));
	const middleOf = (id: string) => shapeOf.get(id)?.at;
	const atTension = (id: string) => shapeOf.get(id)?.outline !== undefined;
	return new Map<string, NodeDefinition | EdgeDefinition>([
		...shapes.map((shape) => [shape.node.id, nodeElement(shape)] as const),
		...lines.map((line) => [line.edge.id, edgeElement(line, middleOf, atTension)] as const)
	]);
}

function offset(middle: Point | undefined, end: Point): string {
	const { x, y } = middle ?? end;
	return `${tenth(end.x - x)}px ${tenth(end.y - y)}px`;
}

function tenth(length: number): number {
	return Math.round(length * 10) / 10 || 0;
}
