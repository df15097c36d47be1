// "Some organisations may be committed to the process but do not have the capacity to support it"
// → what stands before "but", against what stands after it.
import type { Span } from '#graph/graph-file.ts';
import { hasLetters } from '../../letters.ts';
import { isClause } from '../tree/clause.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { cueOver, runAround } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { clausePole, poleAround, poleOver, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';

const COORDINATORS = new Set(['but', 'yet']);

export const but: TensionRule = {
	id: 'tensions/but',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (i) => {
			if (!COORDINATORS.has(wordOf(tree, i)) || i < 1 || !coordinates(tree, i)) return [];
			return isNotOnly(tree, i) || isExcept(tree, i) || isOnly(tree, i)
				? []
				: coordinated(place, i);
		});
	}
};

/** Whether "but" joins what stands around it; after "No" the parser may take it for a part of the answer. */
function coordinates(tree: Tree, i: number): boolean {
	return isA(tree, i, 'cc') || (uposOf(tree, i) === 'CCONJ' && uposOf(tree, i - 1) === 'INTJ');
}

function coordinated({ tree, cues }: Place, i: number): FoundTension[] {
	const second = isA(tree, i, 'cc') ? nearest(tree, i, headOf(tree, i)) : tree.root;
	const joined = isA(tree, second, 'conj') ? firstConjunct(tree, second) : headOf(tree, second);
	const first =
		relativeBefore(tree, joined, second, i) ??
		nextBefore(tree, withSamePreposition(tree, joined, second), i);
	if (first < 0 || first >= i) {
		// the parser did not join the two: what stands before the word, and its own clause
		const before = partBefore(tree, i);
		return before
			? tension(
					'contrast',
					before,
					poleAround(tree, second, (c) => c <= i),
					cueOver(tree, i),
					0.7
				)
			: [];
	}
	if (!isClause(tree, first) && !isClause(tree, second) && !isSetOff(tree, i)) return [];
	const behind = poleAround(tree, second, (c) => c === i);
	return tension(
		'contrast',
		clausePole(tree, wholeClause(tree, first, i), cues, (c) => c >= i || c === second),
		behind && opensOnly(tree, behind) ? restBehind(tree, i) : behind,
		cueOver(tree, i),
		0.9
	);
}

/** "but I think, as you said, it would help": who holds it says nothing without what is held. */
function opensOnly(tree: Tree, pole: Span): boolean {
	const inside = tree.tokens.flatMap((t, i) =>
		t.start >= pole.start && t.end <= pole.end ? [i] : []
	);
	const verb = inside.find((i) => uposOf(tree, i) === 'VERB');
	return (
		verb !== undefined &&
		OPENING.has(lemmaOf(tree, verb)) &&
		inside.every((i) => i === verb || uposOf(tree, i) === 'PRON' || uposOf(tree, i) === 'AUX')
	);
}

const OPENING = new Set(['think', 'mean', 'guess', 'suppose', 'believe', 'say', 'feel']);

/** All that stands behind the word. */
function restBehind(tree: Tree, but: number): Span | undefined {
	const words = tree.tokens.map((_, k) => k).filter((k) => k > but);
	return poleOver(tree, words, words[0] ?? but);
}

/** "plans which cost much but which work", hung on the main clause: the relative clause next before the word. */
function relativeBefore(
	tree: Tree,
	joined: number,
	second: number,
	but: number
): number | undefined {
	const isRelative = (clause: number) =>
		below(tree, clause, 'nsubj').some((s) => RELATIVES.has(wordOf(tree, s)));
	if (!isRelative(second) || joined < 0 || isRelative(joined)) return undefined;
	const at = tree.tokens.findLastIndex(
		(_, i) => i < but && isA(tree, i, 'acl:relcl') && isRelative(i)
	);
	return at < 0 ? undefined : at;
}

const RELATIVES = new Set(['who', 'which']);

/** "tended to avoid this task, but to solve others": what stands before is the clause with its subject. */
function wholeClause(tree: Tree, first: number, but: number): number {
	let at = first;
	while (isA(tree, at, 'xcomp') && headOf(tree, at) >= 0 && headOf(tree, at) < but)
		at = headOf(tree, at);
	return at;
}

/** "X but Y, Z" with the word hung on Z: the conjunct that stands next behind it. */
function nearest(tree: Tree, but: number, second: number): number {
	const first = headOf(tree, second);
	const between = below(tree, first, 'conj').find(
		(c) => c > but && c < second && isClause(tree, c) && (subtree(tree, c)[0] ?? 0) > but
	);
	return isA(tree, second, 'conj') && between !== undefined ? between : second;
}

