import type { PdfLine } from './lines-of-page.ts';
import type { BodySetting } from './measure-body.ts';

/** A note at the foot of a page, its number taken off. */
export interface PdfNote {
	label?: string;
	lines: PdfLine[];
}

/** Notes are set in letters of at most this share of the running text. */
const SMALL = 0.93;
const NUMBER = /^[[(]?(\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5})[\])]?[.:]?\s+(?=\S)/;
const TIGHT_NUMBER = /^(\d{1,3}|[*†‡§]{1,3})(?=\p{Lu})/u;

/**
 * The notes of one page: lines in small letters below all running text, from the first one on that
 * begins with a number or a sign. In: the lines of the page, running lines taken out.
 */
export function findNotes(lines: readonly PdfLine[], body: BodySetting): PdfNote[] {
	const large = lines.filter((line) => line.size > SMALL * body.size);
	const foot = Math.max(0, ...large.map((line) => line.y));
	const small = lines.filter((line) => line.size <= SMALL * body.size && line.y > foot);
	const notes: PdfNote[] = [];
	for (const line of small) {
		const { label, rest } = numberOfNote(line);
		if (label) notes.push({ label, lines: [rest] });
		else notes.at(-1)?.lines.push(line);
	}
	return notes;
}

/** The number that the first line of a note begins with, and the line without it. */
export function numberOfNote(line: PdfLine): { label?: string; rest: PdfLine } {
	const number = NUMBER.exec(line.text) ?? TIGHT_NUMBER.exec(line.text);
	if (!number?.[1]) return { rest: line };
	const cut = (text: string) => text.slice(number[0].length);
	return { label: number[1], rest: { ...line, text: cut(line.text), raw: cut(line.raw) } };
}
