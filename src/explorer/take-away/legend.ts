import type { EdgeKind, NodeKind } from '#graph/graph-file.ts';
import { xmlText } from '#export/xml.ts';
import { edgeKinds, nodeKinds } from '#graph/kinds.ts';
import { edgeKindWords, nodeKindWords } from '../filters/kind-words.ts';
import type { Drawn } from '../network/choose-drawn.ts';
import type { Colours } from '../network/colours.ts';
import { tensionOutline } from '../network/tension-shape.ts';
import type { Measure } from './picture-labels.ts';
import { edgeLook, shapeOf } from './picture-shapes.ts';

const size = 14;
const rowHeight = 26;
const symbol = 44; // room for a shape or a line before its words
const gap = 28;

/** The legend of a picture: each kind of node and edge that is in it, with its count, row by row. */
export function legendOf(
	drawn: Drawn,
	colours: Colours,
	measure: Measure,
	width: number
): { lines: string[]; height: number } {
	const entries = [...nodeEntries(drawn, colours), ...edgeEntries(drawn, colours)];
	const lines: string[] = [];
	let [x, y] = [0, size];
	for (const { draw, words } of entries) {
		const needed = symbol + measure(words, size, false) + gap;
		if (x > 0 && x + needed > width) [x, y] = [0, y + rowHeight];
		lines.push(
			`<g transform="translate(${Math.round(x)} ${y})">${draw}<text x="${symbol}" y="0" font-size="${size}" fill="${colours.ink}">${xmlText(words)}</text></g>`
		);
		x += needed;
	}
	y += rowHeight;
	lines.push(
		`<text x="0" y="${y}" font-size="${size}" fill="${colours['ink-soft']}">Solid: the text says so. Dashed: they only stand together in a sentence.</text>`
	);
	return { lines, height: y + size };
}

interface Entry {
	draw: string;
	words: string;
}

function nodeEntries(drawn: Drawn, colours: Colours): Entry[] {
	const all = [...drawn.nodes, ...drawn.dots];
	const sizes: Record<NodeKind, number> = { actor: 18, concept: 15, tension: 34, theme: 12 };
	return nodeKinds.flatMap((kind) => {
		const count = all.filter((node) => node.kind === kind).length;
		if (count === 0) return [];
		const draw = shapeOf(kind, 18, -5, sizes[kind], colours, tensionOutline(0));
		return [{ draw, words: `${nodeKindWords[kind]} (${count})` }];
	});
}

function edgeEntries(drawn: Drawn, colours: Colours): Entry[] {
	return edgeKinds.flatMap((kind: EdgeKind) => {
		const count = drawn.edges.filter((edge) => edge.kind === kind).length;
		if (count === 0) return [];
		const draw = `<path d="M4 -5h30" ${edgeLook(kind, 2, colours)}/>`;
		return [{ draw, words: `${edgeKindWords[kind]} (${count})` }];
	});
}
