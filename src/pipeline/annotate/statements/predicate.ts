import type { Modality } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { isNegated } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, isA, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import { startsWithNot } from './arguments.ts';
import type { Predicate } from './statement-rule.ts';

/** The tokens of a predicate: verbs from the first auxiliary to the last verb it governs. */
export interface VerbGroup {
	first: number;
	last: number;
	/** The verb that says what is done: 'deliver' in "began to deliver". */
	main: number;
	/** The verb that has the subject: 'began'. */
	finite: number;
}

const GROUP = ['aux', 'cop', 'compound:prt'];

/** The group around a verb, with the infinitive or participle it governs where that follows at once. */
export function verbGroup(tree: Tree, verb: number): VerbGroup {
	const own = below(tree, verb, ...GROUP);
	const start = Math.min(verb, ...own.filter((a) => a < verb && nearby(tree, a, verb)));
	const first = isPurpose(tree, verb, start) ? start - 1 : start;
	let last = Math.max(verb, ...own.filter((a) => a > verb && a - verb <= 2));
	let main = verb;
	for (let steps = 0; steps < 4; steps++) {
		const governed = firstBelow(tree, main, 'xcomp');
		if (governed === undefined || governed < last) break;
		const verbal =
			uposOf(tree, governed) === 'VERB' || firstBelow(tree, governed, 'cop') !== undefined;
		if (!verbal || !onlySmallWords(tree, last + 1, governed)) break;
		main = governed;
		last = Math.max(
			governed,
			...below(tree, governed, 'compound:prt').filter((p) => p - governed <= 2)
		);
		if (firstBelow(tree, governed, 'cop') !== undefined && uposOf(tree, governed) !== 'VERB') {
			last = firstBelow(tree, governed, 'cop') ?? last;
			break;
		}
	}
	return { first, last, main, finite: verb };
}

/** "used its land to build homes": what is meant to be done is not done yet, so "to" belongs to the predicate. */
function isPurpose(tree: Tree, verb: number, first: number): boolean {
	return (
		wordOf(tree, first - 1) === 'to' &&
		isA(tree, first - 1, 'mark') &&
		xposOf(tree, verb) !== 'VBG' &&
		isA(tree, verb, 'advcl', 'acl', 'xcomp')
	);
}

/** An infinitive that stands in the group of the verb above it is no predicate of its own. */
export function isGoverned(tree: Tree, verb: number): boolean {
	const head = tree.tokens[verb]?.head ?? -1;
	return isA(tree, verb, 'xcomp') && head >= 0 && verbGroup(tree, head).main === verb;
}

/** Whether nothing but adverbs and auxiliaries stands between an auxiliary and its verb. */
function nearby(tree: Tree, aux: number, verb: number): boolean {
	return onlySmallWords(tree, aux + 1, verb);
}

function onlySmallWords(tree: Tree, from: number, to: number): boolean {
	for (let i = from; i < to; i++)
		if (
			!['AUX', 'ADV', 'PART'].includes(uposOf(tree, i)) &&
			!isA(tree, i, 'mark', 'aux', 'cop', 'advmod')
		)
			return false;
	return true;
}

/** The predicate of a group, up to and with the token given (a preposition may belong to it). */
export function predicateOf(
	tree: Tree,
	group: VerbGroup,
	lastToken: number,
	cues: Cues
): Predicate | undefined {
	const first = tree.tokens[group.first];
	const last = tree.tokens[lastToken];
	if (!first || !last) return undefined;
	const modality = modalityOf(tree, group, cues);
	return {
		start: first.start,
		end: last.end,
		lemma: firstBelow(tree, group.main, 'cop') !== undefined ? 'be' : lemmaOf(tree, group.main),
		negated:
			isNotAll(tree, group.finite) ||
			isNegated(tree, group.finite) ||
			(group.main !== group.finite && isNegated(tree, group.main)),
		...(modality && { modality })
	};
}

/** "Not all respondents answered": the denial stands before the subject, wherever the tree hangs it. */
function isNotAll(tree: Tree, verb: number): boolean {
	const subject = firstBelow(tree, verb, 'nsubj');
	return subject !== undefined && startsWithNot(tree, subject) >= 0;
}

/** What colours the predicate: its auxiliaries and adverbs first, then a verb that governs it. */
function modalityOf(tree: Tree, group: VerbGroup, cues: Cues): Modality | undefined {
	const colours = [group.finite, group.main]
		.flatMap((v) => below(tree, v, 'aux', 'advmod'))
		// "have experienced" is only past; "have to" governs
		.filter((a) => lemmaOf(tree, a) !== 'have')
		.map((a) => cues.modality.get(wordOf(tree, a)));
	if (group.main !== group.finite) colours.push(cues.modality.get(lemmaOf(tree, group.finite)));
	return STRONGEST.find((modality) => colours.includes(modality));
}

const STRONGEST: readonly Modality[] = ['necessary', 'possible', 'conditional'];
