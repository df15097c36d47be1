import type { EdgeKind } from '#graph/graph-file.ts';
import type { Colours } from './colours.ts';
import type { Line, Scene, Shape } from './elements.ts';

/** What the reader has a hold of; it decides what stands out. */
export interface Hold {
	/** What the lit node or edge is connected with, itself included; undefined where nothing is lit. */
	near: ReadonlySet<string> | undefined;
	selected: string | undefined;
	/** The node that the keyboard stands on. */
	cursor: string | undefined;
	visited: readonly string[];
	/** Whether themes are shown by their ground, so that they need no ring. */
	grounded: boolean;
}

interface Stroke {
	colour: keyof Colours;
	opacity: number;
	width: number;
	dashed: boolean;
	arrow: boolean;
}

/** Length of an arrow's head, and half of its width. */
const arrow = { length: 6.5, half: 3 };

/**
 * Paints edges and nodes. A kind has a shape and a colour; what is stated is solid, what only stands
 * together is dashed. What is near stands out, the rest steps back. Labels are not painted here, see
 * label-layer.ts.
 */
export function paintFigures(
	context: CanvasRenderingContext2D,
	{ shapes, lines }: Scene,
	colours: Colours,
	hold: Hold
): void {
	const isNear = (id: string) => hold.near?.has(id) ?? false;
	const rank = (id: string) => (id === hold.selected ? 2 : isNear(id) ? 1 : 0);
	for (const level of [0, 1, 2]) {
		const strokes = new Map<string, { stroke: Stroke; lines: Line[] }>();
		for (const line of lines) {
			if (rank(line.edge.id) !== level) continue;
			const stroke = strokeOf(line, level, hold.near !== undefined);
			const key = Object.values(stroke).join(' ');
			const same = strokes.get(key);
			if (same) same.lines.push(line);
			else strokes.set(key, { stroke, lines: [line] });
		}
		for (const { stroke, lines: alike } of strokes.values()) {
			paintLines(context, alike, stroke, colours);
		}
	}
	for (const level of [0, 1, 2]) {
		for (const shape of shapes) {
			if (rank(shape.node.id) !== level) continue;
			context.globalAlpha = hold.near && level === 0 ? 0.28 : 1;
			paintHalo(context, shape, colours, hold);
			paintShape(context, shape, colours, hold.grounded);
		}
	}
	context.globalAlpha = 1;
}

function strokeOf({ edge, width }: Line, level: number, lit: boolean): Stroke {
	const base = { ...strokes[edge.kind], width };
	if (level === 2) return { ...base, colour: 'accent', opacity: 1, width: 4 };
	if (level === 1) return { ...base, opacity: 0.95 };
	return lit ? { ...base, opacity: 0.06, arrow: false } : base;
}

const solid = { opacity: 0.5, dashed: false, arrow: false };
const strokes: Record<EdgeKind, Omit<Stroke, 'width'>> = {
	states: { colour: 'ink-soft', opacity: 0.65, dashed: false, arrow: true },
	pole: { ...solid, colour: 'tension' },
	holds: { ...solid, colour: 'actor' },
	about: { ...solid, colour: 'actor' },
	broader: { ...solid, colour: 'line-strong' },
	'in-theme': { ...solid, colour: 'theme' },
	'co-occurs': { colour: 'line-strong', opacity: 0.32, dashed: true, arrow: false }
};

/** Lines that look the same are stroked as one, which takes a fraction of the time. */
function paintLines(
	context: CanvasRenderingContext2D,
	lines: readonly Line[],
	stroke: Stroke,
	colours: Colours
): void {
	context.globalAlpha = stroke.opacity;
	context.strokeStyle = context.fillStyle = colours[stroke.colour];
	context.lineWidth = stroke.width;
	context.setLineDash(stroke.dashed ? [4, 4] : []);
	context.beginPath();
	for (const { from, to } of lines) {
		const end = stroke.arrow ? before(from, to, arrow.length) : to;
		context.moveTo(from.x, from.y);
		context.lineTo(end.x, end.y);
	}
	context.stroke();
	if (!stroke.arrow) return;
	context.beginPath();
	for (const { from, to } of lines) {
		const end = before(from, to, arrow.length);
		const [x, y] = [(to.x - end.x) / arrow.length, (to.y - end.y) / arrow.length];
		context.moveTo(to.x, to.y);
		context.lineTo(end.x - y * arrow.half, end.y + x * arrow.half);
		context.lineTo(end.x + y * arrow.half, end.y - x * arrow.half);
		context.closePath();
	}
	context.fill();
}

/** The point that lies so far before the end of a line. */
function before(from: Line['from'], to: Line['to'], length: number): Line['to'] {
	const distance = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	return {
		x: to.x - ((to.x - from.x) / distance) * length,
		y: to.y - ((to.y - from.y) / distance) * length
	};
}

function paintShape(
	context: CanvasRenderingContext2D,
	{ node, at, size, outline }: Shape,
	colours: Colours,
	grounded: boolean
): void {
	const half = size / 2;
	context.beginPath();
	switch (node.kind) {
		case 'actor':
			context.arc(at.x, at.y, half, 0, 2 * Math.PI);
			context.fillStyle = colours.actor;
			return context.fill();
		case 'concept':
			context.roundRect(at.x - half, at.y - half, size, size, size / 5);
			context.fillStyle = colours['concept-soft'];
			context.fill();
			context.strokeStyle = colours.concept;
			context.lineWidth = 2;
			context.setLineDash([]);
			return context.stroke();
		case 'tension':
			for (const { x, y } of outline ?? []) context.lineTo(at.x + x * half, at.y + y * half);
			context.fillStyle = colours.tension;
			return context.fill();
		case 'theme':
			if (grounded) return;
			context.arc(at.x, at.y, half, 0, 2 * Math.PI);
			context.strokeStyle = colours.theme;
			context.lineWidth = 1.5;
			context.setLineDash([]);
			return context.stroke();
	}
}

/** A soft disc under what was visited, what the keyboard stands on, or what is selected. */
function paintHalo(
	context: CanvasRenderingContext2D,
	{ node, at, size }: Shape,
	colours: Colours,
	{ selected, cursor, visited }: Hold
): void {
	const halo =
		node.id === selected
			? ({ colour: 'accent', opacity: 0.38, room: 8 } as const)
			: node.id === cursor
				? ({ colour: 'ink', opacity: 0.22, room: 8 } as const)
				: visited.includes(node.id)
					? ({ colour: 'accent', opacity: 0.14, room: 5 } as const)
					: undefined;
	if (!halo) return;
	const alpha = context.globalAlpha;
	context.globalAlpha = alpha * halo.opacity;
	context.fillStyle = colours[halo.colour];
	context.beginPath();
	// The frame of a tension is wider than its shape.
	const room = node.kind === 'tension' ? 0 : halo.room;
	context.arc(at.x, at.y, size / 2 + room, 0, 2 * Math.PI);
	context.fill();
	context.globalAlpha = alpha;
}
