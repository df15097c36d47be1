/**
 * Sentence boundaries by rule, so that they are the same on every engine (Intl.Segmenter depends on
 * the version of ICU). A blank line ends a sentence, a bullet begins one; otherwise a full stop,
 * question or exclamation mark ends one unless it belongs to an abbreviation, an initial or a
 * number, or what follows begins in lower case.
 */

import { ABBREVIATIONS, BEFORE_NAMES } from './word-lists.ts';
import type { Piece } from './tokenize.ts';

// A mark with closing quotation marks and brackets after it, then white space; a blank line; a new
// line before a bullet; ":-" at the end of a line.
const BREAK =
	/([.?!…]{1,16}(?:["”’'»)\]]|\s''){0,4})(\s+)|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[•▪◦‣·*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s)|(:-)[^\S\n]*\n/gu;

/** @returns sentences in order, without white space at their ends; each non-blank character stands in one */
export function splitSentences(text: string): Piece[] {
	const sentences: Piece[] = [];
	let start = 0;
	function close(end: number, next: number): void {
		const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0);
		let to = end;
		while (to > from && /\s/.test(text[to - 1] as string)) to--;
		if (to > from) sentences.push({ start: from, end: to });
		start = next;
	}
	for (const match of text.matchAll(BREAK)) {
		const { index } = match;
		const after = index + match[0].length;
		const mark = match[1];
		if (mark === undefined) close(index + (match[3]?.length ?? 0), after);
		else if (endsSentence(text, start, index, mark, after)) close(index + mark.length, after);
	}
	close(text.length, text.length);
	return sentences;
}

function endsSentence(
	text: string,
	start: number,
	index: number,
	mark: string,
	after: number
): boolean {
	const next = text.slice(after, after + 12);
	if (next === '') return true;
	if (/^\p{Ll}/u.test(next)) return false;
	// A reply may begin in lower case inside quotation marks, after a question or exclamation mark.
	if (/^["“‘'(]\p{Ll}/u.test(next) && !/[?!]/.test(mark)) return false;
	if (mark[0] !== '.' || mark.startsWith('..')) return true;
	const before = text.slice(Math.max(start, index - 16), index);
	// "3. The council": the number of an item is part of its sentence.
	if (
		/^\s*\(?(?:\d+(?:\.\d+)*|[a-zA-Z]|[ivx]+)\)?$/.test(
			text.slice(start, Math.min(index, start + 16))
		) &&
		index - start < 16
	) {
		return false;
	}
	const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
	const lower = word.toLowerCase();
	if (mark === '.') {
		if (BEFORE_NAMES.has(lower)) return false;
		if (lower === 'no' && /^\d/.test(next)) return false;
		if (/^(?:e\.g|i\.e)$/.test(lower)) return false;
		// "J. Smith", but "vitamin C. The"
		if (
			/^\p{Lu}$/u.test(word) &&
			!/^(?:The|A|An|In|It|He|She|They|We|This|But|And|If|I)\s/.test(next)
		)
			return false;
		// "the U.S. Senate" against "in the U.S. The Senate"
		if (/^\p{L}(?:\.\p{L})+$/u.test(word) || (ABBREVIATIONS.has(lower) && lower !== 'no')) {
			return /^["“]?(?:The|A|An|In|On|At|It|He|She|They|We|You|This|That|These|Those|There|But|And|If|When|While|As|For|However|I|My|His|Her|Our|Their)\s/.test(
				next
			);
		}
	}
	return true;
}
