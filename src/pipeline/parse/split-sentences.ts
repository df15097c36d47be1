/**
 * Sentence boundaries by rule, so that they are the same on every engine (Intl.Segmenter depends on
 * the version of ICU). A blank line ends a sentence, a bullet begins one; otherwise a full stop,
 * question or exclamation mark ends one unless it belongs to an abbreviation, an initial or a
 * number, or what follows begins in lower case.
 */

import { ABBREVIATIONS, BEFORE_NAMES } from './word-lists.ts';
import type { Piece } from './tokenize.ts';

// A mark with closing quotation marks, brackets and references ("[17]", or a note's
// number before a word that begins sentences) after it, then white space; a
// blank line; a new line before a bullet; ":-" at the end of a line.
const BREAK =
	/([.?!…]{1,16}(?:["”’'»)\]]|\s''){0,4}(?:\s?\[[^\][\n]{1,24}\]|\s\d{1,2}(?=\s(?:The|In|On|At|It|This|These|Even|However|For|As|While|Although)\s)){0,6})(\s+|$)|\n[^\S\n]*\n\s*|\n(?=[^\S\n]*(?:[•▪◦‣·*–-]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s)|(:-)[^\S\n]*\n/gu;

// A label before the first sentence, which would be taken for a part of it: "Crossing boundaries: While some agreed, …".
const LEAD_IN =
	/^\s*(?:[\p{L}\d’'&()/-]+\s+){0,6}[\p{L}\d’'&()/-]+:(\s+)(?=(?:While|Whilst|Although|Though|Despite|Whereas|Rather)\s)/u;

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
	const label = LEAD_IN.exec(text);
	if (label) close(label[0].length - (label[1]?.length ?? 0), label[0].length);
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

// Words that begin sentences and hardly ever names.
const STARTER =
	/^["“]?(?:The|A|An|In|On|At|It|He|She|They|We|You|This|That|These|Those|There|But|And|If|When|While|As|For|However|Even|I|My|His|Her|Our|Their)\s/;
// The number of an item or a caption, which is part of its sentence: "3." "2.1." "(a)" "iv." "Figure 1."
const LABEL =
	/^\s*(?:Figure|Fig|Table|Box|Chart|Appendix) [A-Z]?\d{1,3}$|^\s*\(?(?:\d{1,3}(?:\.\d{1,3}){0,4}|[a-zA-Z]|[ivx]{1,5})\)?$/;
const LOOK_BACK = 24;

function endsSentence(
	text: string,
	start: number,
	index: number,
	mark: string,
	after: number
): boolean {
	const next = text.slice(after, after + 16);
	if (next === '') return true;
	if (/^[\p{Ll},;]/u.test(next)) return false;
	// A reply may begin in lower case inside quotation marks, after a question or exclamation mark.
	if (/^["“‘'(]\p{Ll}/u.test(next) && !/[?!]/.test(mark)) return false;
	// "Meurtres? (1965)", "‘Huh?’ – a sign"
	if (/^(?:\(\d|[–—-]\s)/.test(next)) return false;
	if (mark !== '.') return mark[0] !== '.' || !/^\.{2,}$/.test(mark) || STARTER.test(next);
	const before = text.slice(Math.max(start, index - LOOK_BACK), index);
	if (index - start < LOOK_BACK && LABEL.test(before)) return false;
	// "(b. March 2009)"
	if (/\([bdmrc]$/.test(before)) return false;
	const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
	const lower = word.toLowerCase();
	if (BEFORE_NAMES.has(lower) || /^(?:e\.g|i\.e)$/.test(lower)) return false;
	if (lower === 'no') return !/^\d/.test(next);
	// "J. Smith", but "vitamin C. The"; "the U.S. Senate", but "in the U.S. The Senate"
	const initials = /^\p{Lu}$|^\p{L}(?:\.\p{L})+$/u.test(word);
	return !(initials || ABBREVIATIONS.has(lower)) || STARTER.test(next);
}
