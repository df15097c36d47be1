import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { ParsedSentence, Token } from '../../parse/token.ts';
import { mendTree } from './mend/mend-tree.ts';

/**
 * A sentence with its grammar turned both ways: from a token to its head, and from a token to what
 * hangs below it. Tokens are named by their index in the sentence; offsets stay those of the
 * paragraph's text.
 */
export interface Tree {
	/** The whole paragraph, which the offsets of the tokens point into. */
	text: string;
	start: number;
	end: number;
	tokens: readonly Token[];
	/** The words in lower case, with a straight apostrophe: 'don’t' is "do", "n't". */
	words: readonly string[];
	/** The lemmas in lower case; the words where the parser gave none. */
	lemmas: readonly string[];
	/** The lemmas in the spelling of the lexicon, as its tables are looked up. */
	keys: readonly string[];
	/** The relation to the head without its subtype: 'nsubj' for 'nsubj:pass'. */
	relations: readonly string[];
	/** What hangs below each token, in reading order. */
	children: readonly (readonly number[])[];
	/** Index of the token without a head; -1 where there is no token. */
	root: number;
}

const planted = new WeakMap<ParsedSentence, Tree>();

/**
 * The tree of one sentence; `text` is the text of its paragraph. Planted once for all that ask for it,
 * and gone when the sentence is.
 */
export function plantTree(sentence: ParsedSentence, text: string): Tree {
	const known = planted.get(sentence);
	if (known) return known;
	const tree = grow(sentence, text);
	planted.set(sentence, tree);
	return tree;
}

function grow({ tokens: parsed, start, end }: ParsedSentence, text: string): Tree {
	const tokens = mendTree(parsed, text);
	const children: number[][] = tokens.map(() => []);
	let root = -1;
	tokens.forEach((token, i) => {
		if (token.head >= 0) children[token.head]?.push(i);
		else if (root < 0) root = i;
	});
	const words = tokens.map((t) => {
		const word = text.slice(t.start, t.end).toLowerCase();
		return word.includes('’') ? word.replaceAll('’', "'") : word;
	});
	return {
		text,
		start,
		end,
		tokens,
		words,
		lemmas: tokens.map((t, i) => (t.lemma || words[i] || '').toLowerCase()),
		keys: tokens.map((t) => spellingKey(t.lemma || text.slice(t.start, t.end))),
		relations: tokens.map((t) => bare(t.deprel)),
		children,
		root
	};
}

/** 'nsubj' for 'nsubj:pass'. */
function bare(deprel: string): string {
	const colon = deprel.indexOf(':');
	return colon < 0 ? deprel : deprel.slice(0, colon);
}

/**
 * What hangs directly below a token in one of the relations given. A relation without a subtype
 * stands for all of its subtypes; 'nsubj:pass' for that one only.
 */
export function below(tree: Tree, i: number, ...relations: string[]): number[] {
	const found: number[] = [];
	for (const c of tree.children[i] ?? []) if (isIn(tree, c, relations)) found.push(c);
	return found;
}

/** The first of `below`. */
export function firstBelow(tree: Tree, i: number, ...relations: string[]): number | undefined {
	for (const c of tree.children[i] ?? []) if (isIn(tree, c, relations)) return c;
	return undefined;
}

/** Whether a token stands in one of the relations to its head. */
export function isA(tree: Tree, i: number, ...relations: string[]): boolean {
	return isIn(tree, i, relations);
}

/** Asked for every token by every rule, so without a closure. */
function isIn(tree: Tree, i: number, relations: readonly string[]): boolean {
	const bareRelation = tree.relations[i] ?? '';
	const full = tree.tokens[i]?.deprel ?? '';
	for (const relation of relations) if (relation === bareRelation || relation === full) return true;
	return false;
}

/** The token that it hangs on; -1 for the root and where there is no such token. */
export function headOf(tree: Tree, i: number): number {
	return tree.tokens[i]?.head ?? -1;
}

/** Its part of speech after Universal Dependencies, 'NOUN'; empty where there is no such token. */
export function uposOf(tree: Tree, i: number): string {
	return tree.tokens[i]?.upos ?? '';
}

/** Its tag after the Penn Treebank, 'NNS'; empty where there is no such token. */
export function xposOf(tree: Tree, i: number): string {
	return tree.tokens[i]?.xpos ?? '';
}

/** The lemma in the spelling of the lexicon. */
export function keyOf(tree: Tree, i: number): string {
	return tree.keys[i] ?? '';
}

/** The lemma in lower case; the word itself where the parser gave none. */
export function lemmaOf(tree: Tree, i: number): string {
	return tree.lemmas[i] ?? '';
}

/** The word as it stands in the text; empty where there is no such token. */
export function wordOf(tree: Tree, i: number): string {
	return tree.words[i] ?? '';
}

/**
 * What is found at the tokens of a sentence, in reading order. Every rule walks every sentence this way, so it is a
 * plain loop: flatMap would make a list a token.
 */
export function atEachToken<Found>(tree: Tree, find: (token: number) => readonly Found[]): Found[] {
	const all: Found[] = [];
	for (let i = 0; i < tree.tokens.length; i++) for (const found of find(i)) all.push(found);
	return all;
}

/** The same at the tokens of one part of speech, which are few. */
export function atEachOf<Found>(
	tree: Tree,
	upos: string,
	find: (token: number) => readonly Found[]
): Found[] {
	const all: Found[] = [];
	for (let i = 0; i < tree.tokens.length; i++)
		if (tree.tokens[i]!.upos === upos) for (const found of find(i)) all.push(found);
	return all;
}

/** The same where one word stands, in small letters; most sentences do not have it. */
export function atEachWord<Found>(
	tree: Tree,
	word: string,
	find: (token: number) => readonly Found[]
): Found[] {
	const all: Found[] = [];
	for (let i = tree.words.indexOf(word); i >= 0; i = tree.words.indexOf(word, i + 1))
		for (const found of find(i)) all.push(found);
	return all;
}

/** Every token below a token and the token itself, in reading order, without the parts left out. */
export function subtree(
	tree: Tree,
	i: number,
	leaveOut: (child: number, parent: number) => boolean = () => false
): number[] {
	const found: number[] = [];
	const waiting = [i];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		found.push(next);
		for (const child of tree.children[next] ?? []) if (!leaveOut(child, next)) waiting.push(child);
	}
	return found.sort((a, b) => a - b);
}

/** Whether `ancestor` is the token itself or stands above it. */
export function isUnder(tree: Tree, i: number, ancestor: number): boolean {
	for (
		let at = i, steps = 0;
		at >= 0 && steps <= tree.tokens.length;
		at = headOf(tree, at), steps++
	)
		if (at === ancestor) return true;
	return false;
}
