// "The Convention of Scottish Local Authorities (COSLA) issued joint guidance" → COSLA is the Convention.
import type { ActorMention } from './actor-mention.ts';
import type { Group } from './actor-group.ts';

/** Words that link the parts of a name. */
export const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', '&', 'a']);

/**
 * The group of the long form of an acronym: the name whose initials spell it; the one right before
 * it in brackets is taken even where small words count too.
 *
 * @param acronym in lower case, without a plural s
 * @returns its key among `groups`; undefined where no name fits
 */
export function longFormOf(
	acronym: string,
	mentions: readonly ActorMention[],
	groups: ReadonlyMap<string, Group>
): string | undefined {
	if (acronym.length < 2) return undefined;
	const fits: string[] = [];
	for (const [key, group] of groups) {
		if (group.name.acronym || group.name.words.length < 2) continue;
		const words = group.name.written.flatMap((word) => word.toLowerCase().split('-'));
		const all = words.map((word) => word.charAt(0)).join('');
		const content = words
			.filter((word) => !SMALL.has(word))
			.map((word) => word.charAt(0))
			.join('');
		if (acronym === content || acronym === all) fits.push(key);
		else if (mentions.some((m) => isBracketedAfter(m, group)) && startsAlike(acronym, content))
			fits.push(key);
	}
	return fits.sort()[0];
}

/** Whether the acronym stands in brackets right after a mention of the group. */
function isBracketedAfter(acronym: ActorMention, group: Group): boolean {
	return group.mentions.some(
		(long) =>
			long.tree === acronym.tree &&
			/^\s*\(\s*$/.test(acronym.tree.text.slice(long.span.end, acronym.span.start))
	);
}

/** "the Health and Social Care Alliance Scotland (the ALLIANCE)": what the text says it will call a name. */
export function isDefinedAfter(
	short: readonly ActorMention[],
	long: readonly ActorMention[]
): boolean {
	return short.some(({ tree, span }) =>
		long.some(
			(other) =>
				other.tree === tree &&
				/^\s*\(\s*(?:the\s+)?$/.test(tree.text.slice(other.span.end, span.start)) &&
				/^(?:the\s+)?\S+$/.test(tree.text.slice(span.start, span.end))
		)
	);
}

function startsAlike(acronym: string, initials: string): boolean {
	return acronym.charAt(0) === initials.charAt(0) && initials.length >= 2;
}
