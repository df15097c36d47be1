import { wordsIn } from '../letters.ts';
import type { Community } from './find-themes.ts';

/** A second concept names the theme too where it weighs at least this share of the first. */
const NEARLY_AS_CENTRAL = 0.6;

/** What is known of a concept that may name a theme. */
export interface Candidate {
	label: string;
	/** Its weight, any unit. */
	weight: number;
	/** Mentions of it. */
	mentions: number;
	/** Whether it stands in quotation marks only: a catchword, which is an example of its theme. */
	quoted: boolean;
}

/** How much less a catchword, and how much less what is named only once, says of the whole theme. */
const CATCHWORD = 0.4;
const ONCE = 0.6;
/** How much less one common word says than a term: "costs" beside "cost recovery". */
const ONE_WORD = 0.75;
/** What a clause counts as a name: where there is nothing else, it must do. */
const LAST_RESORT = 0.01;

/** "they had experienced difficulties": a pronoun or an auxiliary makes a clause, which names no theme. */
const CLAUSE =
	/^(?:who|what|how|why|when|where|to)\b|\b(?:i|you|he|she|it|we|they|is|are|was|were|has|have|had|does|do|did|not|will|would|can|could|should|must|may|might)\b/i;

/**
 * What a reader would call a community of concepts: the concept that weighs most and stands nearest its middle, and the next
 * one where it counts nearly as much, comes back and says something else. ['commitment', 'capacity', …] → 'Commitment and capacity'.
 *
 * @param community the most central concept first
 * @returns the name, which may be one that another theme has too
 */
export function nameTheme(
	community: Community,
	candidateOf: (concept: string) => Candidate | undefined
): string {
	const candidates = community.flatMap((concept, k) => {
		const found = candidateOf(concept);
		if (!found) return [];
		const central = 1 - (0.5 * k) / community.length;
		const says =
			(found.quoted ? CATCHWORD : 1) *
			(found.mentions < 2 ? ONCE : 1) *
			(/^[a-z]+$/.test(found.label) ? ONE_WORD : 1) *
			(CLAUSE.test(found.label) ? LAST_RESORT : 1);
		return [{ ...found, worth: found.weight * central * says }];
	});
	const [first, ...others] = candidates.sort((a, b) => b.worth - a.worth);
	if (!first) return '';
	const second = others.find(
		({ label, mentions, quoted }) =>
			mentions > 1 && !quoted && !sharesWord(first.label, label) && !/\band\b/.test(label)
	);
	const named = [first.label];
	if (second && second.worth >= NEARLY_AS_CENTRAL * first.worth && !/\band\b/.test(first.label))
		named.push(second.label);
	const name = named.join(' and ');
	// "iOS" is written as it is
	return /^[a-z]+[A-Z]/.test(name) ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function sharesWord(a: string, b: string): boolean {
	const words = new Set(wordsIn(a.toLowerCase()));
	return wordsIn(b.toLowerCase()).some((word) => words.has(word));
}
