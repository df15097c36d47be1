// "The George Washington Bridge … traffic on the bridge" → "the bridge" is an inferred mention of the George Washington Bridge.
import type { ConceptMention } from './concept-mention.ts';

export const SHORTENED_TERM = 'concepts/shortened-term';

/** How far back, in code units, a longer term may stand. */
const REACH = 1500;

/**
 * Bare nouns after "the" or "this" that stand for a longer term with the same noun read just before: they become
 * inferred mentions of it. Where two different longer terms compete, or the noun mostly stands alone in the document, it
 * stays what it is.
 *
 * @param mentions in reading order
 */
export function followShortened(mentions: readonly ConceptMention[]): ConceptMention[] {
	const alone = new Map<string, number>();
	for (const { terms, definite } of mentions)
		if (terms.length === 1 && !definite)
			alone.set(nounOf(terms), (alone.get(nounOf(terms)) ?? 0) + 1);
	const last = new Map<string, ConceptMention[]>();
	return mentions.map((mention) => {
		if (mention.inferred) return mention;
		const noun = nounOf(mention.terms);
		const before = (last.get(noun) ?? []).filter((m) => mention.at - m.at <= REACH);
		if (mention.terms.length > 1) {
			if (!mention.quoted) last.set(noun, [...before, mention]);
			return mention;
		}
		if (!mention.definite || (alone.get(noun) ?? 0) > 1) return mention;
		const keys = new Set(before.map((m) => m.terms.join(' ')));
		const [long] = before;
		if (keys.size !== 1 || !long) return mention;
		return { ...mention, terms: long.terms, rule: SHORTENED_TERM, inferred: true as const };
	});
}

function nounOf(terms: readonly string[]): string {
	return terms.at(-1) ?? '';
}
