import type { NodeKind } from '#graph/graph-file.ts';
import { xmlText } from '#export/xml.ts';
import { sizeOf, type PlaceOf } from '../network/elements.ts';
import { placeLabels } from '../network/place-labels.ts';
import { clip } from '../theme/clip.ts';
import { round } from './picture-shapes.ts';
import type { Picture } from './to-svg.ts';

export const sans = "system-ui, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif";
export const serif = "Palatino, 'Book Antiqua', Georgia, 'Liberation Serif', serif";

/** Width of a text in units of the picture, at a size of letters. */
export type Measure = (text: string, size: number, bold: boolean) => number;

/** Longest label drawn, in code units, as on the screen. */
const longest = 64;
/** About as wide as a label on the screen may be, in widths of an average letter. */
const lettersInALine = 20;

/** A label in lines of about the same width, broken between words. */
export function linesOf(label: string): string[] {
	const words = clip(label.replace(/\s+/gu, ' ').trim(), longest).split(' ');
	const total = words.join(' ').length;
	const wanted = Math.ceil(total / Math.ceil(total / lettersInALine));
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= Math.max(wanted, 6) + 3) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(word);
	}
	return lines;
}

const before: Record<NodeKind, number> = { theme: 2, actor: 0.3, concept: 0.1, tension: 0 };

/** The labels that find room, the most important first; none overlaps another. */
export function drawLabels(
	{ drawn, colours, selected, measure }: Picture,
	placeOf: PlaceOf
): string[] {
	const texts = new Map(
		drawn.nodes.map((node) => {
			const size = node.kind === 'theme' ? 17 : 11.5 + 4 * Math.sqrt(node.importance);
			return [node.id, { node, size, lines: linesOf(node.label) }] as const;
		})
	);
	const boxes = placeLabels(
		[...texts.values()].map(({ node, size, lines }) => {
			const reach = node.kind === 'theme' ? 0 : sizeOf(node) / 2;
			return {
				...{ id: node.id, ...placeOf(node), rise: reach, reach },
				width: Math.max(...lines.map((line) => measure(line, size, node.kind === 'actor'))),
				height: lines.length * size * 1.15,
				priority: node.importance + before[node.kind] + (node.id === selected ? 100 : 0)
			};
		})
	);
	return boxes.flatMap(({ id, left, top, width: across }) => {
		const found = texts.get(id);
		if (!found) return [];
		const { node, size, lines } = found;
		const middle = round(left + across / 2);
		const look = {
			actor: `fill="${colours.ink}" font-weight="600"`,
			concept: `fill="${colours.ink}"`,
			tension: `fill="${colours.tension}" font-family="${serif}" font-style="italic"`,
			theme: `fill="${colours.theme}" font-family="${serif}"`
		}[node.kind];
		return [
			`<g font-size="${round(size)}" text-anchor="middle" ${look} stroke="${colours.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
			...lines.map(
				(line, at) =>
					`<text x="${middle}" y="${round(top + size * (0.92 + at * 1.15))}">${xmlText(line)}</text>`
			),
			'</g>'
		];
	});
}
