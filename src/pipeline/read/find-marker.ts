/**
 * What may stand before a paragraph, an item or a heading:
 * 'decimal' 2.1, 2.1.3, A1.2 · 'dot' 24. · 'paren' 24) · 'round' (24) · 'square' [24] · 'bare' 24
 * 'letter' (a), a), a. · 'roman' (i), iv) · 'bullet' •, -, *, –, o
 */
export type MarkerStyle =
	'bullet' | 'decimal' | 'dot' | 'paren' | 'round' | 'square' | 'bare' | 'letter' | 'roman';

/** The number, letter or bullet that a line begins with. */
export interface Marker {
	style: MarkerStyle;
	/** As the document shows it, a trailing stop or single bracket left out: '2.1', '24', '(a)'. */
	label: string;
	/** Its place in a series that counts from one; 0 for bullets. */
	value: number;
	/** Number of levels: 2 for '2.1'. */
	depth: number;
	/** UTF-16 code units up to the first character of the text after it. */
	length: number;
}

const ROUND_BULLET = /^[•‣◦▪▫●○■□◆►➢✓\uf0a7\uf0b7]\s*(?=\S)/u;
const DASH_BULLET = /^[-–—*·+]\s+(?=[\p{L}\p{N}"“‘'(])/u;
const LETTER_O_BULLET = /^o\s+(?=[\p{L}\p{N}"“‘'(])/u;
const DECIMAL = /^([A-Z]?\d{1,3}(?:\.\d{1,3}){1,4}[a-z]?)[.:)]?(?:\s+|$)(?=[\p{Lu}"“‘'([]|$)/u;
const NUMBER = /^(?:(\d{1,4})\.|(\d{1,4})\)|\((\d{1,3})\)|\[(\d{1,4})\])\s+(?=[\p{L}"“‘'([])/u;
const LETTER = /^(?:\(([a-z])\)|([a-z])\)|([a-z])\.(?=\s+\p{Lu}))\s+(?=\S)/u;
const ROMAN = /^(?:\(([ivxl]{1,6})\)|([ivxl]{1,6})\)|([ivxl]{1,6})\.(?=\s+\p{Lu}))\s+(?=\S)/u;
const BARE = /^(\d{1,4})\s+(?=[\p{Lu}"“‘'])/u;
const NUMBER_STYLES: readonly MarkerStyle[] = ['dot', 'paren', 'round', 'square'];

/** The marker that a line begins with, or undefined. Looks at its first 40 characters only. */
export function findMarker(line: string): Marker | undefined {
	const head = line.slice(0, 40);
	const bullet = ROUND_BULLET.exec(head) ?? DASH_BULLET.exec(head) ?? LETTER_O_BULLET.exec(head);
	if (bullet) {
		const label = bullet[0].trim();
		return { style: 'bullet', label, value: 0, depth: 1, length: bullet[0].length };
	}
	const decimal = DECIMAL.exec(head);
	if (decimal?.[1]) {
		const parts = decimal[1].split('.');
		const value = Number.parseInt(parts.at(-1) ?? '', 10);
		return marker('decimal', decimal[1], value, decimal[0].length, parts.length);
	}
	const number = NUMBER.exec(head);
	if (number) {
		const at = number.slice(1).findIndex((digits) => digits !== undefined);
		const digits = number[at + 1] ?? '';
		const label = at < 2 ? digits : number[0].trim();
		return marker(NUMBER_STYLES[at] ?? 'dot', label, Number(digits), number[0].length);
	}
	const roman = ROMAN.exec(head);
	const romanDigits = roman?.slice(1).find((digits) => digits !== undefined);
	const letter = LETTER.exec(head);
	const letterDigit = letter?.slice(1).find((digit) => digit !== undefined);
	if (roman && romanDigits && (romanDigits.length > 1 || 'ivx'.includes(romanDigits))) {
		return marker('roman', shown(roman[0]), romanValue(romanDigits), roman[0].length);
	}
	if (letter && letterDigit) {
		return marker('letter', shown(letter[0]), letterValue(letterDigit), letter[0].length);
	}
	const bare = BARE.exec(head);
	if (bare?.[1]) return marker('bare', bare[1], Number(bare[1]), bare[0].length);
	return undefined;
}

/** '(i)' after '(h)' is a letter, after anything else a Roman number. */
export function asLetter(found: Marker): Marker {
	const letter = /[a-z]/.exec(found.label)?.[0] ?? '';
	return { ...found, style: 'letter', value: letterValue(letter) };
}

function marker(
	style: MarkerStyle,
	label: string,
	value: number,
	length: number,
	depth = 1
): Marker {
	return { style, label, value, depth, length };
}

function shown(raw: string): string {
	return raw.trim().replace(/^(\w+)[.)]$/, '$1');
}

function letterValue(letter: string): number {
	return letter.charCodeAt(0) - 96;
}

function romanValue(digits: string): number {
	const worth: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
	const values = [...digits].map((digit) => worth[digit] ?? 0);
	return values.reduce(
		(sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
		0
	);
}