/** "It changes, one year we were there, but …": of clauses set side by side the one next to the word. */
function nextBefore(tree: Tree, first: number, but: number): number {
	if (first < 0) return first;
	const beside = below(tree, first, 'parataxis').filter(
		(c) =>
			c > first &&
			c < but &&
			firstBelow(tree, c, 'nsubj', 'expl') !== undefined &&
			!isRemark(tree, c, but)
	);
	return beside[beside.length - 1] ?? first;
}

/** "(she married another)", "– she died young –", "you know": nothing that "but" could be said against. */
function isRemark(tree: Tree, clause: number, but: number): boolean {
	const words = subtree(tree, clause);
	const said = words.filter((i) => uposOf(tree, i) !== 'PUNCT');
	const mark = tree.words[(said[0] ?? 0) - 1] ?? '';
	return (
		said.length < 4 || mark === '(' || (/^[-–—]+$/.test(mark) && wordOf(tree, but - 1) === mark)
	);
}

/** "on colours of doors but not on rents": the phrase with the preposition of the second, around the nearest noun. */
function withSamePreposition(tree: Tree, first: number, second: number): number {
	const preposition = below(tree, second, 'case').map((c) => wordOf(tree, c));
	const isSame = (i: number) =>
		below(tree, i, 'case').some((c) => preposition.includes(wordOf(tree, c)));
	const outer = isA(tree, first, 'nmod') ? headOf(tree, first) : -1;
	return outer >= 0 && !isSame(first) && isSame(outer) ? outer : first;
}

/** "insufficient data, but interesting trends", "an old (but useful) tool", "not the cost but the time", "on doors but not on rents". */
function isSetOff(tree: Tree, i: number): boolean {
	return (
		[',', '(', '–', '—', '-'].includes(wordOf(tree, i - 1)) ||
		(wordOf(tree, i + 1) === 'not' && !ONLY.has(wordOf(tree, i + 2))) ||
		tree.words.slice(Math.max(0, i - 12), i).includes('not')
	);
}

/** The words before "but" as far as they say something of their own. */
function partBefore(tree: Tree, i: number): Span | undefined {
	const words = tree.tokens.map((_, k) => k).filter((k) => k < i);
	const verb = words.find((k) => isClause(tree, k) && uposOf(tree, k) !== 'PUNCT');
	if (verb === undefined) return answerBefore(tree, words);
	const run = runAround(
		tree,
		subtree(tree, verb).filter((k) => k < i),
		verb
	);
	return poleOver(tree, run, verb);
}

const LEFT_OUT_OF = new Set(['all', 'nothing', 'anything', 'none', 'everything', 'nobody']);

/** "all but one", "nothing but trouble": leaves one out. */
function isExcept(tree: Tree, but: number): boolean {
	return LEFT_OUT_OF.has(wordOf(tree, but - 1));
}

/** "it is but a step", "comes but rarely": the word says "only". */
function isOnly(tree: Tree, but: number): boolean {
	const after = wordOf(tree, but + 1);
	const step = isA(tree, but - 1, 'cop') && ['a', 'an', 'one', 'the'].includes(after);
	return step || (SELDOM.has(after) && uposOf(tree, but - 1) === 'VERB');
}

const SELDOM = new Set(['rarely', 'seldom', 'once', 'slowly']);

/** "Yes, but …", "possibly, but …": an answer is granted; hesitation and a name called are none. */
function answerBefore(tree: Tree, words: readonly number[]): Span | undefined {
	const said = words.filter((k) => uposOf(tree, k) !== 'PUNCT' && !HESITATION.has(wordOf(tree, k)));
	if (
		!said.some((k) => hasLetters(wordOf(tree, k))) ||
		said.length > 3 ||
		said.some((k) => uposOf(tree, k) === 'PROPN')
	)
		return undefined;
	return poleOver(tree, said, said[0] ?? 0);
}

const HESITATION = new Set([
	'uh',
	'um',
	'oh',
	'ah',
	'er',
	'hm',
	'mhm',
	'well',
	'so',
	'and',
	'like'
]);

const ONLY = new Set(['only', 'just', 'merely', 'simply', 'solely']);

/** "not only X but also Y": both hold, nothing pulls apart. */
function isNotOnly(tree: Tree, but: number): boolean {
	return tree.words.some(
		(word, i) =>
			i < but && but - i < 40 && ONLY.has(word) && ['not', "n't"].includes(wordOf(tree, i - 1))
	);
}
