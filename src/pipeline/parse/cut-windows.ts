/**
 * Cuts very long sentences into windows, so that time and memory stay linear in the text: the arcs
 * of a sentence are scored pairwise, and the search for the best tree is cubic.
 */

/** Most words in a window. Longer sentences are one in some thousands, and mostly lists. */
export const WINDOW = 128;
/** A window is at least this long, so that a sentence full of marks is not cut to shreds. */
const SHORTEST = 64;

/** Words of a sentence by number: `from` to before `to`. */
export interface Range {
	from: number;
	to: number;
}

/**
 * @param count number of words of a sentence
 * @param strength how good a place it is to cut after a word: 2 for ';', 1 for ',', 0 for most words
 * @returns ranges that cover all words in order; one for nearly every sentence
 */
export function cutWindows(count: number, strength: (index: number) => number): Range[] {
	const ranges: Range[] = [];
	let from = 0;
	while (count - from > WINDOW) {
		let to = from + WINDOW;
		let best = 0;
		for (let i = from + WINDOW - 1; i >= from + SHORTEST && best < 2; i--) {
			const value = strength(i);
			if (value > best) {
				best = value;
				to = i + 1;
			}
		}
		ranges.push({ from, to });
		from = to;
	}
	ranges.push({ from, to: count });
	return ranges;
}
