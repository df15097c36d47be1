/** Level of a line that is a heading by its looks alone, below those that are by their style. */
export const LOOKS_LEVEL = 7;

/** Whether a paragraph that is all bold is a heading: short, and without the stop of a sentence. */
export function looksLikeHeading(text: string): boolean {
	return text.length <= 90 && /\p{L}{2}/u.test(text) && !/[.;:,?!]$/.test(text);
}
