// "The assembly voted against leaving, instead drafting a petition", "After asking for the director, she was
// instead put through to a lawyer" → the two clauses of the sentence, not the sentence before.
import type { Span } from '#graph/graph-file.ts';
import { clauseOf, isClause } from '../tree/clause.ts';
import { cueOver, runAround } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { poleOver, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const ADVERBS = new Set(['instead', 'nonetheless', 'nevertheless']);

export const instead: TensionRule = {
	id: 'tensions/instead',
	find({ tree, cues }) {
		return atEachToken(tree, (adverb) => {
			const sides = sidesWithin(tree, adverb);
			if (!sides) return [];
			// "Although they wanted X, they chose Y instead": said by "although" already
			if (cues.connectives.in(tree.words).some(({ value }) => value.kind === 'clause')) return [];
			const { main, hangs } = sides;
			return tension(
				'contrast',
				sideOf(tree, hangs, -1, adverb),
				sideOf(tree, main, hangs, adverb),
				cueOver(tree, adverb),
				0.8
			);
		});
	}
};

/** A clause without the other one, and without the adverb where it opens or ends it. */
function sideOf(tree: Tree, clause: number, other: number, adverb: number): Span | undefined {
	const run = runAround(
		tree,
		subtree(tree, clause, (c) => c === other),
		clause
	);
	const words = run.filter((i) => uposOf(tree, i) !== 'PUNCT');
	const atEdge = words[0] === adverb || words[words.length - 1] === adverb;
	return poleOver(tree, atEdge ? run.filter((i) => i !== adverb) : run, clause);
}

/**
 * The main clause and the one hanging on it between which an adverb inside a sentence links: it stands in the one or
 * in the other. Undefined where the sentence has no such clause, or begins with the adverb.
 */
export function sidesWithin(
	tree: Tree,
	adverb: number
): { main: number; hangs: number } | undefined {
	if (!ADVERBS.has(wordOf(tree, adverb)) || !isA(tree, adverb, 'advmod')) return undefined;
	const opens = tree.words.slice(0, adverb).every((_, i) => uposOf(tree, i) !== 'VERB');
	if (opens) return undefined;
	const own = withSubject(tree, clauseOf(tree, headOf(tree, adverb)));
	const before = below(tree, own, 'advcl').find((c) => c < adverb && isSide(tree, c));
	if (before !== undefined) return { main: own, hangs: before };
	const head = headOf(tree, own);
	return isA(tree, own, 'advcl') && head >= 0 && head < own
		? { main: wholeClause(tree, head), hangs: own }
		: undefined;
}

/** The clause that an infinitive or what is held belongs to, up to one that hangs as an adverb. */
function withSubject(tree: Tree, clause: number): number {
	let at = clause;
	while (isA(tree, at, 'ccomp', 'xcomp') && headOf(tree, at) >= 0) at = headOf(tree, at);
	return at;
}

/** "voted against declaring it, instead drafting …": the clause with its subject. */
function wholeClause(tree: Tree, clause: number): number {
	let at = clause;
	while (firstBelow(tree, at, 'nsubj', 'expl', 'csubj') === undefined && headOf(tree, at) >= 0)
		at = headOf(tree, at);
	return at;
}

/** "If you live there, do this instead": a condition or a time is no side. */
function isSide(tree: Tree, clause: number): boolean {
	const mark = firstBelow(tree, clause, 'mark', 'advmod');
	return isClause(tree, clause) && !BINDING.has(wordOf(tree, mark ?? -1));
}

const BINDING = new Set([
	'if',
	'when',
	'because',
	'since',
	'as',
	'once',
	'unless',
	'where',
	'while'
]);
