import type { Line } from './split-lines.ts';
import { findMarker } from './find-marker.ts';
import { endsSentence, isAdjacent } from './measure-wrap.ts';

/**
 * 'chapter' "CHAPTER TWO: …", "Annex A" · 'capitals' · 'numbered' "2.1 Background" · 'title' a short
 * line of its own without a final stop.
 */
export type HeadingStyle = 'chapter' | 'capitals' | 'numbered' | 'title';

/** What shows that a line is a heading. */
export interface Heading {
	style: HeadingStyle;
	/** Levels of its number; 1 for the other styles. */
	depth: number;
}

const ORDINAL =
	'[ivxlc]+|\\d{1,3}|[a-z]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty';
const CHAPTER = new RegExp(
	`^(?:chapter|part|section|annexe?|appendix|volume|book|schedule)\\s+(?:${ORDINAL})(?:\\s*[:.–—-]\\s*(?=\\S)|\\s+(?=\\p{Lu})|$)`,
	'iu'
);
/** "Question 2: Do you agree with the approach?", "Q3. Is further guidance needed?": what a consultation asked. */
const QUESTION = /^(?:Question|Q)\s?\d{1,3}[a-z]?\s*[:.)–—-].*\?$/u;
/** Verbs that make a sentence of a line, however short it is. */
const FINITE =
	/\b(?:is|are|was|were|has|have|had|will|would|can|could|should|shall|may|might|must|do|does|did|says?|said|am|isn['’]t|aren['’]t|don['’]t|\p{Ll}{3,}ed)\b/u;
const LINKING = /^(?:a|an|the|and|or|of|in|on|at|to|for|by|with|from|as|into|over|after|under)$/;

/**
 * What kind of heading a line is, or undefined; in doubt it is none, because the words of a heading
 * are not analysed. `below` is the next line that is no furniture: a heading heads something.
 */
export function findHeading(
	line: Line,
	above: Line | undefined,
	below: Line | undefined,
	wrapped: boolean
): Heading | undefined {
	const { text } = line;
	if (!below || text.length > 160 || /[;,…]$/.test(text)) return undefined;
	if (CHAPTER.test(text) && isShort(text, 20) && !/[.?!]$/.test(text)) {
		return { style: 'chapter', depth: 1 };
	}
	if (QUESTION.test(text) && isShort(text, 30) && (!above || !isAdjacent(above, line)))
		return { style: 'title', depth: 1 };
	const stands =
		!above || !isAdjacent(above, line) || endsSentence(above.text) || isCapitals(above.text);
	if (!stands) return undefined;
	const found = findMarker(text);
	if (found?.style === 'bullet') return undefined;
	const rest = found ? text.slice(found.length) : text;
	if (isCapitals(rest) && isShort(rest, 18) && !/\p{L}[.!]$/u.test(rest)) {
		return found && found.style !== 'letter' && found.style !== 'roman'
			? { style: 'numbered', depth: found.depth }
			: { style: 'capitals', depth: 1 };
	}
	if (above && /[:;]$/.test(above.text)) return undefined;
	const alone = !isAdjacent(line, below) || (!wrapped && below.text.length > 100);
	if (!alone || /[.?!:"”’')\]]$/u.test(text)) return undefined;
	if (found && (found.style === 'decimal' || found.style === 'dot' || found.style === 'bare')) {
		const next = findMarker(below.text);
		const listed = next?.style === found.style && next.depth === found.depth;
		return !listed && looksLikeTitle(rest, 12)
			? { style: 'numbered', depth: found.depth }
			: undefined;
	}
	if (found || (above && !endsSentence(above.text) && !isShort(above.text, 12))) return undefined;
	const heads = below.text.length >= 60 || findMarker(below.text)?.style === 'decimal';
	return heads && looksLikeTitle(text, 10) ? { style: 'title', depth: 1 } : undefined;
}

/** All letters capitals, and enough of them to be words. */
export function isCapitals(text: string): boolean {
	return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

function isShort(text: string, words: number): boolean {
	return text.length <= 9 * words && text.split(/\s+/u).length <= words;
}

/**
 * Whether what a document begins with may name it: "Integrated care in an English city". Such words may be
 * in small letters, and so are analysed as a paragraph all the same.
 */
export function looksLikeName(text: string): boolean {
	if (!/^["“‘']?\p{Lu}/u.test(text) || /[.!:;,…]$/.test(text)) return false;
	return isShort(text, 16) && !isSentence(text) && !isField(text);
}

/** Has a verb that makes a sentence of it. */
function isSentence(text: string): boolean {
	return FINITE.test(text);
}

/** Part of a letterhead, a table or a list of authors. */
function isField(text: string): boolean {
	return /[@=|<>]|\d{4}-\d\d-|\.\s|^By \p{Lu}|, \d{4}$/u.test(text);
}

/** Begins with a capital, is short, has no finite verb; long ones have most words in capitals. */
export function looksLikeTitle(text: string, most: number): boolean {
	if (!/^["“‘']?\p{Lu}/u.test(text) || !isShort(text, most)) return false;
	if (isSentence(text) || isField(text)) return false;
	const words = text.split(/\s+/u);
	const heavy = words.filter((word) => !LINKING.test(word));
	const capital = heavy.filter((word) => /^["“‘'(]?[\p{Lu}\d]/u.test(word));
	return words.length <= 5 || capital.length >= 0.7 * heavy.length;
}
