import type { GraphNode } from '#graph/graph-file.ts';
import type { PlaceOf } from './elements.ts';
import type { Point } from './frame.ts';
import type { Drawn } from './choose-drawn.ts';
import { groundPath } from './theme-ground.ts';

/** How broad the ground lies around its nodes, in units of the canvas. */
const breadth = 84;
/** Side of a dot, on the screen. */
const dotSize = 4;
/** A ground is known by so many of a theme's concepts, the most important ones. */
const mostMembers = 300;

/** What lies under the network: a soft region for each theme, a dot for each node without room. */
export interface Ground {
	regions: { path: Path2D; hue: number }[];
	dots: Point[];
}

/** `themes` are those of the whole graph: a theme keeps its colour whatever is filtered. */
export function groundOf(
	themes: readonly string[],
	{ nodes, dots }: Drawn,
	placeOf: PlaceOf,
	group: boolean
): Ground {
	const members = new Map<string, GraphNode[]>();
	for (const node of group ? [...nodes, ...dots] : []) {
		if (node.kind !== 'concept' || !node.theme) continue;
		const list = members.get(node.theme);
		if (!list) members.set(node.theme, [node]);
		else if (list.length < mostMembers) list.push(node);
	}
	const grounds = group ? nodes.filter(({ kind }) => kind === 'theme') : [];
	return {
		regions: grounds.map(({ id }) => ({
			path: new Path2D(groundPath((members.get(id) ?? []).map(placeOf))),
			hue: hueOf(themes.indexOf(id))
		})),
		dots: dots.map(placeOf)
	};
}

/** Hues a golden angle apart are told apart for as many themes as there are. */
function hueOf(place: number): number {
	return Math.round(200 + place * 137.5) % 360;
}

export function paintGround(
	context: CanvasRenderingContext2D,
	{ regions, dots }: Ground,
	zoom: number,
	colours: { dot: string; region: (hue: number) => string }
): void {
	context.lineCap = context.lineJoin = 'round';
	context.lineWidth = breadth;
	context.globalAlpha = 0.1;
	for (const { path, hue } of regions) {
		context.strokeStyle = colours.region(hue);
		context.stroke(path);
	}
	context.globalAlpha = 0.6;
	context.fillStyle = colours.dot;
	const side = dotSize / Math.max(1, zoom);
	context.beginPath();
	for (const { x, y } of dots) context.rect(x - side / 2, y - side / 2, side, side);
	context.fill();
	context.globalAlpha = 1;
}
