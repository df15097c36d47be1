import type { Tree } from './tree.ts';
import { below, firstBelow, headOf, isA, uposOf, wordOf } from './tree.ts';
import { firstConjunct } from './conjuncts.ts';

const CLAUSE_RELATIONS = ['root', 'ccomp', 'advcl', 'acl', 'csubj', 'parataxis', 'xcomp'];

/** Whether a token heads a clause: a verb, or a noun or adjective that is said of a subject. */
export function isClause(tree: Tree, i: number): boolean {
	return (
		uposOf(tree, i) === 'VERB' ||
		firstBelow(tree, i, 'cop', 'nsubj', 'csubj', 'aux', 'expl') !== undefined
	);
}

/** The head of the clause that a token stands in; the token itself where it heads one. */
export function clauseOf(tree: Tree, i: number): number {
	let at = i;
	for (let steps = 0; steps < tree.tokens.length; steps++) {
		if (isClause(tree, at) && !isA(tree, at, 'amod', 'compound')) return at;
		if (isA(tree, at, ...CLAUSE_RELATIONS) && uposOf(tree, at) === 'VERB') return at;
		const head = headOf(tree, at);
		if (head < 0) return at;
		at = head;
	}
	return at;
}

const RELATIVE = new Set(['that', 'which', 'who', 'whom', 'whose']);

/**
 * The subject of a predicate, found where the grammar leaves it to be understood too: shared by
 * coordinated verbs ("councils plan and deliver"), the noun that a relative clause or a participle
 * describes, the controller of an infinitive. Undefined where there is none to find.
 */
export function subjectOf(tree: Tree, verb: number, depth = 0): number | undefined {
	if (depth > 6) return undefined;
	const own =
		firstBelow(tree, verb, 'nsubj') ??
		firstBelow(tree, verb, 'csubj') ??
		measured(tree, verb) ??
		moreThan(tree, verb) ??
		share(tree, verb);
	const head = headOf(tree, verb);
	if (own !== undefined) {
		const outer = firstConjunct(tree, verb);
		const relative = isA(tree, outer, 'acl:relcl') && RELATIVE.has(wordOf(tree, own));
		return relative && headOf(tree, outer) >= 0 ? headOf(tree, outer) : own;
	}
	if (head < 0) return undefined;
	if (isA(tree, verb, 'conj')) return countingWord(tree, verb) ?? subjectOf(tree, head, depth + 1);
	if (isA(tree, verb, 'xcomp')) {
		const object = firstBelow(tree, head, 'obj') ?? firstBelow(tree, head, 'iobj');
		return object ?? subjectOf(tree, head, depth + 1);
	}
	if (
		isA(tree, verb, 'advcl') &&
		below(tree, verb, 'mark').every((m) => !BINDING.has(wordOf(tree, m)))
	)
		return subjectOf(tree, head, depth + 1);
	if (isA(tree, verb, 'acl') && !isA(tree, verb, 'acl:relcl')) return participant(tree, verb, head);
	return undefined;
}

/** "…, and most said that": a counting word right before a second verb, which the parser may take for an adverb. */
function countingWord(tree: Tree, verb: number): number | undefined {
	const word = verb - 1;
	const opens = /^(?:and|but|while|although|though|whereas|,|;|yet)$/.test(wordOf(tree, verb - 2));
	const counts = /^(?:most|many|some|several|few|all|others|both)$/.test(wordOf(tree, word));
	return opens && counts && isA(tree, word, 'advmod', 'amod', 'det', 'dep') ? word : undefined;
}

/** "More than half of jobseekers reported": the parser may take "more" for an adverb and the number for what it is compared with. */
function moreThan(tree: Tree, verb: number): number | undefined {
	const more = below(tree, verb, 'advmod').find((a) => isMoreThan(tree, a) && a < verb);
	return more === undefined
		? undefined
		: below(tree, more, 'obl').find(
				(o) =>
					o < verb &&
					(FRACTIONS.has(wordOf(tree, o)) || /^(?:%|percent|cent)$/.test(wordOf(tree, o)))
			);
}

