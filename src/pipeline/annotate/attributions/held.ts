import type { Span, Stance } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import { isClause } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import type { FoundAttribution, Place } from './attribution-rule.ts';
import { countedNoun, holderSpan, quantifierOf } from './holder.ts';

/** What is held, when a clause says it: the clause without the word that opens it. */
export function heldSpan(
	tree: Tree,
	head: number,
	leaveOut: (child: number, parent: number) => boolean = () => false
): Span | undefined {
	const all = subtree(tree, head, (c, p) => leaveOut(c, p) || isWritersAside(tree, c));
	const run = runAround(tree, all, head);
	const first = run.findIndex((i) => uposOf(tree, i) !== 'PUNCT' && !opens(tree, i, head));
	return spanOver(tree, run.slice(Math.max(first, 0)));
}

/** "…, which we accept": what the writer says of what is held. */
function isWritersAside(tree: Tree, c: number): boolean {
	return (
		isA(tree, c, 'acl:relcl') &&
		/^(?:we|i)$/.test(wordOf(tree, c - 1)) &&
		wordOf(tree, c - 2) === 'which' &&
		wordOf(tree, c - 3) === ','
	);
}

/** Whether a word only ties what is held to the words before it: "that", "about", "of". */
function opens(tree: Tree, i: number, head: number): boolean {
	if (i === head || !LINKING.has(wordOf(tree, i))) return false;
	// the parser may take "that" for an object, or for a second subject
	const twice = isA(tree, i, 'nsubj') && below(tree, headOf(tree, i), 'nsubj').length > 1;
	const that = wordOf(tree, i) === 'that' && (isA(tree, i, 'obj') || twice);
	// "from 2023 to 2024 thefts rose": a preposition of something in the clause does not tie the clause
	const starts = i === 0 || uposOf(tree, i - 1) === 'PUNCT';
	if (starts && isA(tree, i, 'case') && headOf(tree, i) !== head && isClause(tree, head))
		return false;
	return isA(tree, i, 'mark', 'case', 'cc') || that;
}

const LINKING = new Set([
	'that',
	'about',
	'of',
	'in',
	'for',
	'with',
	'at',
	'over',
	'on',
	'to',
	'by',
	'as',
	'and',
	'but',
	'from',
	'regarding'
]);

/** The verb that shows who holds something, with its auxiliaries, its negation and "that". */
export function cueSpan(tree: Tree, verb: number, ...more: number[]): Span | undefined {
	const group = [
		verb,
		...below(tree, verb, 'aux', 'compound:prt').filter((a) => Math.abs(a - verb) <= 4),
		...more
	].sort((a, b) => a - b);
	const start = tree.tokens[group[0] ?? -1];
	const end = tree.tokens[group[group.length - 1] ?? -1];
	return start && end ? { start: start.start, end: end.end } : undefined;
}

/** An attribution, where all of its parts are there and the holder is not part of what is held. */
export function attribution(
	{ tree, cues, lexicon }: Place,
	holder: number | undefined,
	cue: Span | undefined,
	held: Span | undefined,
	stance: Stance
): FoundAttribution[] {
	if (holder === undefined || !cue || !held || isPronoun(tree, held)) return [];
	const content = withList(tree, held);
	const span = holderSpan(tree, holder);
	if (!span || overlaps(span, content) || isAsked(tree, holder)) return [];
	const quantifier = quantifierOf(tree, span, cues);
	const named = tree.tokens[countedNoun(tree, holder, lexicon) ?? holder] ?? span;
	return [
		{
			holder: { ...span, ...(quantifier && { quantifier }) },
			holderHead: { start: named.start, end: named.end },
			cue,
			content,
			stance
		}
	];
}

/** "supported the following changes: a new name and a lower limit": what follows the colon is what is held. */
function withList(tree: Tree, held: Span): Span {
	if (!/\bfollowing\b/.test(tree.text.slice(held.start, held.end))) return held;
	const colon = tree.tokens.findIndex((t, k) => t.start >= held.end && tree.words[k] === ':');
	if (colon < 0) return held;
	const rest = spanOver(tree, tree.tokens.map((_, k) => k).slice(colon + 1));
	return rest ? { start: held.start, end: rest.end } : held;
}

/** "Question 2: Do you agree that the plan should change?": a consultation's question, and nobody's view yet. */
function isAsked(tree: Tree, holder: number): boolean {
	return (
		wordOf(tree, holder) === 'you' &&
		/^(?:Question|Q)\s?\d/.test(tree.text.slice(tree.text.lastIndexOf('\n', tree.start) + 1)) &&
		tree.text.slice(tree.start, tree.end).trimEnd().endsWith('?')
	);
}

/** "I agree with that": words that say nothing by themselves are no view to quote. */
function isPronoun(tree: Tree, { start, end }: Span): boolean {
	const i = tree.tokens.findIndex((t) => t.start === start);
	return tree.tokens[i]?.end === end && ['PRON', 'DET'].includes(uposOf(tree, i));
}

/** A view that is denied is doubted: "did not feel that …", "do not accept". */
export function stanceOf(stance: Stance, negated: boolean): Stance {
	if (!negated) return stance;
	return stance === 'doubt' ? 'support' : 'doubt';
}
