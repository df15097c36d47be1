import type { Span, TensionRelation } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { isClause } from '../tree/clause.ts';
import { isSourceAside } from '../tree/aside.ts';
import { countWords, runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, isA, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import type { FoundTension } from './tension-rule.ts';

/** A pole is what a reader would quote: longer than this it is cut at its edges. */
const LONGEST_POLE = 25;

/** What may be cut off a pole at its edge, most dispensable first. */
const DISPENSABLE = [
	['parataxis', 'discourse', 'vocative', 'dislocated'],
	['advcl', 'acl:relcl', 'appos'],
	['conj', 'acl', 'advmod'],
	['obl', 'nmod', 'xcomp', 'ccomp']
];

/**
 * The span of a pole: everything below its head that stands together with it, without what is left
 * out, cut to at most 25 words by dropping modifiers at its edges.
 */
export function poleAround(
	tree: Tree,
	head: number,
	leaveOut: (child: number, parent: number) => boolean = () => false
): Span | undefined {
	const tokens = subtree(tree, head, (c, p) => leaveOut(c, p) || isSourceAside(tree, c));
	return poleOver(tree, runAround(tree, tokens, head), head);
}

/** The span of tokens that stand together, cut at its edges to what a reader would quote. */
export function poleOver(tree: Tree, tokens: readonly number[], head: number): Span | undefined {
	let run = withoutOpener(tree, tokens);
	for (let span = spanOver(tree, run); span; span = spanOver(tree, run)) {
		if (countWords(tree.text, span) <= LONGEST_POLE) return withoutReference(tree, span);
		const shorter = withoutEdge(tree, run, head);
		if (!shorter) return firstWords(tree, run, head);
		run = shorter;
	}
	return undefined;
}

/** "remains a challenge [1]": without the number of a reference at its end. */
function withoutReference(tree: Tree, { start, end }: Span): Span {
	const words = tree.text.slice(start, end);
	const kept = words.replace(/\s*\[\d+(?:\s*[,–-]\s*\d+)*\]$/u, '').length;
	return { start, end: kept > 0 ? start + kept : end };
}

/** Without the "that" or "and" that ties a clause to what stands before it. */
function withoutOpener(tree: Tree, tokens: readonly number[]): number[] {
	const first = tokens.findIndex(
		(i) =>
			uposOf(tree, i) !== 'PUNCT' && !(OPENERS.has(wordOf(tree, i)) && isA(tree, i, 'mark', 'cc'))
	);
	return tokens.slice(Math.max(first, 0));
}

const OPENERS = new Set(['that', 'and', 'but', 'or', 'so']);

/** The last resort: as many words as a pole may have, from the first one or from the head. */
function firstWords(tree: Tree, run: readonly number[], head: number): Span | undefined {
	const near = run.indexOf(head) < LONGEST_POLE - 5 ? run : run.slice(run.indexOf(head));
	for (let n = LONGEST_POLE; n > 0; n--) {
		const span = spanOver(tree, near.slice(0, n));
		if (span && countWords(tree.text, span) <= LONGEST_POLE) return span;
	}
	return undefined;
}

/**
 * The run without one modifier at its right or left edge: of those that make it short enough the one
 * that leaves most, else the most dispensable; undefined where there is none to drop.
 */
function withoutEdge(tree: Tree, run: readonly number[], head: number): number[] | undefined {
	const first = run.find((i) => uposOf(tree, i) !== 'PUNCT') ?? head;
	const last = [...run].reverse().find((i) => uposOf(tree, i) !== 'PUNCT') ?? head;
	const inside = new Set(run);
	let fitting: number[] | undefined;
	let best = 0;
	let next: number[] | undefined;
	for (const [rank, relations] of DISPENSABLE.entries()) {
		let shorter: number[] | undefined;
		for (const i of run) {
			if (i === head || !isA(tree, i, ...relations)) continue;
			const part = subtree(tree, i).filter((t) => inside.has(t));
			if (part.includes(head)) continue;
			if (!part.includes(last) && !(part.includes(first) && relations !== DISPENSABLE[3])) continue;
			const dropped = new Set(part);
			const rest = runAround(
				tree,
				run.filter((t) => !dropped.has(t)),
				head
			);
			if (rest.length < 3 || rest.length >= run.length) continue;
			const span = spanOver(tree, rest);
			const words = span ? countWords(tree.text, span) : 0;
			const worth = words - WORSE * rank;
			if (words <= LONGEST_POLE && words > 0 && worth > best) {
				best = worth;
				fitting = rest;
			}
			if (!shorter || rest.length > shorter.length) shorter = rest;
		}
		next ??= shorter;
	}
	return fitting ?? next;
}

/** How many words less a pole may hold so as not to lose a modifier of the next kind. */
const WORSE = 1;

/**
 * The head of what a clause says once who says so is put aside: in "stakeholders said that X" and
 * "there is a general acceptance that X" it is X.
 */
export function heldClause(tree: Tree, clause: number, cues: Cues, depth = 0): number {
	if (depth > 3) return clause;
	const held = firstBelow(tree, clause, 'ccomp');
	if (held !== undefined && cues.reportingVerbs.has(lemmaOf(tree, clause)) && isClause(tree, held))
		return heldClause(tree, held, cues, depth + 1);
	const noun = firstBelow(tree, clause, 'nsubj');
	if (
		noun !== undefined &&
		lemmaOf(tree, clause) === 'be' &&
		firstBelow(tree, clause, 'expl') !== undefined
	) {
		const said = below(tree, noun, 'acl', 'ccomp').find((c) =>
			below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that')
		);
		if (said !== undefined && cues.attitudeNouns.has(lemmaOf(tree, noun)))
			return heldClause(tree, said, cues, depth + 1);
	}
	if (firstBelow(tree, clause, 'expl') !== undefined && CLEAR.has(lemmaOf(tree, clause))) {
		const said = firstBelow(tree, clause, 'csubj', 'ccomp');
		if (said !== undefined) return heldClause(tree, said, cues, depth + 1);
	}
	return clause;
}

const CLEAR = new Set([
	'clear',
	'true',
	'evident',
	'apparent',
	'obvious',
	'likely',
	'possible',
	'seem',
	'appear',
	'certain'
]);

/**
 * The pole that a clause makes: the whole clause where it is short enough to quote, else what it
 * says once who says so is put aside.
 */
export function clausePole(
	tree: Tree,
	clause: number,
	cues: Cues,
	leaveOut: (child: number, parent: number) => boolean = () => false
): Span | undefined {
	const tokens = subtree(tree, clause, (c, p) => leaveOut(c, p) || isSourceAside(tree, c));
	const run = runAround(tree, tokens, clause);
	const whole = spanOver(tree, withoutOpener(tree, run));
	if (whole && countWords(tree.text, whole) <= LONGEST_POLE) return withoutReference(tree, whole);
	return poleAround(tree, heldClause(tree, clause, cues), leaveOut);
}

/** A tension, where both poles are there and do not share a word; undefined otherwise. */
export function tension(
	relation: TensionRelation,
	first: Span | undefined,
	second: Span | undefined,
	cue: Span | undefined,
	confidence: number
): FoundTension[] {
	if (!first || !second || !cue || overlaps(first, second)) return [];
	return [{ relation, poles: [first, second], cue, confidence }];
}
