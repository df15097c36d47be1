import type { GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { Point } from './frame.ts';
import { groundPath } from './theme-ground.ts';

/** How broad the ground lies around its nodes, in units of the canvas. */
const breadth = 84;
/** Side of a dot, on the screen. */
const dotSize = 4;
/** A ground is known by so many of a theme's concepts, the most important ones. */
const mostMembers = 200;

type Framing = (position: Point) => Point;

/** The soft ground under the concepts of a theme. */
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

/**
 * The regions of themes. What a theme was drawn with before is kept as long as its concepts and their
 * places are the same, and so is the list of all of them: most filters leave the ground as it is.
 */
export class Regions {
	readonly #known = new Map<string, { members: readonly GraphNode[]; region: Region }>();
	#frame: Framing | undefined;
	#last: readonly Region[] = [];

	/**
	 * `nodes` are those of the whole graph: a theme keeps its colour always. `frame` gives a place of the
	 * graph file its place on the canvas.
	 */
	of(
		nodes: readonly GraphNode[],
		concepts: ReadonlyMap<string, readonly GraphNode[]>,
		frame: Framing
	): readonly Region[] {
		if (frame !== this.#frame) this.#known.clear();
		this.#frame = frame;
		const themes = nodes.filter(({ kind }) => kind === 'theme');
		const regions = themes.flatMap(({ id }, at) => {
			const members = concepts.get(id)?.slice(0, mostMembers);
			return members ? this.#region(id, members, frame, hueOf(at)) : [];
		});
		if (!sameItems(regions, this.#last)) this.#last = regions;
		return this.#last;
	}

	#region(theme: string, members: readonly GraphNode[], frame: Framing, hue: number): Region {
		const known = this.#known.get(theme);
		if (known && sameItems(members, known.members)) return known.region;
		const points = members.map(({ position }) => frame(position));
		const region = { path: new Path2D(groundPath(points)), hue };
		this.#known.set(theme, { members, region });
		return region;
	}
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
	return some.length === others.length && some.every((item, at) => item === others[at]);
}

/** Hues a golden angle apart are told apart for as many themes as there are. */
function hueOf(place: number): number {
	return Math.round(200 + place * 137.5) % 360;
}

/** Paints the ground under each theme: its path as a broad, faint stroke, so that overlapping grounds show. */
export function paintRegions(
	context: CanvasRenderingContext2D,
	regions: readonly Region[],
	colourOf: (hue: number) => string
): void {
	context.lineCap = context.lineJoin = 'round';
	context.lineWidth = breadth;
	context.globalAlpha = 0.1;
	for (const { path, hue } of regions) {
		context.strokeStyle = colourOf(hue);
		context.stroke(path);
	}
	context.globalAlpha = 1;
}

/** Paints a dot for each node that is too many to be drawn, smaller on the map the nearer it is looked at. */
export function paintDots(
	context: CanvasRenderingContext2D,
	dots: readonly Point[],
	zoom: number,
	colour: string
): void {
	context.globalAlpha = 0.6;
	context.fillStyle = colour;
	const side = dotSize / Math.max(1, zoom);
	context.beginPath();
	for (const { x, y } of dots) context.rect(x - side / 2, y - side / 2, side, side);
	context.fill();
	context.globalAlpha = 1;
}
