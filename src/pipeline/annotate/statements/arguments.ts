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
			(p === head && isA(tree, c, 'advmod') && QUESTIONS.has(wordOf(tree, c)))
	);
	return spanOver(tree, runAround(tree, tokens, head));
}

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
