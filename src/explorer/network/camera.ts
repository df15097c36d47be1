import type { Point } from './frame.ts';

/** How the map lies on the screen: a point of the map stands at `x + zoom * point.x` pixels. */
export interface Camera extends Point {
	zoom: number;
}

/** Below the least zoom nothing can be told apart, above the greatest there is nothing more to see. */
const zooms = { least: 0.15, most: 5 };

/** Where a point of the map stands on the screen. */
export function toScreen({ x, y, zoom }: Camera, point: Point): Point {
	return { x: x + zoom * point.x, y: y + zoom * point.y };
}

/** Nearer by a factor, within limits; what lies under `at` on the screen stays there. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
	const zoom = Math.min(zooms.most, Math.max(zooms.least, camera.zoom * factor));
	const scale = zoom / camera.zoom;
	return { x: at.x - (at.x - camera.x) * scale, y: at.y - (at.y - camera.y) * scale, zoom };
}

/** A camera on the way from one to another, at a share of the way. */
export function between(from: Camera, to: Camera, share: number): Camera {
	const on = (a: number, b: number) => a + (b - a) * share;
	return { x: on(from.x, to.x), y: on(from.y, to.y), zoom: on(from.zoom, to.zoom) };
}
