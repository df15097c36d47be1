import type { GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { PlaceOf } from './elements.ts';
import type { Point } from './frame.ts';
import { groundPath } from './theme-ground.ts';

/** How broad the ground lies around its nodes, in units of the canvas. */
const breadth = 84;
/** Side of a dot, on the screen. */
const dotSize = 4;
/** A ground is known by so many of a theme's concepts, the most important ones. */
const mostMembers = 200;

/** What lies under the network: a soft region for each theme, a dot for each node without room. */
export interface Ground {
	regions: Region[];
	dots: Point[];
}

export interface Region {
	path: Path2D;
	hue: number;
}

/**
 * The concepts that are shown of each theme that is, as they come; none where no grounds are wanted.
 * What is selected changes nothing of it.
 */
export function conceptsByTheme(
	nodes: readonly GraphNode[],
	shown: Pick<Shown, 'nodes'>,
	wanted: boolean
): Map<string, GraphNode[]> {
	const concepts = new Map<string, GraphNode[]>();
	for (const node of wanted ? nodes : []) {
		if (node.kind !== 'concept' || !node.theme) continue;
		if (!shown.nodes.has(node.id) || !shown.nodes.has(node.theme)) continue;
		const list = concepts.get(node.theme);
		if (list) list.push(node);
		else concepts.set(node.theme, [node]);
	}
	return concepts;
}

/** The regions of themes. `nodes` are those of the whole graph: a theme keeps its colour always. */
export function regionsOf(
	nodes: readonly GraphNode[],
	concepts: ReadonlyMap<string, readonly GraphNode[]>,
	placeOf: PlaceOf
): Region[] {
	const themes = nodes.filter(({ kind }) => kind === 'theme');
	return themes.flatMap(({ id }, at) => {
		const members = concepts.get(id)?.slice(0, mostMembers);
		return members ? { path: new Path2D(groundPath(members.map(placeOf))), hue: hueOf(at) } : [];
	});
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
