// "opportunities to use Welsh", "LEADER is a strand of the programme" → a language and a programme are nobody.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, wordOf } from '../tree/tree.ts';
import type { Sentence } from './find-actors.ts';
import type { Nominal } from './nominal.ts';
import { isAcronym, nounKey, wordAt } from './nominal.ts';

const LANGUAGES = new Set(
	`arabic bengali chinese cornish danish dutch english esperanto finnish french gaelic german greek
	gujarati hebrew hindi hungarian irish italian japanese korean latin mandarin manx norwegian persian
	polish portuguese punjabi romanian russian scots somali spanish swahili swedish tamil turkish
	ukrainian urdu vietnamese welsh yiddish`.split(/\s+/)
);

/** "Welsh" where no article makes a people of it. */
export function isLanguage(tree: Tree, { head, terms, named }: Nominal): boolean {
	return (
		named &&
		terms.length === 1 &&
		LANGUAGES.has(wordOf(tree, head)) &&
		below(tree, head, 'det').length === 0
	);
}

const PROGRAMMES =
	/^(?:approach|benefit|campaign|drug|duty|framework|grant|initiative|law|measure|method|methodology|policy|process|programme|project|scheme|software|strand|strategy|survey|system|technique|test|tool|toolkit)$/;

/**
 * The names that the text says are a programme, a law or the like: "LEADER is the local development strand of the
 * programme".
 *
 * @returns the terms of each, joined by blanks
 */
export function programmesOf(sentences: readonly Sentence[]): ReadonlySet<string> {
	const found = new Set<string>();
	for (const { tree, nominals } of sentences)
		for (const { head, terms, named, modifier } of nominals) {
			if (modifier || !(named || isAcronym(wordAt(tree, head)))) continue;
			const above = headOf(tree, head);
			const isSaid = isA(tree, head, 'nsubj') && firstBelow(tree, above, 'cop') !== undefined;
			const noun = isSaid ? above : firstBelow(tree, head, 'appos');
			if (noun === undefined || noun < 0 || !PROGRAMMES.test(keyOf(tree, noun))) continue;
			if (below(tree, noun, 'det').some((d) => /^(?:an?|the)$/.test(wordOf(tree, d))))
				found.add(terms.join(' '));
		}
	return found;
}

/** "LEADER" is no "leader": letters that spell a common word, written as a name. */
export function isShouted(tree: Tree, i: number, lexicon: Lexicon): boolean {
	return /^\p{Lu}{4,}$/u.test(wordAt(tree, i)) && lexicon.background.has(nounKey(tree, i));
}
