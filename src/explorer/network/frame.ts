import type { GraphNode } from '#graph/graph-file.ts';

export interface Point {
	x: number;
	y: number;
}

/** Share of the nodes that make the body of the map; those farther out are drawn in. */
const body = 0.85;
/** How far beyond the body anything may lie, as a share of the body's radius. */
const rim = 0.3;

/**
 * How positions of a graph file become positions on the canvas: the middle of the nodes at 0, 0 and
 * their extent about `side` units, so that shapes have the same size beside any graph. What lies far
 * outside, as parts without a connection to the rest do, keeps its direction and comes nearer, so
 * that it does not push the rest into a corner.
 */
export function frameOf(nodes: readonly GraphNode[], side = 1000): (position: Point) => Point {
	const places = nodes.map(({ position }) => position);
	const middle = {
		x: quantile(
			places.map(({ x }) => x),
			0.5
		),
		y: quantile(
			places.map(({ y }) => y),
			0.5
		)
	};
	const distances = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y));
	const radius = quantile(distances, body) || Math.max(1e-9, ...distances);
	const scale = side / 2 / (1 + rim) / radius;
	return ({ x, y }) => {
		const [dx, dy] = [x - middle.x, y - middle.y];
		const reach = Math.hypot(dx, dy) / radius;
		const drawnIn = reach <= 1 ? 1 : (1 + rim * (1 - Math.exp(1 - reach))) / reach;
		return { x: dx * scale * drawnIn, y: dy * scale * drawnIn };
	};
}

/** How large a map is drawn: on a small screen it is drawn smaller rather than its nodes. */
export function sideOf(size: { width: number; height: number } | undefined): number {
	if (!size) return 1000;
	const side = Math.min(1000, Math.max(640, 1.3 * Math.min(size.width, size.height)));
	// In steps, so that a row of chips above the map does not place everything anew.
	return Math.round(side / 60) * 60;
}

function quantile(values: number[], share: number): number {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
