import type { GraphNode } from '#graph/graph-file.ts';
import type { Drawn } from './choose-drawn.ts';
import type { PlaceOf } from './elements.ts';
import type { Point } from './frame.ts';

/**
 * Where nodes stand on the canvas. The name of a theme with ground under it stands in the middle of
 * what is shown of its concepts; everything else where the build put it.
 */
export function placesOf(
	drawn: Drawn,
	grounded: boolean,
	frame: (position: Point) => Point
): PlaceOf {
	const middles = new Map<string, { x: number; y: number; count: number }>();
	for (const node of grounded ? [...drawn.nodes, ...drawn.dots] : []) {
		if (node.kind !== 'concept' || !node.theme) continue;
		const { x, y } = frame(node.position);
		const sum = middles.get(node.theme) ?? { x: 0, y: 0, count: 0 };
		middles.set(node.theme, { x: sum.x + x, y: sum.y + y, count: sum.count + 1 });
	}
	return (node: GraphNode) => {
		const sum = middles.get(node.id);
		return sum ? { x: sum.x / sum.count, y: sum.y / sum.count } : frame(node.position);
	};
}
