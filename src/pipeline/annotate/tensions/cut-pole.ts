// A clause of 40 words is no quotation. "Visitors know the museum well, which opened in 1950 …" is cut
// to "Visitors know the museum well"; "we are confident that, when the money comes from the fund, …" keeps its opening.
import type { Span } from '#graph/graph-file.ts';
import { countWords, runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';

/** A pole is what a reader would quote: longer than this it is cut. */
export const LONGEST_POLE = 25;

/** What may be cut off a pole at its edge, most dispensable first. */
const DISPENSABLE = [
	['parataxis', 'discourse', 'vocative', 'dislocated'],
	['advcl', 'acl:relcl', 'appos'],
	['conj', 'acl', 'advmod'],
	['obl', 'nmod', 'xcomp', 'ccomp']
];

/**
 * The span of tokens that stand together, of at most 25 words: without modifiers at its edges, or its
 * opening where that leaves too little.
 */
export function cutPole(tree: Tree, run: readonly number[], head: number): Span | undefined {
	const whole = spanOver(tree, run);
	if (!whole || countWords(tree.text, whole) <= LONGEST_POLE) return whole;
	const trimmed = withoutEdges(tree, run, head);
	const opening = openingOf(tree, run, head);
	if (!trimmed || !opening) return trimmed ?? opening;
	const more = countWords(tree.text, opening) - countWords(tree.text, trimmed);
	return more > OPEN_END ? opening : trimmed;
}

/** How many words more the opening has to hold than what is left without modifiers: best of 2 to 12 on GUM train. */
const OPEN_END = 3;

/** The first words of a clause, up to where a phrase ends; where there is such a place, one that leaves nothing open. */
function openingOf(tree: Tree, run: readonly number[], head: number): Span | undefined {
	const whole = firstWords(tree, run, head);
	if (!whole) return undefined;
	const inside = run.filter((i) => (tree.tokens[i]?.start ?? 0) >= whole.start);
	const longest = inside.findLastIndex((i) => (tree.tokens[i]?.end ?? 0) <= whole.end) + 1;
	let open: Span | undefined;
	for (let n = longest; n > 1; n--) {
		const next = inside[n];
		if (next !== undefined && !opensPhrase(tree, next)) continue;
		const opening = inside.slice(0, n);
		if (!leavesOpen(tree, opening, inside.slice(n))) return spanOver(tree, opening);
		open ??= spanOver(tree, opening);
	}
	return open;
}

/**
 * Whether words wait for what was cut off: "the fact that, despite the rhetoric" for what is the fact,
 * "some partnerships appeared" for what they appeared to do, "an element of 'motherhood" for its other quotation mark.
 */
function leavesOpen(tree: Tree, kept: readonly number[], cut: readonly number[]): boolean {
	const inside = new Set(kept);
	const last = kept.at(-1) ?? -1;
	return (
		kept.some((i) => headOf(tree, i) > last && !isA(tree, i, 'punct')) ||
		cut.some((i) => inside.has(headOf(tree, i)) && isA(tree, i, 'obj', 'xcomp', 'ccomp', 'cop')) ||
		saysOfWhat(tree, last, cut[0]) ||
		QUOTATION_MARKS.some(
			([opener, closer]) => count(tree, kept, opener) !== count(tree, kept, closer)
		) ||
		count(tree, kept, '"') % 2 === 1
	);
}

/** "an element" of what, "the fact" that what: a noun that says nothing without the words that come next. */
function saysOfWhat(tree: Tree, last: number, next: number | undefined): boolean {
	if (next === undefined || uposOf(tree, last) !== 'NOUN') return false;
	const word = wordOf(tree, next);
	return word === 'of' || (word === 'that' && lemmaOf(tree, last) === 'fact');
}

const QUOTATION_MARKS = [
	['“', '”'],
	['(', ')']
] as const;

function count(tree: Tree, tokens: readonly number[], word: string): number {
	return tokens.filter((i) => tree.words[i] === word).length;
}

/** Whether a phrase may end before this word. */
function opensPhrase(tree: Tree, i: number): boolean {
	return uposOf(tree, i) === 'PUNCT' || isA(tree, i, 'case', 'cc', 'mark');
}

/** The tokens without so many modifiers at their edges that they are short enough. */
function withoutEdges(tree: Tree, tokens: readonly number[], head: number): Span | undefined {
	let run = tokens;
	for (let span = spanOver(tree, run); span; span = spanOver(tree, run)) {
		if (countWords(tree.text, span) <= LONGEST_POLE) return span;
		const shorter = withoutEdge(tree, run, head);
		if (!shorter) return openingOf(tree, run, head) ?? firstWords(tree, run, head);
		run = shorter;
	}
	return undefined;
}

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
			if (saysOfWhat(tree, rest.at(-1) ?? -1, run[run.indexOf(rest.at(-1) ?? -1) + 1])) continue;
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
