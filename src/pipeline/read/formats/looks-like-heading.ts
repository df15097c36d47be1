import { isCapitals } from '../find-heading.ts';

/** Level of a line that is a heading by its looks alone, below those that are by their style. */
export const LOOKS_LEVEL = 7;

/** Longest heading that bold letters alone make of a line. */
const LONGEST = 90;
const QUOTED = /^[“"‘'«].*[”"’'»]$/u;
/** What stands below a picture or above a table belongs to it, and heads no text. */
const CAPTION =
	/^(?:(?:figure|fig\.?|table|chart|graph|map|plate|photo(?:graph)?|diagram|illustration|exhibit)\s+[A-Z]?\d+(?:[.-]\d+)*\p{Ll}?(?:\s*[:.–—-]|\s|$)|(?:source|sources|note|photo|credit)\s*:)/iu;

/** The level of a bold line in a format that tells of no sizes: one in capitals stands higher. */
export function levelByLooks(text: string): number {
	return LOOKS_LEVEL + (isCapitals(text) ? 0 : 1);
}

/**
 * Whether a paragraph that stands out by its letters is a heading: short, without the stop of a
 * sentence, no quotation and no caption. A heading may ask a question.
 *
 * @param longest UTF-16 units that it may have
 */
export function looksLikeHeading(text: string, longest = LONGEST): boolean {
	return (
		text.length <= longest &&
		/\p{L}{2}/u.test(text) &&
		!/[.;:,…!]$/.test(text) &&
		!QUOTED.test(text) &&
		!isCaption(text)
	);
}

/** "Figure 1: The river", "Table A2. Costs by year", "Source: the council's accounts". */
export function isCaption(text: string): boolean {
	return CAPTION.test(text);
}
