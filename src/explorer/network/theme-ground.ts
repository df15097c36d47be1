import type { Point } from './frame.ts';

/** A link longer than this many times the usual one of its theme leaves an island of its own. */
const longest = 2.6;

/**
 * The lines that a theme's ground is drawn with: the shortest tree that joins its nodes (Prim 1957),
 * without links that are far longer than the others. Stroked broad and round they make one soft
 * region, with islands where nodes lie far out. As an SVG path; empty without points.
 */
export function groundPath(points: readonly Point[]): string {
	const links = shortestTree(points);
	const lengths = links.map(({ length }) => length).sort((a, b) => a - b);
	const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
	const alone = points.map((point) => `M${at(point)}h0`);
	const joined = links
		.filter(({ length }) => length <= longest * usual)
		.map(({ from, to }) => `M${at(from)}L${at(to)}`);
	return [...alone, ...joined].join('');
}

interface Link {
	from: Point;
	to: Point;
	length: number;
}

function shortestTree(points: readonly Point[]): Link[] {
	const links: Link[] = [];
	// For each point outside of the tree, how far the tree is, squared, and which point of it is nearest.
	const distance = new Float64Array(points.length).fill(Infinity);
	const nearest = new Int32Array(points.length);
	const inside = new Uint8Array(points.length);
	let last = 0;
	for (let count = 1; count < points.length; count++) {
		inside[last] = 1;
		const from = points[last] as Point;
		let next = -1;
		for (let at = 0; at < points.length; at++) {
			if (inside[at]) continue;
			const { x, y } = points[at] as Point;
			const length = (x - from.x) ** 2 + (y - from.y) ** 2;
			if (length < (distance[at] as number)) {
				distance[at] = length;
				nearest[at] = last;
			}
			if (next < 0 || (distance[at] as number) < (distance[next] as number)) next = at;
		}
		const [start, end] = [points[nearest[next] as number] as Point, points[next] as Point];
		links.push({ from: start, to: end, length: Math.sqrt(distance[next] as number) });
		last = next;
	}
	return links;
}

function at({ x, y }: Point): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
