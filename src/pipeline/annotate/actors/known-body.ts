// "the Cabinet agreed", "the Inter-American Development Bank", "South West Water and Severn Trent were fined": bodies by a
// noun that the tables know, written as a name, or by what they stand beside.
import { startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, uposOf } from '../tree/tree.ts';
import type { Nominal } from './nominal.ts';
import { nounKey, wordAt } from './nominal.ts';

/** "the Cabinet", "Ofsted", written with a capital inside a sentence or taken for a name where it starts. */
export function isListedName(tree: Tree, nominal: Nominal, lexicon: Lexicon): boolean {
	const { head, named, modifier, termTokens } = nominal;
	return (
		named &&
		!modifier &&
		termTokens.length === 1 &&
		startsCapital(wordAt(tree, head)) &&
		lexicon.actorNouns.get(nounKey(tree, head)) === 'organisation'
	);
}

/** "the African Development Bank": a name of three words and more that ends with a word for bodies, and is nobody's. */
export function endsWithBody(
	tree: Tree,
	{ named, modifier, termTokens }: Nominal,
	lexicon: Lexicon
): boolean {
	if (!named || modifier || termTokens.length < 2) return false;
	const words = termTokens.map((i) => wordAt(tree, i));
	return (
		words.every((word) => startsCapital(word) || word === '-') &&
		lexicon.organisationWords.get(spellingKey(words.at(-1) ?? '')) === 'strong' &&
		!words.some((word) => lexicon.givenNames.has(spellingKey(word)))
	);
}

/** "South West Water and Severn Trent": a name in one list with a body's. */
export function besideBody(
	tree: Tree,
	{ head, named, modifier }: Nominal,
	isBody: (head: number) => boolean
): boolean {
	if (!named || modifier) return false;
	const first = isA(tree, head, 'conj') ? headOf(tree, head) : head;
	const others = [first, ...below(tree, first, 'conj')].filter((i) => i !== head);
	return others.some((i) => uposOf(tree, i) === 'PROPN' && isBody(i));
}
