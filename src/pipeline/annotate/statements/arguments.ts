import type { Span } from '#graph/graph-file.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import type { VerbGroup } from './predicate.ts';

/** What never is part of what is said of the subject. */
const OUTSIDE = [
	'parataxis',
	'discourse',
	'vocative',
	'punct',
	'cc',
	'conj',
	'nsubj',
	'csubj',
	'expl',
	'mark',
	'dislocated'
];

/** The words of a subject: its noun phrase without relative clauses and asides. */
export function subjectSpan(tree: Tree, head: number): Span | undefined {
	const tokens = subtree(
		tree,
		head,
		(c, p) =>
			isA(tree, c, 'acl:relcl', 'parataxis', 'appos', 'advcl', 'discourse') ||
			(p === head && isA(tree, c, 'case', 'mark', 'cc', 'cop', 'nsubj', 'aux', 'advmod:emph')) ||
			(p === head && c > head && (isA(tree, c, 'punct') || isSetOff(tree, c))) ||
			(p === head && isA(tree, c, 'advmod') && QUESTIONS.has(wordOf(tree, c))) ||
			(p === head && c < head && isOpening(tree, c))
	);
	const run = runAround(tree, tokens, head);
	const not = startsWithNot(tree, head, run[0]);
	return spanOver(tree, not < 0 ? run : [...new Set([not, ...run])]);
}

/** "Historically" in "Historically social care was provided by councils". */
function isOpening(tree: Tree, c: number): boolean {
	return (
		c === 0 &&
		uposOf(tree, c) === 'ADV' &&
		/[a-z]{3}ly$/.test(wordOf(tree, c)) &&
		!isA(tree, c, 'compound')
	);
}

/**
 * The "not" of "not all respondents", "not every one of them", wherever the tree hangs it; -1 where there is none.
 *
 * @param first first token of the subject, where that is known
 */
export function startsWithNot(
	tree: Tree,
	subject: number,
	first = subtree(tree, subject)[0]
): number {
	const at = first ?? subject;
	if (wordOf(tree, at) === 'not' && ALL.has(wordOf(tree, at + 1))) return at;
	return wordOf(tree, at - 1) === 'not' && ALL.has(wordOf(tree, at)) ? at - 1 : -1;
}

const ALL = new Set([
	'all',
	'every',
	'everyone',
	'everybody',
	'everything',
	'both',
	'many',
	'much'
]);

/** "Older residents, on the other hand, …": a phrase behind a comma is no part of the subject. */
function isSetOff(tree: Tree, child: number): boolean {
	const tokens = subtree(tree, child);
	const first = tokens.find((i) => uposOf(tree, i) !== 'PUNCT') ?? child;
	return isA(tree, child, 'nmod', 'advmod') && wordOf(tree, first - 1) === ',';
}

const QUESTIONS = new Set(['how', 'why', 'when', 'where', 'whether']);

/** What follows the verb group: objects, phrases and clauses, as one stretch up to the clause's end. */
export interface Rest {
	/** The preposition that opens it, where the first argument is a phrase of its own. */
	preposition?: number;
	/** The head of its first argument. */
	head: number;
	span: Span;
}

/** What stands behind a verb group as its object, or undefined where nothing but adverbs does. */
export function restAfter(tree: Tree, group: VerbGroup): Rest | undefined {
	const verbs = group.main === group.finite ? [group.main] : [group.finite, group.main];
	const complement = isCopular(tree, group.main) && group.main !== group.finite;
	const parts = verbs
		.flatMap((v) => tree.children[v] ?? [])
		.filter((c) => c > group.last && !isA(tree, c, ...OUTSIDE) && c !== group.main)
		.filter((c) => !isA(tree, c, 'advcl') || isBare(tree, c))
		.concat(complement ? [group.main] : [])
		.sort((a, b) => a - b);
	const first = parts[0];
	if (first === undefined || parts.every((p) => isA(tree, p, 'advmod'))) return undefined;
	const tokens = parts
		.flatMap((p) => subtree(tree, p, (c) => isA(tree, c, 'parataxis')))
		.filter((t) => t > group.last)
		.sort((a, b) => a - b);
	const opening = tokens.find((t) => uposOf(tree, t) !== 'PUNCT') ?? first;
	const argument = parts.find((p) => !isA(tree, p, 'advmod', 'compound:prt')) ?? first;
	const preposition = prepositionOf(tree, first, group.last + 1);
	const kept = tokens.filter((t) => preposition === undefined || t > preposition);
	const span = spanOver(tree, runAround(tree, kept, kept[0] ?? opening));
	return span && { span, head: argument, ...(preposition !== undefined && { preposition }) };
}

/** "tended to be positive": what follows is what the subject is. */
function isCopular(tree: Tree, head: number): boolean {
	return uposOf(tree, head) !== 'VERB' && firstBelow(tree, head, 'cop') !== undefined;
}

/** A clause without a subject or a subordinator of its own goes with the verb: "to win the cup". */
function isBare(tree: Tree, clause: number): boolean {
	return (
		firstBelow(tree, clause, 'nsubj', 'csubj') === undefined &&
		below(tree, clause, 'mark').every((m) => wordOf(tree, m) === 'to')
	);
}

function prepositionOf(tree: Tree, argument: number, at: number): number | undefined {
	const preposition = firstBelow(tree, argument, 'case');
	if (
		preposition === undefined ||
		preposition !== at ||
		!isA(tree, argument, 'obl', 'nmod', 'root', 'advmod', 'xcomp')
	)
		return undefined;
	return Math.max(preposition, ...below(tree, preposition, 'fixed'));
}
