import type { EdgeKind, NodeKind } from '#graph/graph-file.ts';
import type { Colours } from '../network/colours.ts';
import { sceneOf, type PlaceOf } from '../network/elements.ts';
import type { Point } from '../network/frame.ts';
import type { Picture } from './to-svg.ts';

/** The edges with the ends, colours and dashes that they have on the screen. */
export function drawEdges({ index, drawn, colours }: Picture, placeOf: PlaceOf): string[] {
	return sceneOf(index, drawn, placeOf).lines.map(
		({ edge, from, to, width }) =>
			`<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" ${edgeLook(edge.kind, width, colours)}/>`
	);
}

/** Colour, thickness and dashes of a kind of edge: solid what is stated, dashed what only stands together. */
export function edgeLook(kind: EdgeKind, width: number, colours: Colours): string {
	const colour: Record<EdgeKind, string> = {
		pole: colours.tension,
		holds: colours.actor,
		about: colours.actor,
		'in-theme': colours.theme,
		states: colours['ink-soft'],
		broader: colours['line-strong'],
		'co-occurs': colours['line-strong']
	};
	if (kind === 'co-occurs') {
		return `stroke="${colour[kind]}" stroke-width="1" stroke-opacity="0.5" stroke-dasharray="4 4"`;
	}
	const opacity = kind === 'states' ? 0.65 : 0.5;
	return `stroke="${colour[kind]}" stroke-width="${round(width)}" stroke-opacity="${opacity}"`;
}

/** The nodes of a picture as SVG elements, the selected one on its halo. */
export function drawNodes(
	{ index, drawn, colours, selected }: Picture,
	placeOf: PlaceOf
): string[] {
	return sceneOf(index, drawn, placeOf).shapes.flatMap(({ node, at: { x, y }, size, outline }) => {
		const shapes = [shapeOf(node.kind, x, y, size, colours, outline ?? [])];
		if (node.id === selected) {
			const r = round(size / 2 + 8);
			shapes.unshift(
				`<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${colours.accent}" fill-opacity="0.38"/>`
			);
		}
		return shapes;
	});
}

/** The shape of a kind: disc, square with a rim, bar with two ends, ring. */
export function shapeOf(
	kind: NodeKind,
	x: number,
	y: number,
	size: number,
	colours: Colours,
	outline: readonly Point[]
): string {
	const half = size / 2;
	const middle = `cx="${round(x)}" cy="${round(y)}"`;
	switch (kind) {
		case 'actor':
			return `<circle ${middle} r="${round(half)}" fill="${colours.actor}"/>`;
		case 'concept':
			return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(size)}" height="${round(size)}" rx="${round(size / 5)}" fill="${colours['concept-soft']}" stroke="${colours.concept}" stroke-width="2"/>`;
		case 'tension': {
			const corners = outline.flatMap((at) => [round(x + at.x * half), round(y + at.y * half)]);
			return `<polygon points="${corners.join(' ')}" fill="${colours.tension}"/>`;
		}
		case 'theme':
			return `<circle ${middle} r="${round(half)}" fill="none" stroke="${colours.theme}" stroke-width="1.5"/>`;
	}
}

/** A length to a tenth, which is finer than any printer. */
export function round(value: number): number {
	return Math.round(value * 10) / 10 || 0;
}
