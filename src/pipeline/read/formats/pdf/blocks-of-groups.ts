import { isCapitals } from '../../find-heading.ts';
import type { ReadBlock } from '../read-block.ts';
import type { UnplacedBlock } from '../source-of-blocks.ts';
import { joinSetLines, type Vocabulary } from './join-lines.ts';
import { isCaption, LOOKS_LEVEL } from '../looks-like-heading.ts';
import { numberOfNote } from './find-notes.ts';
import { LEADERS } from './group-lines.ts';
import type { PdfLine } from './lines-of-page.ts';
import type { BodySetting } from './measure-body.ts';

/** Letters this much larger than those of the running text are those of a heading. */
const LARGER = 1.1;
const LONGEST_HEADING = 200;
/** A line that is a heading by another font or by capitals alone is at most this long. */
const LONGEST_PLAIN_HEADING = 110;

/** Says of each group of lines what it is, and joins its lines. */
export function blocksOfGroups(
	groups: readonly (readonly PdfLine[])[],
	body: BodySetting,
	vocabulary: Vocabulary
): UnplacedBlock[] {
	const edges = edgesOf(groups, body);
	const tagged = groups.flat().filter((line) => line.tag?.kind === 'heading');
	const largest = Math.max(0, ...tagged.map((line) => line.size));
	const drafts = groups.map((group) => {
		const text = joinSetLines(
			group.map((line) => line.text),
			vocabulary
		);
		return { group, text, heading: isHeading(group, text, body) };
	});
	const looks = drafts.filter(({ heading }) => heading).map(({ group }) => lookOf(group, body));
	const ranks = [...new Set(looks)].sort((a, b) => b - a);
	return drafts.map(({ group, text, heading }) => {
		const { tag, size } = group[0]!;
		if (tag?.kind === 'note') return blockOfNote(group, vocabulary);
		if (tag?.kind === 'paragraph' && heading && size > largest) {
			return { kind: 'title', text, raw: rawOf(group), place: placeOf(group) };
		}
		// without tags all headings are so by their looks alone
		const top = tagged.length ? 1 : LOOKS_LEVEL;
		const rank = Math.min(5, ranks.indexOf(lookOf(group, body)));
		const level = heading ? top + rank : undefined;
		return blockOf(group, text, level, body, edges);
	});
}

/** Lines of which it is known what they are, as one block. */
export function blockOfLines(
	kind: ReadBlock['kind'],
	lines: readonly PdfLine[],
	vocabulary: Vocabulary
): UnplacedBlock {
	const text = joinSetLines(
		lines.map((line) => line.text),
		vocabulary
	);
	return { kind, text, raw: rawOf(lines), place: placeOf(lines) };
}

/** The lines of a note as one block, its number apart. */
function blockOfNote(lines: readonly PdfLine[], vocabulary: Vocabulary): UnplacedBlock {
	const { label, rest } = numberOfNote(lines[0]!);
	const block = blockOfLines('note', [rest, ...lines.slice(1)], vocabulary);
	return { ...block, ...(label ? { label } : {}) };
}

function blockOf(
	group: readonly PdfLine[],
	text: string,
	level: number | undefined,
	body: BodySetting,
	edges: { left: number; right: number }
): UnplacedBlock {
	const first = group[0]!;
	const base = { text, raw: rawOf(group), place: placeOf(group) };
	const { tag } = first;
	if (tag && tag.kind !== 'paragraph') {
		const { kind, level: depth, opensRow, continued } = tag;
		return {
			...base,
			kind,
			...(depth ? { level: depth } : {}),
			...(opensRow ? { opensRow } : {}),
			...(continued ? { continued } : {})
		};
	}
	if (level !== undefined) return { ...base, kind: 'heading', level };
	if (first.rowStart || first.inRow) {
		return { ...base, kind: 'cell', ...(first.rowStart ? { opensRow: true } : {}) };
	}
	const inset = 1.5 * body.size;
	const isInset = (line: PdfLine) =>
		line.left > edges.left + inset && line.right < edges.right - inset;
	const flush = group.every((line) => Math.abs(line.left - first.left) < 0.5 * body.size);
	const quote = group.length > 1 && flush && group.every(isInset);
	return { ...base, kind: quote ? 'quote' : 'paragraph' };
}

/** The edges between which most lines of the running text stand. */
function edgesOf(groups: readonly (readonly PdfLine[])[], body: BodySetting) {
	const lines = groups.flat().filter((line) => Math.abs(line.size - body.size) < 0.3);
	const lefts = lines.map((line) => line.left).sort((a, b) => a - b);
	const rights = lines.map((line) => line.right).sort((a, b) => a - b);
	const wide = (rights.at(-1) ?? 0) - (lefts[0] ?? 0);
	const usual = lines.map((line) => line.right - line.left).sort((a, b) => b - a);
	const twoColumns = (usual[Math.floor(usual.length / 4)] ?? 0) < 0.6 * wide;
	// between columns an inset paragraph cannot be told from a narrow one
	return twoColumns
		? { left: Infinity, right: -Infinity }
		: {
				left: lefts[Math.floor(lefts.length / 10)] ?? 0,
				right: rights[Math.floor(rights.length * 0.8)] ?? 0
			};
}

function isHeading(group: readonly PdfLine[], text: string, body: BodySetting): boolean {
	const first = group[0]!;
	if (first.tag && first.tag.kind !== 'paragraph') return first.tag.kind === 'heading';
	if (first.inRow || first.rowStart || !/\p{L}{2}/u.test(text)) return false;
	if (/^[•‣▪●○■–*-]\s/.test(text) || LEADERS.test(text) || isCaption(text)) return false;
	if (group.every((line) => line.size >= LARGER * body.size)) return text.length <= LONGEST_HEADING;
	if (first.tag) return false;
	if (text.length > LONGEST_PLAIN_HEADING || group.length > 2 || /[.,;:…-]$/.test(text))
		return false;
	const capitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
	const ownFont = group.every((line) => line.font !== body.font && line.size >= 0.95 * body.size);
	return (
		capitals || (ownFont && /^[\p{Lu}\p{N}“"‘'(]/u.test(text) && !/^[“"‘'].*[”"’']$/u.test(text))
	);
}

/** How much a heading stands out: by size, then by capitals, then by its own font. */
function lookOf(group: readonly PdfLine[], body: BodySetting): number {
	const line = group[0]!;
	const own = line.font !== body.font ? 0.1 : 0;
	const capitals = group.every(({ text }) => isCapitals(text)) ? 0.2 : 0;
	return Math.round(line.size * 2) / 2 + capitals + own;
}

function rawOf(lines: readonly PdfLine[]): string {
	return lines.map((line) => line.raw).join('\n');
}

/** The part of the block that stands on its first page. */
function placeOf(lines: readonly PdfLine[]) {
	const { page } = lines[0]!;
	const here = lines.filter((line) => line.page === page);
	const left = Math.min(...here.map((line) => line.left));
	const top = Math.min(...here.map((line) => line.y - line.size));
	const width = Math.max(...here.map((line) => line.right)) - left;
	const height = Math.max(...here.map((line) => line.y)) - top;
	const box = [left, top, width, height].map((points) => Math.round(points * 10) / 10);
	return { page, box: box as [number, number, number, number] };
}
