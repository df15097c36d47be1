import { openLigatures, withoutUnseen } from './typeset-signs.ts';

const LINE_END_HYPHEN = /\p{L}[-\u2010]$/u;
/** The sign of a program that it broke a word there, and nothing else. */
const SOFT_END = /\u00ad\s*$/;

/**
 * The text of one stretch of source as it is analysed and shown: white space and control characters
 * folded to single blanks, signs of no width left out, ligatures opened, broken surrogates replaced.
 */
export function foldText(raw: string): string {
	return openLigatures(withoutUnseen(raw))
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.toWellFormed();
}

/**
 * Joins the lines of one hard-wrapped block. A word broken at the line end ("informa-" "tion") is
 * put together where the document has the whole word elsewhere; where it has the hyphenated one, or
 * neither, the hyphen stays ("cross-" "cutting" gives "cross-cutting").
 */
export function joinLines(lines: readonly string[], hasWord: (word: string) => boolean): string {
	const joined: string[] = [];
	let broken = false;
	for (const raw of lines) {
		const line = foldText(raw);
		if (!line) continue;
		const above = joined.at(-1);
		const breaks = broken;
		broken = SOFT_END.test(raw);
		const tail = /^\p{Ll}+/u.exec(line)?.[0];
		if (above !== undefined && tail && LINE_END_HYPHEN.test(above.slice(-3))) {
			const head = /\p{L}+(?=.$)/u.exec(above.slice(-60))?.[0] ?? '';
			const whole = hasWord(head.toLowerCase() + tail);
			joined[joined.length - 1] = whole ? above.slice(0, -1) : above;
			joined.push(line);
		} else joined.push(above === undefined || breaks ? line : ` ${line}`);
	}
	return joined.join('');
}

/** All words of a text in lower case, for `joinLines`. */
export function wordsOf(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/\p{L}+/gu));
}
