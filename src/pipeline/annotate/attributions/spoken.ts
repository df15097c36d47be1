import type { Span } from '#graph/graph-file.ts';
import type { Tree } from '../tree/tree.ts';
import type { Place } from './attribution-rule.ts';

/** Marks that open a quotation. */
export const OPENING = new Set(['"', '“', '‘', '``', "'"]);

/**
 * The words spoken after a colon: the rest of the sentence, and where the sentence ends with the
 * colon the quotation that follows it in the paragraph. Undefined where there is no colon after
 * the token, or nothing after it.
 */
export function afterColon({ tree, after }: Place, token: number): Span | undefined {
	const colon = tree.words.findIndex(
		(word, i) => i > token && (word === ':' || word === ':-' || word === ',')
	);
	if (colon < 0) return undefined;
	const isColon = tree.words[colon]?.startsWith(':');
	let start = colon + 1;
	while (/^[:\-–—]+$/.test(tree.words[start] ?? '')) start++;
	const first = tree.tokens[start];
	if (first) {
		if (!isColon && !OPENING.has(tree.words[start] ?? '')) return undefined;
		return { start: first.start, end: quoteEnd(tree, after, first.start) };
	}
	const next = after[0];
	if (!isColon || !next?.tokens.length) return undefined;
	return { start: next.start, end: quoteEnd(next, after.slice(1), next.start) };
}

/** Where the quotation that starts here ends: at its closing mark, over several sentences if need be. */
function quoteEnd(tree: Tree, after: readonly Tree[], start: number): number {
	const mark = tree.text[start] ?? '';
	if (!OPENING.has(mark)) return trimEnd(tree.text, start, tree.end);
	const close = mark === '“' ? '”' : mark === '‘' ? '’' : mark;
	const last = after[after.length - 1]?.end ?? tree.end;
	const at = tree.text.slice(0, last).indexOf(close, start + 1);
	return at < 0 ? trimEnd(tree.text, start, tree.end) : at + 1;
}

function trimEnd(text: string, start: number, end: number): number {
	return start + text.slice(start, end).trimEnd().length;
}
