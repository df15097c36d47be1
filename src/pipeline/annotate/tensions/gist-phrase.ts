import type { Span } from '#graph/graph-file.ts';
import type { Tree } from '../tree/tree.ts';
import {
	below,
	firstBelow,
	headOf,
	isA,
	isUnder,
	keyOf,
	uposOf,
	wordOf,
	xposOf
} from '../tree/tree.ts';

/** The words that a phrase is chosen from: the tokens of one pole, and what the tables say of nouns. */
export interface PoleWords {
	tree: Tree;
	/** Whether a token stands in the pole. */
	has(token: number): boolean;
	/** Nouns that count or say nothing: 'number', 'way'. */
	isEmpty(key: string): boolean;
	/** Nouns that say little without what follows them: 'lack', 'level', 'need'. */
	needsMore(key: string): boolean;
}

/** Tokens from the first to the last. */
export interface Phrase {
	first: number;
	last: number;
}

/** How many words a phrase may have; articles, "of" and the like are not counted. */
export const MOST_WORDS = 4;

const UNCOUNTED = new Set(
	'a an the this that these those its their his her our my your of been'.split(' ')
);

/** How many words of a phrase a reader would count. */
export function countShown({ tree }: PoleWords, { first, last }: Phrase): number {
	let shown = 0;
	for (let i = first; i <= last; i++)
		if (uposOf(tree, i) !== 'PUNCT' && !UNCOUNTED.has(wordOf(tree, i)) && !isTiedOn(tree, i))
			shown++;
	return shown;
}

/** "n't" and "'s" are no words of their own, nor is what a hyphen ties on. */
function isTiedOn(tree: Tree, i: number): boolean {
	return /^(n't|'s|'re|'m|')$/.test(wordOf(tree, i)) || wordOf(tree, i - 1) === '-';
}

/** A phrase as a stretch of the text. */
export function spanOf({ tree, has }: PoleWords, phrase: Phrase): Span | undefined {
	let { first, last } = phrase;
	while (wordOf(tree, first - 1) === '-' && has(first - 2)) first -= 2;
	while (wordOf(tree, last + 1) === '-' && has(last + 2)) last += 2;
	// "£4,800", "$9.2 million": a sign says nothing without its number
	if (uposOf(tree, last) === 'SYM')
		while (uposOf(tree, last + 1) === 'NUM' && has(last + 1)) last++;
	const from = tree.tokens[first];
	const to = tree.tokens[last];
	return from && to ? { start: from.start, end: to.end } : undefined;
}

const NAMING = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'X']);
const TYING = new Set('of between for in to over about with from towards'.split(' '));

/**
 * A noun with what stands before it, without its article ("strong personal commitment"). A noun that
 * says little alone takes what follows it ("lack of commitment"); one that only counts gives way to
 * what it counts ("a number of examples" → "examples").
 */
export function nounPhrase(words: PoleWords, noun: number, depth = 0): Phrase | undefined {
	const { tree } = words;
	if (!words.has(noun) || depth > 3 || !NAMING.has(uposOf(tree, noun))) return undefined;
	const key = keyOf(tree, noun);
	const more = below(tree, noun, 'nmod', 'obl').find(
		(m) =>
			m > noun && words.has(m) && below(tree, m, 'case').some((c) => TYING.has(wordOf(tree, c)))
	);
	// "four of these causes" counts too
	if (words.isEmpty(key) || (uposOf(tree, noun) === 'NUM' && more !== undefined))
		return more === undefined ? undefined : nounPhrase(words, more, depth + 1);
	const phrase = { first: leftEdge(words, noun), last: rightEdge(words, noun) };
	const of = more !== undefined && firstBelow(tree, more, 'case');
	const single = phrase.first === phrase.last && of && wordOf(tree, of) === 'of';
	if (more !== undefined && (single || words.needsMore(key))) {
		const rest = nounPhrase(words, more, depth + 1);
		const long = rest && { first: phrase.first, last: rest.last };
		if (long && countShown(words, long) <= MOST_WORDS) return long;
	}
	return withinLimit(words, phrase, noun);
}

/**
 * "waiting times", "no date", "different places": a noun that says nothing alone, with the word that
 * makes it say something.
 */
export function modifiedNoun(words: PoleWords, noun: number): Phrase | undefined {
	const { tree } = words;
	if (!words.has(noun) || uposOf(tree, noun) !== 'NOUN') return undefined;
	const first = leftEdge(words, noun);
	const says = below(tree, noun, 'amod', 'compound', 'det').some(
		(m) => m >= first && m < noun && !GENERAL.has(wordOf(tree, m))
	);
	return says && first < noun ? withinLimit(words, { first, last: noun }, noun) : undefined;
}

const GENERAL = new Set(
	'other another same such certain many more most some few first last only own next'.split(' ')
);

