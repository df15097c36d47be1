import { xmlText } from '#export/xml.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Drawn } from '../network/choose-drawn.ts';
import type { Colours } from '../network/colours.ts';
import type { PlaceOf } from '../network/elements.ts';
import { frameOf } from '../network/frame.ts';
import { groundPath } from '../network/theme-ground.ts';
import { legendOf } from './legend.ts';
import { drawLabels, sans, serif, type Measure } from './picture-labels.ts';
import { drawEdges, drawNodes, round } from './picture-shapes.ts';

export interface Picture {
	index: GraphIndex;
	drawn: Drawn;
	/** Whether a ground lies under the concepts of each theme. */
	group: boolean;
	/** Id of the node that is ringed. */
	selected?: string;
	title: string;
	/** Below the title, one a line: the filters that hold, and how much they leave. */
	captions: string[];
	colours: Colours;
	measure: Measure;
}

const width = 1600;
const margin = 48;
const breadth = 84; // of a theme's ground, in units of the map, as on the screen

/**
 * The map as an SVG that stands alone: the same positions, shapes and colours as on the screen, with
 * the title, the filters and the legend in it, so that it explains itself in a report. Pure: the
 * same picture gives the same bytes. All text is escaped; nothing in it can run or load.
 */
export function toSvg(picture: Picture): string {
	const { index, drawn, colours, captions } = picture;
	const scene = fit(index, drawn);
	const head = margin + 34 + captions.length * 22;
	const legend = legendOf(drawn, colours, picture.measure, width - 2 * margin);
	const height = head + scene.height + legend.height + 2 * margin;
	const lines = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${sans}">`,
		`<title>${xmlText(picture.title)}</title>`,
		`<desc>${xmlText(captions.join('. '))}</desc>`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		`<text x="${margin}" y="${margin + 14}" font-family="${serif}" font-size="26" fill="${colours.ink}">${xmlText(picture.title)}</text>`,
		...captions.map(
			(caption, at) =>
				`<text x="${margin}" y="${margin + 42 + at * 22}" font-size="15" fill="${colours['ink-soft']}">${xmlText(caption)}</text>`
		),
		`<g transform="translate(0 ${head})">`,
		...(picture.group ? ground(picture, scene.placeOf, scene.scale) : []),
		...drawEdges(picture, scene.placeOf),
		...drawn.dots.map((node) => {
			const { x, y } = scene.placeOf(node);
			return `<circle cx="${round(x)}" cy="${round(y)}" r="2" fill="${colours['line-strong']}" fill-opacity="0.6"/>`;
		}),
		...drawNodes(picture, scene.placeOf),
		...drawLabels(picture, scene.placeOf),
		'</g>',
		`<g transform="translate(${margin} ${head + scene.height + margin})">`,
		...legend.lines,
		'</g>',
		'</svg>',
		''
	];
	return lines.join('\n');
}

/** Room for labels and shapes that stick out beyond the middles of the outermost nodes. */
const room = 70;

function fit(index: GraphIndex, drawn: Drawn): { placeOf: PlaceOf; scale: number; height: number } {
	const frame = frameOf(index.file.nodes);
	const points = [...drawn.nodes, ...drawn.dots].map((node) => frame(node.position));
	const [left, right] = extent(points.map(({ x }) => x));
	const [top, bottom] = extent(points.map(({ y }) => y));
	const across = width - 2 * (margin + room);
	// A map that is higher than wide keeps to a height that still fits a page; sizes of shapes are the
	// screen's, so that one never spreads a few nodes over the whole of it.
	const scale = Math.min(across / Math.max(right - left, 1), 1300 / Math.max(bottom - top, 1), 1.6);
	const indent = (width - (right - left) * scale) / 2;
	return {
		scale,
		height: Math.round((bottom - top) * scale + 2 * room),
		placeOf: (node) => {
			const { x, y } = frame(node.position);
			return { x: indent + (x - left) * scale, y: room + (y - top) * scale };
		}
	};
}

function extent(values: number[]): [number, number] {
	if (values.length === 0) return [0, 0];
	return values.reduce(
		([low, high], value) => [Math.min(low, value), Math.max(high, value)],
		[Infinity, -Infinity]
	);
}

function ground({ drawn }: Picture, placeOf: PlaceOf, scale: number): string[] {
	const concepts = [...drawn.nodes, ...drawn.dots].filter((node) => node.kind === 'concept');
	return drawn.nodes
		.filter((node) => node.kind === 'theme')
		.map((theme, at) => {
			const members = concepts.filter((node) => node.kind === 'concept' && node.theme === theme.id);
			const hue = Math.round(200 + at * 137.5) % 360;
			return `<path d="${groundPath(members.map(placeOf))}" fill="none" stroke="hsl(${hue}, 45%, 50%)" stroke-opacity="0.1" stroke-width="${round(breadth * scale)}" stroke-linecap="round" stroke-linejoin="round"/>`;
		});
}
