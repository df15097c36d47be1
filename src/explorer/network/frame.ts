import type { GraphNode } from '#graph/graph-file.ts';

export interface Point {
	x: number;
	y: number;
}

/**
 * How positions of a graph file become positions on the canvas: the middle of the nodes at 0, 0 and
 * their extent `side` units, so that shapes have the same size beside any graph. A few nodes far out do
 * not count for the extent.
 */
export function frameOf(nodes: readonly GraphNode[], side = 1000): (position: Point) => Point {
	const across = spread(nodes.map(({ position }) => position.x));
	const down = spread(nodes.map(({ position }) => position.y));
	const scale = side / Math.max(across.extent, down.extent, 1e-9);
	return ({ x, y }) => ({ x: (x - across.middle) * scale, y: (y - down.middle) * scale });
}

function spread(values: number[]): { middle: number; extent: number } {
	const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
	const low = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
	const high = sorted[Math.ceil(sorted.length * 0.98) - 1] ?? 0;
	return { middle: (low + high) / 2, extent: high - low };
}
