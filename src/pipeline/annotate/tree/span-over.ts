import type { Span } from '#graph/graph-file.ts';
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
	let first = 0;
	let last = tokens.length - 1;
	const at = (k: number) => tokens[k] ?? -1;
	const word = (k: number) => tree.words[at(k)] ?? '';
	const isMark = (k: number) => uposOf(tree, at(k)) === 'PUNCT' || isBare(word(k));
	const contains = (from: number, to: number, mark: string | undefined) => {
		if (mark === undefined) return false;
		for (let k = from; k <= to; k++) if (word(k) === mark) return true;
		return false;
	};
	while (first <= last && isMark(first) && !contains(first + 1, last, CLOSER[word(first)])) first++;
	while (last > first && isMark(last) && !contains(first, last - 1, OPENER[word(last)])) last--;
	const from = tree.tokens[at(first)];
	const to = tree.tokens[at(last)];
	if (!from || !to || first > last || (first === last && isMark(first))) return undefined;
	return { start: from.start, end: to.end };
}

function isBare(word: string): boolean {
	return !/[\p{L}\p{N}$£€%]/u.test(word);
}

/**
 * The longest part of the tokens that stands together in the text and holds `head`: a word that is
 * not among them breaks it, and so does a semicolon; other punctuation does not.
 */
export function runAround(tree: Tree, tokens: readonly number[], head: number): number[] {
	const chosen = new Set(tokens);
	const reach = (step: number) => {
		let edge = head;
		for (let i = head + step; i >= 0 && i < tree.tokens.length; i += step) {
			if (chosen.has(i)) edge = i;
			else if (uposOf(tree, i) !== 'PUNCT') break;
			if (tree.words[i] === ';') break;
		}
		return edge;
	};
	const from = reach(-1);
	const to = reach(1);
	const run: number[] = [];
	for (let i = from; i <= to; i++) run.push(i);
	return run;
}

/** How many words the span holds, as a reader would count them. */
export function countWords(text: string, span: Span): number {
	return text.slice(span.start, span.end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** The span of the words that show something, from the first of the tokens given to the last. */
export function cueOver(tree: Tree, ...tokens: number[]): Span | undefined {
	const ordered = [...tokens].sort((a, b) => a - b);
	const from = tree.tokens[ordered[0] ?? -1];
	const to = tree.tokens[ordered[ordered.length - 1] ?? -1];
	return from && to ? { start: from.start, end: to.end } : undefined;
}
