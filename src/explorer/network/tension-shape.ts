import type { Point } from './frame.ts';

/** Radius of the two discs, their distance from the middle, and half the thickness of the bar. */
const disc = 0.32;
const arm = 0.68;
const bar = 0.09;
const corners = 12;

/**
 * The shape of a tension: two discs joined by a bar, turned by `angle` radians so that its ends
 * point at its poles. Corners from its middle, between -1 and 1.
 */
export function tensionOutline(angle: number): Point[] {
	const neck = Math.asin(bar / disc);
	const points: Point[] = [];
	for (const end of [-1, 1]) {
		const start = end < 0 ? neck : Math.PI + neck;
		for (let corner = 0; corner <= corners; corner++) {
			const turn = start + ((2 * Math.PI - 2 * neck) * corner) / corners;
			points.push({ x: end * arm + disc * Math.cos(turn), y: disc * Math.sin(turn) });
		}
	}
	const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
	return points.map(({ x, y }) => ({ x: round(x * cos - y * sin), y: round(x * sin + y * cos) }));
}

/** Middle of the disc of a pole, as an offset from the middle of a shape of that size. */
export function poleOffset(angle: number, size: number, pole: 0 | 1): Point {
	const reach = ((pole === 0 ? -1 : 1) * arm * size) / 2;
	return { x: round(reach * Math.cos(angle)), y: round(reach * Math.sin(angle)) };
}

/**
 * The angle at which a tension best points its first end at the nodes of its first pole and its
 * second end at those of its second. 0 where it has none.
 */
export function tensionAngle(at: Point, first: readonly Point[], second: readonly Point[]): number {
	let [x, y] = [0, 0];
	for (const [points, sign] of [
		[first, -1],
		[second, 1]
	] as const) {
		for (const point of points) {
			const distance = Math.hypot(point.x - at.x, point.y - at.y) || 1;
			x += (sign * (point.x - at.x)) / distance / points.length;
			y += (sign * (point.y - at.y)) / distance / points.length;
		}
	}
	return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000 || 0;
}