/** The leftmost word that belongs before the noun, without article and preposition; "no" belongs. */
function leftEdge({ tree, has }: PoleWords, noun: number): number {
	let first = noun;
	for (let i = noun - 1; i >= 0 && has(i) && isUnder(tree, i, noun); i--) {
		if (headOf(tree, i) === noun) {
			if (wordOf(tree, i) === 'no' || wordOf(tree, i) === 'without') return i;
			if (wordOf(tree, i) === 'not' && wordOf(tree, i + 1) === 'enough') return i;
			if (isA(tree, i, 'det', 'case', 'mark', 'cc', 'nsubj', 'cop', 'aux', 'advmod', 'expl')) break;
			if (isA(tree, i, 'nmod') && uposOf(tree, i) === 'PRON') break;
		}
		if (isA(tree, i, 'acl', 'advcl', 'appos', 'parataxis', 'obl', 'obj')) break;
		if (/^[,;:()—–]$/.test(wordOf(tree, i))) break;
		first = i;
	}
	while (first < noun && !startsWell(tree, first)) first++;
	return first;
}

/** The rest of a name. */
function rightEdge({ tree, has }: PoleWords, noun: number): number {
	let last = noun;
	while (has(last + 1) && isA(tree, last + 1, 'flat', 'compound', 'goeswith', 'nummod')) {
		if (headOf(tree, last + 1) !== noun) break;
		last++;
	}
	return last;
}

const DENIED = new Set(['no', 'not', 'without']);

/** The phrase without its first words where it has too many. */
function withinLimit(words: PoleWords, { first, last }: Phrase, noun: number): Phrase | undefined {
	const denied = DENIED.has(wordOf(words.tree, first));
	// without its "no" it would say the opposite
	if (denied && countShown(words, { first, last }) > MOST_WORDS + 1) return undefined;
	if (denied) return { first, last };
	let from = first;
	while (from < noun && countShown(words, { first: from, last }) > MOST_WORDS) from++;
	while (from < noun && !startsWell(words.tree, from)) from++;
	return { first: from, last };
}

function startsWell(tree: Tree, i: number): boolean {
	return (
		wordOf(tree, i) === 'no' ||
		wordOf(tree, i) === 'without' ||
		(wordOf(tree, i) === 'not' && wordOf(tree, i + 1) === 'enough') ||
		(uposOf(tree, i) !== 'PUNCT' &&
			!isA(tree, i, 'cc', 'case', 'det', 'predet') &&
			!isTiedOn(tree, i))
	);
}

/** A predicate with what follows it at once and belongs to it, as far as there is room. */
export function extended(words: PoleWords, phrase: Phrase, head: number): Phrase {
	const { tree } = words;
	let best = phrase;
	for (const child of below(
		tree,
		head,
		'obl',
		'xcomp',
		'nmod',
		'advmod',
		'compound',
		'obj',
		'conj'
	)) {
		if (child <= best.last || !words.has(child)) continue;
		if (isA(tree, child, 'advmod', 'compound')) {
			if (child !== best.last + 1 || !PARTICLE.has(wordOf(tree, child))) break;
			best = { ...best, last: child };
			continue;
		}
		if (isA(tree, child, 'conj') && !pairsWith(tree, child, head, best.last + 1)) continue;
		if (below(tree, child, 'case', 'mark').some((c) => ['than', 'as'].includes(wordOf(tree, c))))
			break;
		const verb = isA(tree, child, 'xcomp', 'conj') && uposOf(tree, child) !== 'NOUN';
		const end = verb
			? verbEnd(words, child)
			: (nounPhrase(words, child) ?? modifiedNoun(words, child))?.last;
		if (end === undefined || end < child || uposOf(tree, child) === 'NUM') break;
		const longer = { first: best.first, last: end };
		if (countShown(words, longer) > MOST_WORDS || hasBreak(tree, best.last + 1, end)) break;
		best = longer;
	}
	return best;
}

/** "overburdened and isolated": a second adjective or participle right behind "and". */
function pairsWith(tree: Tree, child: number, head: number, and: number): boolean {
	return (
		firstBelow(tree, child, 'cc') === and &&
		wordOf(tree, and) === 'and' &&
		[head, child].every((i) => uposOf(tree, i) === 'ADJ' || xposOf(tree, i) === 'VBN')
	);
}

/** The last word of "to meet the needs": a verb with its object, undefined where that is too long. */
function verbEnd(words: PoleWords, verb: number): number | undefined {
	const object = firstBelow(words.tree, verb, 'obj');
	return object === undefined || object < verb ? verb : nounPhrase(words, object)?.last;
}

const PARTICLE = new Set(
	'up down out off on in over back away together forward apart along ahead aside'.split(' ')
);

function hasBreak(tree: Tree, from: number, to: number): boolean {
	for (let i = from; i <= to; i++)
		if (/^[,;:()—–]$/.test(wordOf(tree, i)) || isA(tree, i, 'nsubj', 'acl:relcl')) return true;
	return false;
}
