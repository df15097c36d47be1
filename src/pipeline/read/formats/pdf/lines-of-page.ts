import { findMarker } from '../../find-marker.ts';
import type { PdfPage, Piece } from './load-pages.ts';
import type { Tag } from './read-tags.ts';

/** A stretch of letters on one baseline without a gap that parts columns or cells. */
export interface PdfLine {
	page: number;
	/** As it is read: the references of notes are left out. */
	text: string;
	/** As it stands, references included. */
	raw: string;
	left: number;
	right: number;
	/** Of the baseline, from the top of the page. */
	y: number;
	/** Height of most of its letters. */
	size: number;
	/** The font of most of its letters. */
	font: string;
	/** Where the text begins behind a number or bullet; equal to `left` where there is none. */
	textLeft: number;
	tag?: Tag;
	/** Further cells of the same row of a table stand right of it. */
	rowStart?: boolean;
	inRow?: boolean;
}

/** Gaps in units of the size of the letters: from the first on a blank, from the second on a new line. */
const BLANK_GAP = 0.16;
const COLUMN_GAP = 1.8;
/** A number may stand this far before its paragraph. */
const MARKER_GAP = 8;
/** Baselines this far apart, in letter sizes, are those of one line: raised and lowered signs. */
const SAME_LINE = 0.6;

/** Joins the pieces of a page to lines, in the order of the file. */
export function linesOfPage(page: PdfPage): PdfLine[] {
	const lines: PdfLine[] = [];
	let run: Piece[] = [];
	const end = () => {
		const line = lineOf(run, page.number);
		if (line) lines.push(line);
		run = [];
	};
	for (const piece of page.pieces) {
		if (!piece.text.trim()) {
			if (run.length) run.push(piece);
			continue;
		}
		const solid = run.filter(({ text }) => text.trim());
		if (solid.length && !continues(solid, piece)) end();
		if (run.length || piece.text.trim()) run.push(piece);
	}
	end();
	return markRows(lines);
}

function continues(run: readonly Piece[], piece: Piece): boolean {
	const last = run.at(-1)!;
	const size = Math.max(...run.map((one) => one.size), piece.size);
	const main = run.reduce((a, b) => (b.size > a.size ? b : a));
	if (Math.abs(piece.y - main.y) > SAME_LINE * size) return false;
	const gap = piece.x - (last.x + last.width);
	if (gap < -0.5 * size && piece.x < last.x) return false;
	if (gap <= COLUMN_GAP * size) return true;
	const before = run
		.map(({ text }) => text)
		.join('')
		.trim();
	const marker = findMarker(`${before} A`);
	return gap <= MARKER_GAP * size && before.length <= 12 && marker?.length === before.length + 1;
}

function lineOf(run: readonly Piece[], page: number): PdfLine | undefined {
	const solid = run.filter(({ text }) => text.trim());
	const first = solid[0];
	if (!first) return undefined;
	const main = heaviest(solid);
	let text = '';
	let raw = '';
	let end = first.x;
	let textLeft = first.x;
	let atMarker = true;
	for (const piece of run) {
		if (!piece.text.trim()) {
			if (raw && !/\s$/.test(raw) && piece.width > BLANK_GAP * main.size * 0.5) {
				raw += ' ';
				text += ' ';
			}
			continue;
		}
		const blank = piece.x - end > BLANK_GAP * main.size && raw && !/\s$/.test(raw) ? ' ' : '';
		const marker = findMarker(`${text.trim()} A`);
		if (atMarker && text.trim() && marker?.length === text.trim().length + 1) textLeft = piece.x;
		if (text.trim()) atMarker = false;
		raw += blank + piece.text;
		if (!isReference(piece, main, text)) text += blank + piece.text;
		end = piece.x + piece.width;
	}
	const left = Math.min(...solid.map(({ x }) => x));
	return {
		page,
		text: text.trim(),
		raw: raw.trim(),
		left,
		right: Math.max(...solid.map(({ x, width }) => x + width)),
		y: main.y,
		size: main.size,
		font: main.font,
		textLeft: Math.max(textLeft, left),
		...(first.tag ? { tag: first.tag } : {})
	};
}

/** The piece whose size and font most letters of the line have. */
function heaviest(pieces: readonly Piece[]): Piece {
	const weight = new Map<string, { piece: Piece; letters: number }>();
	for (const piece of pieces) {
		const key = `${piece.size.toFixed(1)} ${piece.font}`;
		const entry = weight.get(key) ?? { piece, letters: 0 };
		entry.letters += piece.text.trim().length;
		weight.set(key, entry);
	}
	return [...weight.values()].reduce((a, b) => (b.letters > a.letters ? b : a)).piece;
}

/** A small raised number or sign behind a word or a stop: the reference of a note. */
function isReference(piece: Piece, main: Piece, before: string): boolean {
	if (piece.size > 0.8 * main.size || piece.y > main.y - 0.1 * main.size) return false;
	const sign = /^[[(]?(\d{1,3}(,\s?\d{1,3})*|[*†‡§]{1,3}|[ivx]{1,4}|[a-z])[\])]?$/.test(
		piece.text.trim()
	);
	return sign && /(\p{L}{3,}|[.,;:!?)”’"'\]])\s*$/u.test(before);
}

/**
 * Lines that stand beside each other on one baseline are cells of a row; that the lines of two
 * columns do so too is seen by then, for a program writes one column after the other.
 */
function markRows(lines: PdfLine[]): PdfLine[] {
	return lines.map((line, at) => {
		const before = lines[at - 1];
		const after = lines[at + 1];
		const inRow = before !== undefined && besides(before, line);
		const rowStart = !inRow && after !== undefined && besides(line, after);
		return { ...line, ...(inRow ? { inRow } : {}), ...(rowStart ? { rowStart } : {}) };
	});
}

function besides(left: PdfLine, right: PdfLine): boolean {
	return Math.abs(left.y - right.y) < 0.3 * left.size && right.left > left.right;
}
