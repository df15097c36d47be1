import type { Span, TensionRelation } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { isClause } from '../tree/clause.ts';
import { isSourceAside } from '../tree/aside.ts';
import { countWords, runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, isA, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { cutPole, LONGEST_POLE } from './cut-pole.ts';
import type { FoundTension } from './tension-rule.ts';

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
	const cut = cutPole(tree, withoutOpener(tree, tokens), head);
	return cut && withoutReference(tree, cut);
}

/** "remains a challenge [1]": without the number of a reference at its end. */
function withoutReference(tree: Tree, { start, end }: Span): Span {
	const words = tree.text.slice(start, end);
	const kept = words.replace(/\s*\[\d+(?:\s*[,–-]\s*\d+)*\]$/u, '').length;
	return { start, end: kept > 0 ? start + kept : end };
}

/** Without the "that" or "and" that ties a clause to what stands before it in its sentence. */
function withoutOpener(tree: Tree, tokens: readonly number[]): number[] {
	const first = tokens.findIndex((i) => uposOf(tree, i) !== 'PUNCT' && !isOpener(tree, i));
	return tokens.slice(Math.max(first, 0));
}

/** A sentence is quoted from its first word: "And yet people believe …". */
function isOpener(tree: Tree, i: number): boolean {
	const word = wordOf(tree, i);
	if (i === 0 && word !== 'but') return false;
	return OPENERS.has(word) && isA(tree, i, 'mark', 'cc');
}

const OPENERS = new Set(['that', 'and', 'but', 'or', 'so']);

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
	const said = saidBefore(tree, clause, cues);
	if (said !== undefined) return clausePole(tree, said, cues, leaveOut);
	const tokens = subtree(tree, clause, (c, p) => leaveOut(c, p) || isSourceAside(tree, c));
	const run = runAround(tree, tokens, clause);
	const whole = spanOver(tree, withoutOpener(tree, run));
	if (whole && countWords(tree.text, whole) <= LONGEST_POLE) return withoutReference(tree, whole);
	return poleAround(tree, heldClause(tree, clause, cues), leaveOut);
}

/** "Coordination varied greatly, the audit found": what is said, where who says so stands behind it. */
function saidBefore(tree: Tree, clause: number, cues: Cues): number | undefined {
	if (!cues.reportingVerbs.has(lemmaOf(tree, clause))) return undefined;
	const subject = firstBelow(tree, clause, 'nsubj');
	return below(tree, clause, 'ccomp').find(
		(c) => c < clause && isClause(tree, c) && (subject ?? clause) > c
	);
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
