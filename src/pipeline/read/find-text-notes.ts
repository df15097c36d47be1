import type { Line } from './split-lines.ts';

/** A note of a plain text, its number taken off. */
export interface TextNote {
	label: string;
	lines: Line[];
	/** UTF-16 code units of the number at the start of its first line. */
	length: number;
}

/** What was found: the notes, the other lines, and those of them that stand below a note. */
export interface TextNotes {
	notes: TextNote[];
	lines: Line[];
	belowNotes: ReadonlySet<Line>;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SQUARE = /^\[(\d{1,3})\]\s+(?=\S)/;
const SMALL = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/u;
const PLAIN = /^(\d{1,3})[.)]?\s+(?=[\p{Lu}"“])/u;
/** A reference stands close to the word or the mark before it; "km²" and "x³" have none. */
const SQUARE_REFERENCE = /(?<=[\p{L}\p{N}.,;:!?”"’')])\[(\d{1,3})\]/gu;
const RAISED_REFERENCE =
	/(?<!\b(?:[kcmd]?m|ft|\p{L}))(?<=[\p{L}.,;:!?”"’')])([⁰¹²³⁴-⁹]{1,3})(?![\p{L}\p{N}])/gu;

const ANY_RAISED = /[⁰¹²³⁴-⁹]/u;

/**
 * Sets the notes of a plain text apart: "[1] See …", "¹ See …" or "1 See …" at the foot of a page or at the end, where
 * the text refers to that number before, as "word[1]" or "word¹". A line is only taken for a note where
 * that reference stands and the numbers count up from 1, so that "[24] The court held" stays a paragraph.
 */
export function findTextNotes(lines: readonly Line[]): TextNotes {
	const referred = { square: new Set<number>(), raised: new Set<number>() };
	const notes: TextNote[] = [];
	const rest: Line[] = [];
	const belowNotes = new Set<Line>();
	let open: TextNote | undefined;
	for (const line of lines) {
		const number = numberOf(line, referred, notes.length);
		if (number) {
			open = { label: String(notes.length + 1), lines: [line], length: number };
			notes.push(open);
			continue;
		}
		const last = open?.lines.at(-1);
		if (open && line.blanks === 0 && line.page === last?.page) {
			open.lines.push(line);
			continue;
		}
		if (open) belowNotes.add(line);
		open = undefined;
		rest.push(line);
		if (line.text.includes('['))
			for (const [, value] of line.text.matchAll(SQUARE_REFERENCE))
				referred.square.add(Number(value));
		if (ANY_RAISED.test(line.text))
			for (const [, value = ''] of line.text.matchAll(RAISED_REFERENCE))
				referred.raised.add(lowered(value));
	}
	return { notes, lines: rest, belowNotes };
}

/** The length of the number that makes a line the next note, if it is one. */
function numberOf(
	{ text }: Line,
	referred: { square: ReadonlySet<number>; raised: ReadonlySet<number> },
	before: number
): number | undefined {
	const next = before + 1;
	const square = SQUARE.exec(text);
	if (square && Number(square[1]) === next && referred.square.has(next)) return square[0].length;
	if (!referred.raised.has(next)) return undefined;
	const small = SMALL.exec(text);
	if (small?.[1] && lowered(small[1]) === next) return small[0].length;
	const plain = PLAIN.exec(text);
	return plain && Number(plain[1]) === next ? plain[0].length : undefined;
}

/** '¹²' is 12. */
function lowered(raised: string): number {
	return Number([...raised].map((digit) => RAISED.indexOf(digit)).join(''));
}

/** A text without its references to the notes that were found. */
export function withoutReferences(text: string, notes: readonly TextNote[]): string {
	if (!notes.length) return text;
	const isNote = (value: number) => value >= 1 && value <= notes.length;
	return text
		.replace(SQUARE_REFERENCE, (whole, value: string) => (isNote(Number(value)) ? '' : whole))
		.replace(RAISED_REFERENCE, (whole, value: string) => (isNote(lowered(value)) ? '' : whole));
}
