import type { Point } from './frame.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const headings: Record<Direction, Point> = {
	left: { x: -1, y: 0 },
	right: { x: 1, y: 0 },
	up: { x: 0, y: -1 },
	down: { x: 0, y: 1 }
};

/** Beyond this angle to either side a node does not lie in a direction. */
const widest = (Math.PI * 60) / 180;

/**
 * Of the nodes at the other end of the edges here, the one that lies best in a direction: little
 * aside counts more than near. Undefined where none lies that way.
 */
export function nextInDirection<T extends Point>(
	from: Point,
	neighbours: readonly T[],
	direction: Direction
): T | undefined {
	const heading = headings[direction];
	let best: { node: T; cost: number } | undefined;
	for (const node of neighbours) {
		const [x, y] = [node.x - from.x, node.y - from.y];
		const distance = Math.hypot(x, y);
		if (distance === 0) continue;
		const aside = Math.acos(Math.min(1, (x * heading.x + y * heading.y) / distance));
		if (aside > widest) continue;
		const cost = distance * (1 + aside * aside * 2);
		if (!best || cost < best.cost) best = { node, cost };
	}
	return best?.node;
}
