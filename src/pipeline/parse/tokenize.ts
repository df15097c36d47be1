/**
 * Words and marks after the conventions of Universal Dependencies for English: "don't" is do + n't,
 * "council's" is council + 's, "cross-cutting" is three tokens and "co-operate" one.
 *
 * Text that comes with its tokens already apart ("Australia 's capital , Canberra .", "-LRB-",
 * "`` TV8 ''"), as benchmarks do, is taken as it stands: one token for each run of non-blanks.
 */

import { ABBREVIATIONS, PREFIXES } from './word-lists.ts';

/** Where a token stands in the text, as UTF-16 offsets. */
export interface Piece {
	start: number;
	end: number;
}

// Tried in this order at each place; the last takes whatever stands there, so nothing is lost. Every
// part is bounded or runs over one class of characters, so that no text takes more than linear time.
const PIECE = new RegExp(
	[
		/https?:\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]/u,
		/www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)'’\]]/u,
		/[\p{L}\d_.+-]{1,64}@[\p{L}\d-]{1,64}(?:\.[\p{L}\d-]{1,64}){1,8}/u,
		// host and file names
		/[\p{L}\d_-]{1,64}(?:\.[\p{L}\d_-]{1,64}){0,4}\.(?:com|org|net|edu|gov|co\.uk|org\.uk|html?|pdf|docx?|xlsx?|jpg|png|ppt|txt)(?![\p{L}\d])/u,
		// Penn Treebank brackets and quotation marks
		/-[LR][RSC]B-|``|''/u,
		// U.S. e.g. p.m. Ph.D. and initials
		/(?:\p{L}\.){2,8}(?!\p{L}{2})/u,
		/Ph\.D\.?|M\.Sc\.?|B\.Sc\.?/u,
		// telephone numbers (but not 1999-2000), dates, numbers with their letters (1st, 1990s), shares of a number
		/(?!(?:1\d|20)\d\d-(?:\d\d)?\d\d(?![\d-]))\+?\d{1,5}(?:-\d{3,5}){1,4}(?![\p{L}\d-])/u,
		/\d{1,4}(?:\/\d{1,4}){1,3}(?![\p{L}\d/])/u,
		/\d+(?:[.,:]\d+)*(?:st|nd|rd|th|['’]?s)(?![\p{L}\d])/u,
		/\d+(?:[.,:]\d+)*(?![\p{L}\d])/u,
		// words, with apostrophes inside them; clitics are cut off afterwards
		/[\p{L}\p{M}\d_]+(?:['’][\p{L}\p{M}\d]+)*/u,
		// years and clitics that begin with an apostrophe
		/['’]\d{2}s?(?![\p{L}\d])/u,
		/['’](?:s|re|ve|ll|d|m|em|tis|twas)(?![\p{L}\d])/u,
		/\[\.\.\.\]|\.{2,}|…+|-{2,}|[–—]{2,}|_{2,}|={2,}|\*{2,}|[!?]{2,}|<{2,}|>{2,}/u,
		// one emoji with all that modifies it
		/\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})*(?:\u{200D}\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})*)*/u,
		/\S\p{M}*/u
	]
		.map((part) => part.source)
		.join('|'),
	'gu'
);

const CLITIC = /(n['’]t|['’](?:s|re|ve|ll|d|m))$/i;
// Words that are two: where the second begins.
const TWO_WORDS = new Map([
	['cannot', 3],
	['gonna', 3],
	['wanna', 3],
	['gotta', 3],
	['gimme', 3],
	['lemme', 3],
	['dunno', 2]
]);

/** @returns pieces in order; each character of `text` that is no white space stands in exactly one of them */
export function tokenize(text: string): Piece[] {
	const pieces: Piece[] = [];
	if (isTokenised(text)) {
		for (const { index, 0: run } of text.matchAll(/\S+/g)) {
			pieces.push({ start: index, end: index + run.length });
		}
		return pieces;
	}
	PIECE.lastIndex = 0;
	for (let match = PIECE.exec(text); match; match = PIECE.exec(text)) {
		const start = match.index;
		const end = extend(text, start, start + match[0].length);
		PIECE.lastIndex = end;
		split(text, start, end, pieces);
	}
	return pieces;
}

/** Whether the tokens of a text are apart already: marks stand alone, and nowhere at the end of a word. */
function isTokenised(text: string): boolean {
	const alone = /\s(?:[,;:]\s|[.?!]\s*$|['’]s\s|n['’]t\s|-[LR]RB-(?:\s|$)|``\s)/.test(text);
	return (
		alone &&
		!/[\p{L}\d)"”][,;:?!]+(?:\s|$)|[\p{L}\d]{2}\.\s*$|\p{L}['’](?:s|re|ve|ll|d|m|t)(?:\s|$)|\(\p{L}|["“”]\p{L}/u.test(
			text
		)
	);
}

/** Where the token really ends: takes in the full stop of an abbreviation and what a prefix stands before. */
function extend(text: string, start: number, end: number): number {
	const word = text.slice(start, end);
	if (text[end] === '.' && end - start <= 8) {
		const lower = word.toLowerCase();
		// A single capital is an initial unless the text ends there: "J. Smith", but "vitamin C."
		const initial = /^\p{Lu}$/u.test(word) && /^\.\s+\S/.test(text.slice(end, end + 8));
		if (
			initial ||
			(ABBREVIATIONS.has(lower) && !/^[.\p{L}\d]/u.test(text.slice(end + 1, end + 2)))
		) {
			return end + 1;
		}
	}
	if (text[end] === '-' && end - start <= 7 && PREFIXES.has(word.toLowerCase())) {
		const rest = /^-\p{L}[\p{L}\p{M}]*/u.exec(text.slice(end, end + 40));
		if (rest) return end + rest[0].length;
	}
	return end;
}

/** Cuts off clitics and takes compounds such as "cannot" apart. */
function split(text: string, start: number, end: number, pieces: Piece[]): void {
	const word = text.slice(start, Math.min(end, start + 64));
	const at = end - start > 64 ? undefined : (TWO_WORDS.get(word.toLowerCase()) ?? clitic(word));
	if (at === undefined) pieces.push({ start, end });
	else pieces.push({ start, end: start + at }, { start: start + at, end });
}

function clitic(word: string): number | undefined {
	if (word.length < 3 || /^\d/.test(word)) return undefined;
	const index = CLITIC.exec(word)?.index;
	return index ? index : undefined;
}
