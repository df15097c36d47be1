import { SMALL } from './long-form.ts';
import type { ActorName } from './name-actor.ts';

const KINDS =
	/^(?:boards?|members?|schools?|councils?|committees?|panels?|groups?|teams?|officers?|directors?|managers?|trusts?|agenc(?:y|ies)|authorit(?:y|ies)|departments?|colleges?|universit(?:y|ies)|hospitals?|companies|company|partnerships?|associations?|services?|units?|offices?)$/;

/** Whether a noun is a kind of body or person, which without "the" means any of them. */
export function isKind(noun: string): boolean {
	return KINDS.test(noun.toLowerCase());
}

/**
 * Whether a word can be short for a name: "the Board" for the one Integrated Care Board; not "Members" for a "Cabinet
 * Member", nor "Schools" for the "Funding Agency for Schools".
 *
 * @param isDefinite whether the word stands after "the"
 */
export function isTold(short: ActorName, long: ActorName, isDefinite: boolean): boolean {
	const written = short.written.at(-1) ?? '';
	if (!isKind(written)) return true;
	const isPlural = (word: string) => /[^s]s$/.test(word);
	if (isPlural(written) !== isPlural(long.written.at(-1) ?? '')) return false;
	return isDefinite && !SMALL.has(long.words.at(-2) ?? '');
}

/** Whether the words stand in the longer list in the same order. */
export function isWithin(words: readonly string[], long: readonly string[]): boolean {
	let at = 0;
	for (const word of long) if (word === words[at]) at++;
	return at === words.length;
}
