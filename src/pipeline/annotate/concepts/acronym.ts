// "a Single Outcome Agreement (SOA) … the SOA" → SOA is the Single Outcome Agreement.
import type { Sentence } from '../actors/find-actors.ts';
import type { Nominal } from '../actors/nominal.ts';
import { isAcronym, nounKey, wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';

export const ACRONYM = 'concepts/acronym';

/** The long form of an acronym: the nominal that it stands beside in brackets, and its words whose initials spell it. */
export interface LongForm {
	tree: Tree;
	nominal: Nominal;
	/** Of `nominal.terms`, those of the long form. */
	terms: string[];
}

/**
 * The acronyms that the text explains in brackets, before or after the long form, by their key ('soa'). Where two
 * long forms are given the first one counts.
 */
export function acronymsOf(sentences: readonly Sentence[]): ReadonlyMap<string, LongForm> {
	const found = new Map<string, LongForm>();
	for (const { tree, nominals } of sentences) {
		const short = nominals.filter(({ head }) => isAcronym(wordAt(tree, head)));
		for (const { head } of short)
			for (const nominal of nominals) {
				if (!isBracketed(tree, nominal, head)) continue;
				const key = nounKey(tree, head);
				const terms = spelledBy(tree, nominal, key);
				if (terms && !found.has(key)) found.set(key, { tree, nominal, terms });
			}
	}
	return found;
}

/** "long form (SOA)" or "SOA (long form)". */
function isBracketed(tree: Tree, { first, last, head }: Nominal, acronym: number): boolean {
	if (head === acronym) return false;
	const after = wordOf(tree, acronym - 1) === '(' && last === acronym - 2;
	const before = wordOf(tree, acronym + 1) === '(' && first === acronym + 2;
	return after || before;
}

/** The last words of the nominal whose initials are the acronym. */
function spelledBy(tree: Tree, { terms, termTokens }: Nominal, key: string): string[] | undefined {
	let initials = '';
	for (let k = terms.length - 1; k >= 0; k--) {
		initials =
			wordAt(tree, termTokens[k] ?? -1)
				.charAt(0)
				.toLowerCase() + initials;
		if (initials === key) return k < terms.length - 1 ? terms.slice(k) : undefined;
	}
	return undefined;
}
