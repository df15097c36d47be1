/**
 * Letters of every script, without regular expressions: a text is ASCII nearly throughout, and each expression with
 * `\p{L}` takes as long to compile as a page takes to read.
 */

const CAPITAL = 1;
const SMALL = 2;
const OTHER_LETTER = 4;
const DIGIT = 8;
const LETTER = CAPITAL | SMALL | OTHER_LETTER;

/** The kinds of what is not ASCII, as far as it was asked for. */
const kinds = new Map<number, number>();

function kindOf(code: number): number {
	if (!(code >= 0x80)) {
		if (code >= 0x61) return code <= 0x7a ? SMALL : 0;
		if (code >= 0x41) return code <= 0x5a ? CAPITAL : 0;
		return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
	}
	// curly marks and dashes
	if (code >= 0x2000 && code <= 0x206f) return 0;
	const known = kinds.get(code);
	if (known !== undefined) return known;
	const character = String.fromCodePoint(code);
	let kind = 0;
	if (/\p{Lu}/u.test(character)) kind = CAPITAL;
	else if (/\p{Ll}/u.test(character)) kind = SMALL;
	else if (/\p{L}/u.test(character)) kind = OTHER_LETTER;
	else if (/\p{N}/u.test(character)) kind = DIGIT;
	kinds.set(code, kind);
	return kind;
}

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	return kindOf(unit >= 0xd800 && unit <= 0xdbff ? text.codePointAt(at)! : unit);
}

/** Units of the character at an offset: 2 of what lies beyond the first plane. */
function lengthAt(text: string, at: number): 1 | 2 {
	return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** Whether a capital stands at the offset: `\p{Lu}`. */
export function isCapitalAt(text: string, at: number): boolean {
	return kindAt(text, at) === CAPITAL;
}

/** Whether a letter or a digit stands at the offset: `[\p{L}\p{N}]`. */
export function isWordAt(text: string, at: number): boolean {
	return kindAt(text, at) > 0;
}

/** `^\p{Lu}` */
export function startsCapital(text: string): boolean {
	return kindAt(text, 0) === CAPITAL;
}

/** `^\p{Ll}` */
export function startsSmall(text: string): boolean {
	return kindAt(text, 0) === SMALL;
}

/** "Fire": `^\p{Lu}\p{Ll}`. */
export function isCapitalised(text: string): boolean {
	return startsCapital(text) && kindAt(text, lengthAt(text, 0)) === SMALL;
}

/** Whether so many letters stand in a row anywhere: `\p{L}{count}`. */
export function hasLetters(text: string, count = 1): boolean {
	let run = 0;
	for (let at = 0; at < text.length && run < count; at += lengthAt(text, at))
		run = kindAt(text, at) & LETTER ? run + 1 : 0;
	return run >= count;
}

/** Whether a small letter stands anywhere: `\p{Ll}`. */
export function hasSmall(text: string): boolean {
	for (let at = 0; at < text.length; at += lengthAt(text, at))
		if (kindAt(text, at) === SMALL) return true;
	return false;
}

/** How many capitals the text has. */
export function countCapitals(text: string): number {
	let count = 0;
	for (let at = 0; at < text.length; at += lengthAt(text, at))
		if (kindAt(text, at) === CAPITAL) count++;
	return count;
}

/** Whether the text is of letters only, and not empty: `^\p{L}+$`. */
export function isAllLetters(text: string): boolean {
	for (let at = 0; at < text.length; at += lengthAt(text, at))
		if (!(kindAt(text, at) & LETTER)) return false;
	return text.length > 0;
}

/** Whether a letter or a digit stands anywhere: `[\p{L}\p{N}]`. */
export function hasWord(text: string): boolean {
	for (let at = 0; at < text.length; at += lengthAt(text, at)) if (kindAt(text, at)) return true;
	return false;
}

/** The runs of letters and digits, `[\p{L}\p{N}]+`: two of "joined-up". */
export function wordsIn(text: string): string[] {
	const words: string[] = [];
	let start = -1;
	for (let at = 0; at < text.length; at += lengthAt(text, at))
		if (kindAt(text, at)) {
			if (start < 0) start = at;
		} else if (start >= 0) {
			words.push(text.slice(start, at));
			start = -1;
		}
	if (start >= 0) words.push(text.slice(start));
	return words;
}

/** The letters from the start on, as far as they go: `^\p{L}*`. */
export function leadingLetters(text: string): string {
	let at = 0;
	while (at < text.length && kindAt(text, at) & LETTER) at += lengthAt(text, at);
	return text.slice(0, at);
}

/** Whether nothing but ASCII and curly apostrophes stands in the text. */
export function isPlain(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (unit >= 0x80 && unit !== 0x2019) return false;
	}
	return true;
}
