// "a key aspect of the wider modernisation agenda" → "modernisation agenda"; "aspect" says nothing and is left out.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Nominal } from '../actors/nominal.ts';
import { isDate, wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { below, isA, uposOf, wordOf } from '../tree/tree.ts';

export const TERM = 'concepts/term';

/** A term inside a nominal: its first and last token and its words. */
export interface Term {
	first: number;
	last: number;
	terms: string[];
}

/** Words that may start a stretch before a noun and belong to no term. */
const LINKS = new Set(['and', 'or', 'but', 'nor', 'than', 'as', 'just', 'another']);

/**
 * The term in a nominal: without articles, counters and modifiers that only grade or point; undefined where
 * the noun says nothing by itself, is a date or a number.
 */
export function termOf(tree: Tree, nominal: Nominal, lexicon: Lexicon): Term | undefined {
	const { head, termTokens, terms } = nominal;
	const noun = terms[termTokens.indexOf(head)] ?? terms.at(-1) ?? '';
	if (!/\p{L}{2}/u.test(noun) || isDate(tree, nominal)) return undefined;
	let from = 0;
	while (from < termTokens.length - 1) {
		const token = termTokens[from] ?? head;
		if (token === head) break;
		const word = terms[from] ?? '';
		const adverb = uposOf(tree, token) === 'ADV';
		const number = /^[\d.,%]+$/.test(word) || uposOf(tree, token) === 'NUM';
		const link = isA(tree, token, 'cc', 'case', 'det', 'mark') || LINKS.has(word);
		if (!lexicon.weakModifiers.has(word) && !adverb && !number && !link) break;
		if (nominal.named && /^\p{Lu}/u.test(wordAt(tree, token)) && !number) break;
		from++;
	}
	const kept = terms.slice(from);
	const contentless = lexicon.contentlessHeads.get(noun);
	if (contentless === 'always') return undefined;
	if (contentless === 'alone' && kept.length === 1) return undefined;
	const first = termTokens[from] ?? head;
	return { first, last: Math.max(nominal.last, head), terms: kept };
}

/** Whether the nominal is the subject, an object or something else of its clause. */
export function roleOf(tree: Tree, head: number): 'subject' | 'object' | 'other' {
	if (isA(tree, head, 'nsubj')) return 'subject';
	return isA(tree, head, 'obj', 'iobj') ? 'object' : 'other';
}

/** Whether quotation marks stand right around the tokens. */
export function isQuoted(tree: Tree, first: number, last: number): boolean {
	const mark = (i: number) => /^["“”‘’'`]+$/.test(wordOf(tree, i));
	return mark(first - 1) && mark(last + 1);
}

/** Whether the noun stands after "the", "this" or "that". */
export function isDefinite(tree: Tree, head: number): boolean {
	return below(tree, head, 'det').some((i) =>
		/^(?:the|this|that|these|those)$/.test(wordOf(tree, i))
	);
}
