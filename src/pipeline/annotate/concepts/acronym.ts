// "a Single Outcome Agreement (SOA) … the SOA" → SOA is the Single Outcome Agreement.
import { isCapitalised } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Sentence } from '../actors/find-actors.ts';
import { SMALL } from '../actors/long-form.ts';
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
 * The acronyms of the text with their long forms: those that it explains in brackets, before or after the long form,
 * the first one counting; and "UK" for the only name in the text with these initials.
 */
export function acronymsOf(
	sentences: readonly Sentence[],
	lexicon: Lexicon
): ReadonlyMap<Nominal, LongForm> {
	const longForms = new Map([...namesByInitials(sentences, lexicon), ...explained(sentences)]);
	const found = new Map<Nominal, LongForm>();
	for (const { tree, nominals } of sentences)
		for (const nominal of nominals) {
			const isOne = nominal.terms.length === 1 && isAcronym(wordAt(tree, nominal.head));
			const long = isOne ? longForms.get(nounKey(tree, nominal.head)) : undefined;
			if (long) found.set(nominal, long);
		}
	return found;
}

/** Those in brackets, by their key ('soa'). */
function explained(sentences: readonly Sentence[]): ReadonlyMap<string, LongForm> {
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

/** Names of two words or more that are no person's, by their initials; undefined where two have the same. */
function namesByInitials(
	sentences: readonly Sentence[],
	lexicon: Lexicon
): ReadonlyMap<string, LongForm | undefined> {
	const found = new Map<string, LongForm | undefined>();
	for (const { tree, nominals } of sentences)
		for (const nominal of nominals) {
			const { terms, termTokens, named } = nominal;
			const written = termTokens.map((i) => wordAt(tree, i));
			if (!named || terms.length < 2 || !written.every(isCapitalised)) continue;
			const isPerson = (word: string) =>
				lexicon.givenNames.has(word) || lexicon.personTitles.has(word);
			if (written.some((word) => isPerson(word.toLowerCase()))) continue;
			const key = written.map((word) => word.charAt(0).toLowerCase()).join('');
			const known = found.get(key);
			const isSame = known?.terms.join(' ') === terms.join(' ');
			if (!found.has(key)) found.set(key, { tree, nominal, terms });
			else if (!isSame) found.set(key, undefined);
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

/** The last words of the nominal whose initials are the acronym, with or without those of "of" and "for". */
function spelledBy(tree: Tree, { terms, termTokens }: Nominal, key: string): string[] | undefined {
	let all = '';
	let content = '';
	for (let k = terms.length - 1; k >= 0; k--) {
		const word = wordAt(tree, termTokens[k] ?? -1).toLowerCase();
		all = word.charAt(0) + all;
		if (!SMALL.has(word)) content = word.charAt(0) + content;
		if (all === key || (content === key && !SMALL.has(word)))
			return k < terms.length - 1 ? terms.slice(k) : undefined;
	}
	return undefined;
}
