import type { GraphNode } from '#graph/graph-file.ts';
import type { PlaceOf } from './elements.ts';
import type { Point } from './frame.ts';

/**
 * Where nodes stand on the canvas. The name of a theme with ground under it stands in the middle of
 * what is shown of its concepts; everything else where the build put it.
 */
export function placesOf(
	conceptsByTheme: ReadonlyMap<string, readonly GraphNode[]>,
	frame: (position: Point) => Point
): PlaceOf {
	const middles = new Map<string, Point>();
	for (const [theme, concepts] of conceptsByTheme) {
		const sum = { x: 0, y: 0 };
		for (const { position } of concepts) {
			const { x, y } = frame(position);
			sum.x += x / concepts.length;
			sum.y += y / concepts.length;
		}
		middles.set(theme, sum);
	}
	return ({ id, position }) => middles.get(id) ?? frame(position);
}
