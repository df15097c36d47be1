import type { Quantifier, Span } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isConnecting } from '../tree/aside.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { isMoreThan, isOutOf, MEASURES } from '../tree/clause.ts';
import { quantifierOfShare, shareOf } from './share.ts';
import { below, firstBelow, isA, keyOf, subtree, uposOf, wordOf } from '../tree/tree.ts';

/** What a holder is: someone, something in writing, or neither ("this", "the level"). */
export type HolderKind = 'someone' | 'document' | 'other';

const SOMEONE = new Set(
	`i we you he she they who us me him her them one someone somebody anyone anybody everyone everybody
	people others many some most few several all both none another nobody`.split(/\s+/)
);

/** What stands at a token, as far as it can hold a view. */
export function holderKind(
	tree: Tree,
	head: number,
	place: { cues: Cues; lexicon: Lexicon; isActor?: (token: number) => boolean }
): HolderKind {
	const word = wordOf(tree, head);
	if (SOMEONE.has(word)) return 'someone';
	if (word === 'those')
		return firstBelow(tree, head, 'acl', 'nmod') !== undefined ? 'someone' : 'other';
	if (uposOf(tree, head) === 'PRON' || uposOf(tree, head) === 'DET') return 'other';
	const counted = countedNoun(tree, head, place.lexicon);
	if (counted !== undefined) return holderKind(tree, counted, place);
	if (REMAINDERS.has(word) || SHARES.has(word)) return 'someone';
	const key = keyOf(tree, head);
	if (place.cues.documentNouns.has(key)) return 'document';
	if (uposOf(tree, head) === 'PROPN') return 'someone';
	if (place.lexicon.actorNouns.has(key)) return 'someone';
	const likely = place.lexicon.nounClasses.get(key);
	if (likely && likely.person + likely.organisation >= 6) return 'someone';
	return place.isActor?.(head) ? 'someone' : 'other';
}

/** Whether a noun is one for people or bodies by the table, a name or a pronoun for people. */
export function isSurely(tree: Tree, holder: number, lexicon: Lexicon): boolean {
	const counted = countedNoun(tree, holder, lexicon);
	if (counted !== undefined) return isSurely(tree, counted, lexicon);
	return (
		uposOf(tree, holder) === 'PROPN' ||
		lexicon.actorNouns.has(keyOf(tree, holder)) ||
		/^(?:i|we|you|he|she|they|who|others|some|many|most)$/.test(wordOf(tree, holder))
	);
}

/** "the other half thought it vague", "the remainder did not agree": those who are left, uncounted. */
const REMAINDERS = new Set(['half', 'remainder', 'rest', 'minority', 'majority']);

const SHARES = new Set(['%', 'percent', 'cent']);

/** "a small number of councillors", "62% of tenants", "one in five nurses": the noun that is counted. */
export function countedNoun(tree: Tree, head: number, lexicon: Lexicon): number | undefined {
	const key = keyOf(tree, head);
	const counts =
		lexicon.partNouns.has(key) || uposOf(tree, head) === 'NUM' || SHARES.has(wordOf(tree, head));
	if (!counts) return undefined;
	return below(tree, head, 'nmod').find((n) =>
		below(tree, n, 'case').some((c) => ['of', 'in'].includes(wordOf(tree, c)))
	);
}

/** The words that name the holder: the noun phrase without clauses, asides and what is in apposition. */
export function holderSpan(tree: Tree, head: number): Span | undefined {
	const tokens = subtree(
		tree,
		head,
		(c, p) =>
			isA(tree, c, 'acl', 'advcl', 'parataxis', 'discourse', 'dep') ||
			(p === head &&
				isA(tree, c, 'case', 'mark', 'cop', 'nsubj', 'advmod:emph', 'cc') &&
				!isOutOf(tree, head) &&
				!(isA(tree, head, 'obl') && MEASURES.has(wordOf(tree, c)))) ||
			(p === head &&
				c < head &&
				isA(tree, c, 'nmod', 'obl') &&
				firstBelow(tree, c, 'case') !== undefined &&
				!isA(tree, c, 'nmod:poss')) ||
			(isA(tree, c, 'nmod') && below(tree, c, 'case').some((w) => TOPICAL.has(wordOf(tree, w)))) ||
			(p === head && isConnecting(tree, c)) ||
			(isA(tree, c, 'appos') && uposOf(tree, head) !== 'PROPN' && !isBeside(tree, c, p)) ||
			(isA(tree, c, 'conj') && firstBelow(tree, c, 'nsubj') !== undefined)
	);
	const span = spanOver(tree, runAround(tree, tokens, head));
	const more = (tokens[0] ?? head) - 2;
	const start = isMoreThan(tree, more) ? tree.tokens[more]?.start : undefined;
	return span && start !== undefined ? { start, end: span.end } : span;
}

/** "attorney Stephen Bull", "three-quarters (74%) of respondents": no aside, but the name itself, or how many they are. */
function isBeside(tree: Tree, c: number, noun: number): boolean {
	return (c === noun + 1 && uposOf(tree, c) === 'PROPN') || wordOf(tree, c) === '%';
}

/** What follows one of these is what the view is about, not who holds it. */
const TOPICAL = new Set(['about', 'regarding', 'concerning']);

/** How many hold it, by the first words of the holder that say so: 'a small minority of'. */
export function quantifierOf(tree: Tree, span: Span, cues: Cues): Quantifier | undefined {
	const first = tree.tokens.findIndex((t) => t.start >= span.start);
	const share = shareOf(tree, first);
	if (share !== undefined) return quantifierOfShare(share);
	for (let i = first; i < first + 4 && (tree.tokens[i]?.end ?? Infinity) <= span.end; i++) {
		const match = cues.quantifiers.at(tree.words, i);
		if (wordOf(tree, i) === 'general' && wordOf(tree, i + 1) === 'public') return undefined;
		if (match && !(PLAIN.has(wordOf(tree, i)) && match.first === match.last)) return match.value;
		if (!SKIPPED.has(wordOf(tree, i))) return undefined;
	}
	return undefined;
}

const SKIPPED = new Set([
	'the',
	'a',
	'an',
	'only',
	'just',
	'at',
	'least',
	'about',
	'around',
	'very',
	'relatively'
]);
/** An article alone counts nothing: "a councillor" may stand for the kind. */
const PLAIN = new Set(['a', 'an', 'the']);
