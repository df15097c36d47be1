import type { Community } from './find-themes.ts';

/** A second concept names the theme too where it weighs at least this share of the first. */
const NEARLY_AS_CENTRAL = 0.6;

/**
 * What a reader would call a community of concepts: its weightiest concept, and the next one where
 * it weighs nearly as much and says something else. ['commitment', 'capacity', …] → 'Commitment and capacity'.
 *
 * @param labelOf label of a concept, @param weightOf its weight, any unit
 * @returns the name, which may be one that another theme has too
 */
export function nameTheme(
	community: Community,
	labelOf: (concept: string) => string,
	weightOf: (concept: string) => number
): string {
	const order = [...community].sort(
		(a, b) => weightOf(b) - weightOf(a) || community.indexOf(a) - community.indexOf(b)
	);
	const [first = '', ...others] = order;
	const second = others.find(
		(other) => !sharesWord(labelOf(first), labelOf(other)) && !/\band\b/.test(labelOf(other))
	);
	const named = [labelOf(first)];
	if (second !== undefined && weightOf(second) >= NEARLY_AS_CENTRAL * weightOf(first))
		named.push(labelOf(second));
	const name = named.join(' and ');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

function sharesWord(a: string, b: string): boolean {
	const words = new Set(a.toLowerCase().split(/[^\p{L}\p{N}]+/u));
	return b
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.some((word) => words.has(word));
}
