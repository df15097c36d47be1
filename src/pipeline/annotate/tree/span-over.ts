import type { Span } from '#graph/graph-file.ts';
import { hasWord, wordsIn } from '../../letters.ts';
import type { Tree } from './tree.ts';
import { uposOf } from './tree.ts';

const CLOSER: Readonly<Record<string, string>> = {
	'"': '"',
	'“': '”',
	'‘': '’',
	"'": "'",
	'(': ')',
	'[': ']',
	'``': "''",
	'-lrb-': '-rrb-'
};
const OPENER: Readonly<Record<string, string>> = Object.fromEntries(
	Object.entries(CLOSER).map(([open, close]) => [close, open])
);

/**
 * The stretch of text from the first of the tokens to the last, without punctuation at its ends; a
 * quotation mark or a bracket stays where its partner is inside too. Undefined where nothing but
 * punctuation is left. The tokens are in reading order.
 */
export function spanOver(tree: Tree, tokens: readonly number[]): Span | undefined {
	const { words } = tree;
	let first = 0;
	let last = tokens.length - 1;
	while (first <= last && isMark(tree, tokens[first])) {
		const closer = CLOSER[words[tokens[first]!] ?? ''];
		if (closer !== undefined && standsIn(tree, tokens, first + 1, last, closer)) break;
		first++;
	}
	while (last > first && isMark(tree, tokens[last])) {
		const opener = OPENER[words[tokens[last]!] ?? ''];
		if (opener !== undefined && standsIn(tree, tokens, first, last - 1, opener)) break;
		last--;
	}
	const from = tree.tokens[tokens[first] ?? -1];
	const to = tree.tokens[tokens[last] ?? -1];
	if (!from || !to || first > last) return undefined;
	if (first === last && isMark(tree, tokens[first])) return undefined;
	return { start: from.start, end: to.end };
}

function isMark(tree: Tree, token = -1): boolean {
	return uposOf(tree, token) === 'PUNCT' || isBare(tree.words[token] ?? '');
}

/** Whether a mark is among the tokens from the one place to the other. */
function standsIn(
	tree: Tree,
	tokens: readonly number[],
	from: number,
	to: number,
	mark: string
): boolean {
	for (let k = from; k <= to; k++) if (tree.words[tokens[k]!] === mark) return true;
	return false;
}

function isBare(word: string): boolean {
	return !hasWord(word) && !/[$£€%]/.test(word);
}

/**
 * The longest part of the tokens that stands together in the text and holds `head`: a word that is
 * not among them breaks it, and so does a semicolon; other punctuation does not.
 */
export function runAround(tree: Tree, tokens: readonly number[], head: number): number[] {
	const chosen = new Set(tokens);
	const from = reach(tree, chosen, head, -1);
	const to = reach(tree, chosen, head, 1);
	const run: number[] = [];
	for (let i = from; i <= to; i++) run.push(i);
	return run;
}

function reach(tree: Tree, chosen: ReadonlySet<number>, head: number, step: 1 | -1): number {
	let edge = head;
	for (let i = head + step; i >= 0 && i < tree.tokens.length; i += step) {
		if (chosen.has(i)) edge = i;
		else if (uposOf(tree, i) !== 'PUNCT') break;
		if (tree.words[i] === ';') break;
	}
	return edge;
}

/** How many words the span holds, as a reader would count them. */
export function countWords(text: string, span: Span): number {
	return wordsIn(text.slice(span.start, span.end)).length;
}

/** The span of the words that show something, from the first of the tokens given to the last. */
export function cueOver(tree: Tree, ...tokens: number[]): Span | undefined {
	const ordered = [...tokens].sort((a, b) => a - b);
	const from = tree.tokens[ordered[0] ?? -1];
	const to = tree.tokens[ordered[ordered.length - 1] ?? -1];
	return from && to ? { start: from.start, end: to.end } : undefined;
}
