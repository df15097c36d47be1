import type { EdgeKind, GraphNode, NodeKind } from '#graph/graph-file.ts';
import type { Colours } from '../network/colours.ts';
import { edgeElement, nodeElement, sizeOf, type PlaceOf } from '../network/elements.ts';
import type { Picture } from './to-svg.ts';

/** The edges with the ends, colours and dashes that elements.ts and network-style.ts give them. */
export function drawEdges({ index, drawn, colours }: Picture, placeOf: PlaceOf): string[] {
	return drawn.edges.flatMap((edge) => {
		const [source, target] = [index.nodeById.get(edge.source), index.nodeById.get(edge.target)];
		if (!source || !target) return [];
		const { data } = edgeElement(index, edge, placeOf);
		const from = end(String(data['start']), source, target, placeOf);
		const to = end(String(data['end']), target, source, placeOf);
		return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" ${edgeLook(edge.kind, Number(data['width']), colours)}/>`;
	});
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

/** Where an edge leaves a node: at a pole of a tension, else at the rim of the shape. */
function end(
	endpoint: string,
	node: GraphNode,
	other: GraphNode,
	placeOf: PlaceOf
): { x: number; y: number } {
	const { x, y } = placeOf(node);
	const pole = /^(-?[\d.]+)px (-?[\d.]+)px$/.exec(endpoint);
	if (pole) return { x: x + Number(pole[1]), y: y + Number(pole[2]) };
	const towards = placeOf(other);
	const distance = Math.hypot(towards.x - x, towards.y - y) || 1;
	const rim = node.kind === 'theme' ? 0 : Math.min(sizeOf(node) / 2, distance / 2);
	return { x: x + ((towards.x - x) / distance) * rim, y: y + ((towards.y - y) / distance) * rim };
}

export function drawNodes(
	{ index, drawn, colours, selected }: Picture,
	placeOf: PlaceOf
): string[] {
	return drawn.nodes.flatMap((node) => {
		const { x, y } = placeOf(node);
		const { data } = nodeElement(index, node, placeOf);
		const shapes = [shapeOf(node.kind, x, y, sizeOf(node), colours, String(data['points']))];
		if (node.id === selected) {
			const r = round(sizeOf(node) / 2 + 8);
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
	points: string
): string {
	const half = size / 2;
	const middle = `cx="${round(x)}" cy="${round(y)}"`;
	switch (kind) {
		case 'actor':
			return `<circle ${middle} r="${round(half)}" fill="${colours.actor}"/>`;
		case 'concept':
			return `<rect x="${round(x - half)}" y="${round(y - half)}" width="${round(size)}" height="${round(size)}" rx="${round(size / 5)}" fill="${colours['concept-soft']}" stroke="${colours.concept}" stroke-width="2"/>`;
		case 'tension': {
			const numbers = points.split(' ').map(Number);
			const corners = numbers.map((at, place) => round((place % 2 ? y : x) + at * half));
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
