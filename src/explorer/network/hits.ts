import type { Line, Scene, Shape } from './elements.ts';
import type { Point } from './frame.ts';

/** How near to a line a pointer must come, in pixels. */
const reach = 5;

/** The node whose shape lies under a point of the map; the smallest where several do. */
export function nodeAt(scene: Scene, point: Point): string | undefined {
	let best: Shape | undefined;
	for (const shape of scene.shapes) {
		const near = Math.hypot(shape.at.x - point.x, shape.at.y - point.y) <= shape.size / 2;
		if (near && (!best || shape.size <= best.size)) best = shape;
	}
	return best?.node.id;
}

/** The edge whose line passes nearest to a point of the map, where it passes near enough at this zoom. */
export function edgeAt(scene: Scene, point: Point, zoom: number): string | undefined {
	let best: { id: string; distance: number } | undefined;
	for (const line of scene.lines) {
		const distance = distanceTo(line, point);
		if (distance > line.width / 2 + reach / zoom) continue;
		if (!best || distance < best.distance) best = { id: line.edge.id, distance };
	}
	return best?.id;
}

function distanceTo({ from, to }: Pick<Line, 'from' | 'to'>, point: Point): number {
	const [x, y] = [to.x - from.x, to.y - from.y];
	const along = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y || 1);
	const share = Math.min(1, Math.max(0, along));
	return Math.hypot(from.x + share * x - point.x, from.y + share * y - point.y);
}
