// "the Cabinet agreed", "the Inter-American Development Bank", "South West Water and Severn Trent were fined": bodies by a
// noun that the tables know, written as a name, or by what they stand beside.
import { startsCapital } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, keyOf, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
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

const CHAMBERS = /^(?:assembly|commons|delegates|keys|lords|representatives)$/;

/** "the Centre for Policy Studies", "the Commission on Young Lives": a body, and what it is for. */
export function opensWithBody(
	tree: Tree,
	{ head, last, named, modifier }: Nominal,
	lexicon: Lexicon
): boolean {
	if (!named || modifier || last < head + 2 || !startsCapital(wordAt(tree, head))) return false;
	const strength = lexicon.organisationWords.get(keyOf(tree, head));
	const link = wordOf(tree, head + 1);
	if (keyOf(tree, head) === 'house' && CHAMBERS.test(wordOf(tree, head + 2))) return link === 'of';
	if (strength === 'strong') return /^(?:of|for|on|against)$/.test(link);
	return strength === 'weak' && /^(?:for|on|against)$/.test(link);
}

/** "colleagues at Ipsos", "academics at the LSE": where somebody works, or who is commissioned. */
export function isWorkedAt(
	tree: Tree,
	{ head, named, modifier }: Nominal,
	lexicon: Lexicon
): boolean {
	if (!named || modifier || (lexicon.nounClasses.get(wordOf(tree, head))?.place ?? 0) >= 7)
		return false;
	const above = headOf(tree, head);
	if (above < 0) return false;
	if (isA(tree, head, 'obj')) return lemmaOf(tree, above) === 'commission';
	return (
		isA(tree, head, 'nmod') &&
		below(tree, head, 'case').some((c) => wordOf(tree, c) === 'at') &&
		WORKERS.test(keyOf(tree, above))
	);
}

const WORKERS =
	/^(?:academic|analyst|chair|colleague|director|economist|employee|executive|expert|lawyer|lecturer|manager|officer|official|professor|researcher|scientist|spokesperson|staff|worker)$/;

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
