// "opportunities to use Welsh", "LEADER is a strand of the programme" → a language and a programme are nobody.
import { startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, wordOf, xposOf } from '../tree/tree.ts';
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
			// "the Vulnerable Children's Resettlement Scheme (VCRS)"
			if (wordOf(tree, head - 1) === '(' && PROGRAMMES.test(keyOf(tree, head - 2)))
				found.add(terms.join(' '));
			// "the Belt and Road Initiative"
			if (terms.length > 2 && PROGRAMMES.test(keyOf(tree, head))) found.add(terms.join(' '));
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

/** "Scheme" of "the Vulnerable Children's Resettlement Scheme". */
export function endsProgramme(tree: Tree, i: number): boolean {
	return startsCapital(wordAt(tree, i)) && PROGRAMMES.test(keyOf(tree, i));
}

/** "COP 29", "COP26": an edition of what has letters for a name. */
export function isEdition(tree: Tree, { head, last, termTokens }: Nominal): boolean {
	const letters = wordAt(tree, head);
	if (termTokens.length === 1) return /^COP\d{1,2}$/.test(letters);
	return (
		termTokens.length === 2 &&
		last > head &&
		/^[A-Z]{3,}$/.test(letters) &&
		/^\d{1,2}$/.test(wordAt(tree, last))
	);
}

/** Nouns for bodies that before "of" tell what is done: "the management of contracts", "the division of the department". */
const DOINGS = new Set(['management', 'division', 'administration', 'leadership', 'governance']);
/** What is only a share of others, unless "of" says of whom. */
const SHARES = new Set([
	'minority',
	'majority',
	'rest',
	'remainder',
	'half',
	'number',
	'proportion'
]);

/** Whether the noun stands for something done, or for a share of people whom nothing names. */
export function isDoingOrShare(tree: Tree, { head, named, terms }: Nominal): boolean {
	if (named) return false;
	const noun = nounKey(tree, head);
	// "the party to the agreement", "third parties"
	if (noun === 'party')
		return (
			terms.at(-2) === 'third' ||
			(wordOf(tree, head + 1) === 'to' &&
				/^(?:an?|any|such|th(?:e|is|at|ese))$/.test(wordOf(tree, head + 2)))
		);
	if (SHARES.has(noun))
		return terms.length === 1 && wordOf(tree, head + 1) !== 'of' && !isMany(tree, head);
	return (
		DOINGS.has(noun) &&
		!isMany(tree, head) &&
		wordOf(tree, head + 1) === 'of' &&
		below(tree, head, 'nmod').some((child) => child > head && !startsCapital(wordAt(tree, child)))
	);
}

/**
 * "a balanced community": a whole of people that somebody wishes for, and not one that is there: with "a" and a word that
 * only praises it.
 */
export function isWishedFor(tree: Tree, { head, named }: Nominal): boolean {
	if (named || !/^(?:community|society|population|workforce|economy)$/.test(nounKey(tree, head)))
		return false;
	if (
		isMany(tree, head) ||
		!below(tree, head, 'det').some((d) => /^(?:an?|any)$/.test(wordOf(tree, d)))
	)
		return false;
	return below(tree, head, 'amod').some((i) => PRAISING.test(wordOf(tree, i)));
}

const PRAISING =
	/^(?:balanced|better|cohesive|connected|diverse|fair(?:er)?|good|great|green(?:er)?|happy|healthy|healthier|inclusive|just|mixed|modern|more|open|prosperous|resilient|safe(?:r)?|skilled|stable|strong(?:er)?|sustainable|thriving|tolerant|vibrant|viable|well-balanced)$/;

function isMany(tree: Tree, i: number): boolean {
	return xposOf(tree, i).endsWith('S');
}
