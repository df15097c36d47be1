import type { Line } from './split-lines.ts';
import { findMarker } from './find-marker.ts';

/** Longest line that anybody wraps by hand or by editor. */
const WIDEST = 140;
/** Share of line ends that must look broken by the margin; last lines of paragraphs never do. */
const ENOUGH = 0.6;

/**
 * The column at which the text was wrapped, or undefined where every line is a paragraph.
 * A line end was broken by the margin when the first word of the next line would not have fitted.
 */
export function measureWrap(lines: readonly Line[]): number | undefined {
	const pairs: [Line, Line][] = [];
	for (let at = 1; at < lines.length; at++) {
		const [above, below] = [lines[at - 1], lines[at]];
		if (above && below && isAdjacent(above, below) && !findMarker(below.text)) {
			pairs.push([above, below]);
		}
	}
	if (!pairs.length) return undefined;
	const lengths = pairs.map(([above]) => above.text.length).sort((a, b) => a - b);
	const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0;
	if (width > WIDEST || width < 30) return undefined;
	const full = pairs.filter(([above, below]) => wouldNotFit(above, below, width));
	const unfinished = pairs.filter(([above]) => !endsSentence(above.text));
	return full.length >= ENOUGH * pairs.length && unfinished.length >= 0.5 * pairs.length
		? width
		: undefined;
}

/** Whether nothing stands between the two lines, not even a blank line or a new page. */
export function isAdjacent(above: Line, below: Line): boolean {
	return below.blanks === 0 && above.page === below.page;
}

/** Whether the first word of `below` had no room left in `above`. */
export function wouldNotFit(above: Line, below: Line, width: number): boolean {
	const word = /^\S{1,60}/.exec(below.text)?.[0] ?? '';
	return above.text.length + 1 + word.length > width;
}

/** Whether a line ends as a sentence or a lead-in does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
	return /[.?!:;…][\])"”’'»\d]{0,4}$/u.test(text.slice(-8));
}
