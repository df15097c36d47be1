// "Airbnb is a company … the company", "the Freewinds, a cruise ship … the ship" → the bare noun stands for the name.
import { hasLetters } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { below, firstBelow, headOf, isA, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import type { Tree } from '../tree/tree.ts';
import type { Sentence } from './find-actors.ts';
import type { Nominal } from './nominal.ts';
import { nounKey } from './nominal.ts';

export const DESCRIBED_ACTOR = 'actors/described';
export const DESCRIBED_TERM = 'concepts/described';

/** A nominal with the sentence that it stands in. */
export interface Named {
	tree: Tree;
	nominal: Nominal;
}

/**
 * Which bare nouns after "the" or "this" stand for a name that the text called so before: by "is a", by an apposition, or
 * by "the city of". Where two names were called so, or the noun has a name of its own, none is taken.
 *
 * @param sentences of one document, in reading order
 * @returns the name for each such nominal
 */
export function describedNames(
	sentences: readonly Sentence[],
	lexicon: Lexicon
): ReadonlyMap<Nominal, Named> {
	const called = new Map<string, Map<string, Named>>();
	const own = new Map<string, number>();
	const named = new Map<string, number>();
	const more = (table: Map<string, number>, key: string) =>
		table.set(key, (table.get(key) ?? 0) + 1);
	for (const { tree, nominals } of sentences)
		for (const nominal of nominals) {
			if (!nominal.named || nominal.modifier) continue;
			more(named, nominal.terms.join(' '));
			if (nominal.terms.length > 1) more(own, nounKey(tree, nominal.head));
		}
	// "Mexico City", once in a text about Mérida, does not keep "the city" from it
	const isOwn = (noun: string, name: Named) =>
		OFTEN * (own.get(noun) ?? 0) > (named.get(name.nominal.terms.join(' ')) ?? 0);
	const found = new Map<Nominal, Named>();
	for (const { tree, nominals } of sentences) {
		const byHead = new Map(nominals.map((nominal) => [nominal.head, nominal]));
		for (const nominal of nominals) {
			const noun = nounKey(tree, nominal.head);
			const names = called.get(noun);
			const [only] = names?.values() ?? [];
			if (only && names?.size === 1 && !isOwn(noun, only) && isBareDefinite(tree, nominal))
				found.set(nominal, only);
		}
		for (const nominal of nominals) {
			const name = nameOf(tree, nominal, byHead);
			const noun = nounKey(tree, nominal.head);
			if (!name || lexicon.contentlessHeads.has(noun) || lexicon.partNouns.has(noun)) continue;
			const names = called.get(noun) ?? new Map<string, Named>();
			called.set(noun, names.set(name.terms.join(' '), { tree, nominal: name }));
		}
	}
	return found;
}

/** How much oftener a name must stand than all others that have the noun for their own. */
const OFTEN = 3;

/** The name that a noun is said of: by a copula, by apposition either way, by "of" after a kind of place. */
function nameOf(
	tree: Tree,
	nominal: Nominal,
	byHead: ReadonlyMap<number, Nominal>
): Nominal | undefined {
	const { head, named } = nominal;
	if (named || isPlural(tree, head)) return undefined;
	const nameAt = (i: number | undefined) => {
		const name = i === undefined ? undefined : byHead.get(i);
		const isWord = hasLetters(name?.terms.join(' ') ?? '', 3);
		return name?.named && isWord && !name.modifier && !isPlural(tree, name.head) ? name : undefined;
	};
	const isDescribed =
		below(tree, head, 'det').some((i) => /^(?:an?|the)$/.test(wordOf(tree, i))) ||
		below(tree, head, 'nmod:poss').some((i) => uposOf(tree, i) === 'PROPN');
	if (!isDescribed) return undefined;
	if (below(tree, head, 'cop').some((i) => /^(?:is|was|'s)$/.test(wordOf(tree, i)))) {
		if (below(tree, head, 'advmod').some((i) => wordOf(tree, i) === 'not')) return undefined;
		return nameAt(firstBelow(tree, head, 'nsubj'));
	}
	if (isA(tree, head, 'appos')) return nameAt(headOf(tree, head));
	return nameAt(firstBelow(tree, head, 'appos'));
}

function isPlural(tree: Tree, i: number): boolean {
	return /S$/.test(xposOf(tree, i));
}

/** "the company", with nothing more said of it. */
function isBareDefinite(
	tree: Tree,
	{ head, terms, first, last, named, modifier }: Nominal
): boolean {
	return (
		!named &&
		!modifier &&
		terms.length === 1 &&
		last === head &&
		first === head - 1 &&
		/^(?:the|this)$/.test(wordOf(tree, first)) &&
		!isPlural(tree, head) &&
		below(tree, head, 'nmod', 'acl', 'appos', 'cop').length === 0 &&
		!isA(tree, head, 'appos')
	);
}
