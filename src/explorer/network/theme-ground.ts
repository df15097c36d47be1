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
	const [first, ...rest] = points;
	if (!first) return links;
	let outside = rest.map((point) => ({ point, link: link(first, point) }));
	while (outside.length > 0) {
		const next = outside.reduce((a, b) => (b.link.length < a.link.length ? b : a));
		links.push(next.link);
		outside = outside
			.filter((other) => other !== next)
			.map((other) => {
				const shorter = link(next.point, other.point);
				return shorter.length < other.link.length ? { ...other, link: shorter } : other;
			});
	}
	return links;
}

function link(from: Point, to: Point): Link {
	return { from, to, length: Math.hypot(from.x - to.x, from.y - to.y) };
}

function at({ x, y }: Point): string {
	return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