/** "more than", "fewer than", before a number. */
export function isMoreThan(tree: Tree, i: number): boolean {
	return /^(?:more|fewer|less)$/.test(wordOf(tree, i)) && wordOf(tree, i + 1) === 'than';
}

/** "84% agreed that …": the parser may take the share for a measure of the verb. */
function share(tree: Tree, verb: number): number | undefined {
	return below(tree, verb, 'obl').find(
		(o) =>
			o === verb - 1 &&
			/^(?:%|percent|cent)$/.test(wordOf(tree, o)) &&
			firstBelow(tree, o, 'case') === undefined &&
			below(tree, o, 'nummod', 'compound').length > 0
	);
}

/** "Over half of respondents disagreed": the parser may take the number for a place. */
function measured(tree: Tree, verb: number): number | undefined {
	return below(tree, verb, 'obl').find(
		(o) =>
			isOutOf(tree, o, verb) ||
			(o < verb &&
				(uposOf(tree, o) === 'NUM' || FRACTIONS.has(wordOf(tree, o))) &&
				below(tree, o, 'case').some(
					(c) => opensNumber(tree, o, c) && MEASURES.has(wordOf(tree, c))
				) &&
				below(tree, o, 'nmod').some((n) =>
					below(tree, n, 'case').some((c) => wordOf(tree, c) === 'of')
				))
	);
}

/** "Four in ten respondents said": the parser may take the word between the numbers for a preposition of the noun. */
export function isOutOf(tree: Tree, noun: number, verb = noun + 1): boolean {
	return (
		noun === verb - 1 &&
		wordOf(tree, noun - 2) === 'in' &&
		uposOf(tree, noun - 1) === 'NUM' &&
		uposOf(tree, noun - 3) === 'NUM'
	);
}

/** "over half", "about a third": nothing but an article between the word and the number. */
function opensNumber(tree: Tree, number: number, word: number): boolean {
	return word === number - 1 || (word === number - 2 && isA(tree, number - 1, 'det'));
}

/** Words that measure a number before which they stand: "over half", "under a third". */
export const MEASURES = new Set(['over', 'under', 'around', 'about', 'above', 'below']);
const FRACTIONS = new Set(['half', 'third', 'thirds', 'quarter', 'quarters', 'fifth', 'fifths']);

/** Words that open a clause whose subject is its own. */
const BINDING = new Set(['if', 'that', 'because', 'whether']);

/** "services provided by councils", "staff working in schools": the noun is what takes part. */
function participant(tree: Tree, verb: number, noun: number): number | undefined {
	const form = tree.tokens[verb]?.xpos ?? '';
	const marked = firstBelow(tree, verb, 'mark') !== undefined;
	return (form === 'VBG' || form === 'VBN') && !marked ? noun : undefined;
}

const NEGATIONS = new Set([
	'not',
	"n't",
	'never',
	'no',
	'nor',
	'neither',
	'hardly',
	'barely',
	'scarcely'
]);

/** Whether a predicate is denied: by its adverb, or by a subject or object with "no". */
export function isNegated(tree: Tree, verb: number): boolean {
	return (
		below(tree, verb, 'advmod', 'cc', 'det').some((a) => NEGATIONS.has(wordOf(tree, a))) ||
		below(tree, verb, 'aux', 'cop').some((a) =>
			below(tree, a, 'advmod').some((n) => NEGATIONS.has(wordOf(tree, n)))
		) ||
		below(tree, verb, 'nsubj', 'obj').some(
			(n) =>
				NO_ONE.has(wordOf(tree, n)) || below(tree, n, 'det').some((d) => NO.has(wordOf(tree, d)))
		)
	);
}

/** The word that denies a predicate: "not" in "is not"; undefined where it is an object or a subject. */
export function negationOf(tree: Tree, verb: number): number | undefined {
	return [verb, ...below(tree, verb, 'aux', 'cop')]
		.flatMap((i) => below(tree, i, 'advmod', 'cc', 'det'))
		.find((a) => NEGATIONS.has(wordOf(tree, a)));
}

const NO = new Set(['no', 'neither']);
const NO_ONE = new Set(['none', 'nobody', 'nothing', 'neither']);
