import type { Span } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, keyOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround } from './pole.ts';

/** Whether a token, by its lemma or as it stands, is of a class of the table `tension-words.tsv`. */
export function isOfClass(cues: Cues, name: string, tree: Tree, i: number): boolean {
	const words = cues.tensionWords(name);
	return words.has(keyOf(tree, i)) || words.has(wordOf(tree, i));
}

/** A noun phrase as a pole: without its preposition and without what is said of it on the side. */
export function phraseAround(
	tree: Tree,
	head: number,
	leaveOut: (child: number) => boolean = () => false
): Span | undefined {
	return poleAround(
		tree,
		head,
		(c, p) =>
			(p === head && isA(tree, c, 'cop', 'nsubj', 'aux', 'advmod:emph')) ||
			(p === head && isA(tree, c, 'case', 'mark', 'cc') && isLeftmost(tree, c, head)) ||
			isA(tree, c, 'acl:relcl', 'appos', 'parataxis') ||
			leaveOut(c)
	);
}

/** What is said in a clause without its subject, and without its opening words. */
export function saidOf(
	tree: Tree,
	clause: number,
	leaveOut: (child: number) => boolean = () => false
): Span | undefined {
	return poleAround(
		tree,
		clause,
		(c, p) =>
			(p === clause &&
				isA(
					tree,
					c,
					'nsubj',
					'csubj',
					'mark',
					'cc',
					'advcl',
					'parataxis',
					'conj',
					'discourse',
					'expl'
				)) ||
			leaveOut(c)
	);
}

/** The child of a token that one of the prepositions introduces. */
export function withPreposition(
	tree: Tree,
	head: number,
	prepositions: ReadonlySet<string>
): number | undefined {
	return below(tree, head, 'obl', 'nmod', 'advcl', 'acl', 'ccomp', 'obj').find((c) =>
		below(tree, c, 'case', 'mark').some((p) => prepositions.has(wordOf(tree, p)))
	);
}

const POINTING = new Set(['PRON', 'DET']);

/** The subject of a clause where it names something: not "it", "this" or "who" without a noun. */
export function namedSubject(tree: Tree, clause: number): number | undefined {
	const subject = subjectOf(tree, clause);
	if (subject === undefined || POINTING.has(uposOf(tree, subject))) return undefined;
	// "officers whose advice was not heeded": they are named outside the clause
	const whose = below(tree, subject, 'nmod').some((w) => wordOf(tree, w) === 'whose');
	return whose && isA(tree, clause, 'acl:relcl') ? headOf(tree, clause) : subject;
}

/** Whether a clause speaks of what could or will happen. */
export function isPossible(tree: Tree, clause: number): boolean {
	return below(tree, clause, 'aux').some((a) => POSSIBLE.has(wordOf(tree, a)));
}

const POSSIBLE = new Set(['can', 'could', 'may', 'might', 'would', 'will', "'ll", "'d"]);

/** The object of a verb, or the subject of its passive. */
export function undergoer(tree: Tree, verb: number): number | undefined {
	return firstBelow(tree, verb, 'nsubj:pass') ?? firstBelow(tree, verb, 'obj');
}

/** Whether nothing of the phrase stands before one of its words but what ties it to its clause: "and to a board". */
function isLeftmost(tree: Tree, word: number, head: number): boolean {
	const first = subtree(tree, head).find(
		(i) => uposOf(tree, i) !== 'PUNCT' && !(headOf(tree, i) === head && isA(tree, i, 'cc', 'case'))
	);
	return (first ?? word) >= word;
}
