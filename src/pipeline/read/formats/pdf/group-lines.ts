import { findMarker } from '../../find-marker.ts';
import { endsSentence } from '../../measure-wrap.ts';
import type { PdfLine } from './lines-of-page.ts';
import type { BodySetting } from './measure-body.ts';

/** The dots of an entry in a table of contents, with its page. */
export const LEADERS = /(?:\.{4,}|(?: \.){3,}|…{2,}|_{4,})\s*[\divxl]{0,5}$/i;
/** Lines before and after that are looked at for the right edge of the column. */
const NEAR = 4;
/** An indent is at least this many letter sizes wide. */
const INDENT = 0.7;

/**
 * Puts the lines of a document together to paragraphs, headings and items; cells of a table stay
 * alone. In: the lines in reading order, running lines and notes taken out. What the file's own tags
 * say comes first; then page, size, spacing, numbers, indents and short last lines.
 */
export function groupLines(lines: readonly PdfLine[], body: BodySetting): PdfLine[][] {
	const groups: PdfLine[][] = [];
	lines.forEach((line, at) => {
		const group = groups.at(-1);
		if (!group || begins(group, line, { lines, at, body })) groups.push([line]);
		else group.push(line);
	});
	return groups;
}

interface Around {
	lines: readonly PdfLine[];
	at: number;
	body: BodySetting;
}

function begins(group: readonly PdfLine[], line: PdfLine, around: Around): boolean {
	const above = group.at(-1)!;
	if (above.tag || line.tag) return beginsByTag(above, line);
	if (above.inRow || above.rowStart || line.inRow || line.rowStart) return true;
	if (LEADERS.test(above.text)) return true;
	if (Math.abs(above.size - line.size) > 0.08 * Math.max(above.size, line.size)) return true;
	const right = rightEdge(around);
	if (isElsewhere(above, line)) return !runsOn(above, line, right);
	return beginsBySpace(group, line, around, right);
}

function beginsByTag(above: PdfLine, line: PdfLine): boolean {
	if (!above.tag || !line.tag) return true;
	if (above.tag.key === line.tag.key) return false;
	// a paragraph that crosses a page has a tag on each, and one that is tagged line by line has many
	const sameKind = above.tag.kind === line.tag.kind || line.tag.kind === 'paragraph';
	const kinds = ['paragraph', 'item', 'quote', 'note'];
	return !(
		sameKind &&
		kinds.includes(above.tag.kind) &&
		startsLow(line) &&
		!endsSentence(above.text)
	);
}

/** Whether the line stands on another page or in another column. */
function isElsewhere(above: PdfLine, line: PdfLine): boolean {
	return above.page !== line.page || line.y < above.y - above.size || line.left > above.right;
}

/** Whether a paragraph runs on from the foot of one page or column to the head of the next. */
function runsOn(above: PdfLine, line: PdfLine, right: number): boolean {
	if (startsLow(line))
		return !/[.?!][”"’')\]]*$/.test(above.text) || above.right > right - above.size;
	return (
		!endsSentence(above.text) && !findMarker(line.text) && above.right > right - 5 * above.size
	);
}

function startsLow(line: PdfLine): boolean {
	return /^[“‘"'(]?\p{Ll}/u.test(line.text) && !findMarker(line.text);
}

function beginsBySpace(
	group: readonly PdfLine[],
	line: PdfLine,
	{ body }: Around,
	right: number
): boolean {
	const above = group.at(-1)!;
	const first = group[0]!;
	const size = line.size;
	if (line.y - above.y > 1.2 * body.pitchFor(size) + 0.5) return true;
	const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0;
	const perLetter = (line.right - line.left) / Math.max(1, line.text.length);
	const room = right - above.right;
	const fits = room > (firstWord + 1) * perLetter;
	const marker = findMarker(line.text);
	if (marker && (marker.style === 'bullet' || endsSentence(above.text) || fits)) return true;
	if (marker && marker.style !== 'bare' && line.left < above.left - INDENT * size) return true;

	const heading = (one: PdfLine) => one.font !== body.font || one.size > 1.1 * body.size;
	if (heading(above) && !heading(line) && group.every(heading) && room > 3 * size) return true;
	if (!heading(above) && heading(line) && (endsSentence(above.text) || fits) && room > 2 * size) {
		return true;
	}
	const rest = group.length > 1 ? above.left : undefined;
	if (rest !== undefined && Math.abs(line.left - rest) > INDENT * size) return true;
	const hangs = Math.abs(line.left - first.textLeft) <= INDENT * size;
	if (rest === undefined && line.left > first.left + INDENT * size && !hangs) return true;
	if (fits && /[.?!][”"’')\]]*$/.test(above.text)) return true;
	return room > 0.4 * (right - line.left);
}

/** The right edge of the column at this line, by the lines around it. */
function rightEdge({ lines, at }: Around): number {
	const line = lines[at - 1] ?? lines[at]!;
	let right = line.right;
	for (let near = Math.max(0, at - NEAR); near < Math.min(lines.length, at + NEAR); near++) {
		const other = lines[near]!;
		const beside = other.left < line.right && other.right > line.left;
		if (other.page === line.page && beside) right = Math.max(right, other.right);
	}
	return right;
}
