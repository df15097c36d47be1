import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { Line, Scene, Shape } from './elements.ts';
import type { Point } from './frame.ts';

/** A node as Cytoscape draws it. */
export function nodeElement({ node, at, size, outline }: Shape): NodeDefinition {
	const points = outline?.map(({ x, y }) => `${x} ${y}`).join(' ');
	return {
		data: { id: node.id, kind: node.kind, size, ...(points && { points }) },
		position: { x: at.x, y: at.y }
	};
}

/** An edge as Cytoscape draws it: `from` and `to` say where it ends, from the middles of its nodes. */
export function edgeElement({ edge, from, to, width }: Line, middleOf: MiddleOf): EdgeDefinition {
	const { id, kind, source, target } = edge;
	return {
		data: {
			...{ id, kind, source, target, width },
			from: offset(middleOf(source), from),
			to: offset(middleOf(target), to)
		}
	};
}

type MiddleOf = (nodeId: string) => Point | undefined;

/** All nodes and edges of a scene by their ids, nodes first. */
export function elementsOf({ shapes, lines }: Scene): Map<string, NodeDefinition | EdgeDefinition> {
	const middles = new Map(shapes.map(({ node, at }) => [node.id, at]));
	return new Map<string, NodeDefinition | EdgeDefinition>([
		...shapes.map((shape) => [shape.node.id, nodeElement(shape)] as const),
		...lines.map((line) => [line.edge.id, edgeElement(line, (id) => middles.get(id))] as const)
	]);
}

function offset(middle: Point | undefined, end: Point): string {
	const { x, y } = middle ?? end;
	return `${tenth(end.x - x)}px ${tenth(end.y - y)}px`;
}

function tenth(length: number): number {
	return Math.round(length * 10) / 10 || 0;
}
