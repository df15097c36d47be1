// "partners have devoted a considerable amount of time to the process", "councils could be bypassed
// by the Executive" → the subject, the verb with its auxiliaries and its preposition, and the rest.
import type { Cues } from '../../lexicon/cues.ts';
import { subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, firstBelow, isA, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import type { Span } from '#graph/graph-file.ts';
import { conjuncts, firstConjunct } from '../tree/conjuncts.ts';
import type { Rest } from './arguments.ts';
import { restAfter, subjectSpan } from './arguments.ts';
import { isGoverned, predicateOf, verbGroup } from './predicate.ts';
import type { FoundStatement, StatementRule } from './statement-rule.ts';

export const verbClause: StatementRule = {
	id: 'statements/verb-clause',
	find(tree, cues) {
		return atEachToken(tree, (verb) => (isPredicate(tree, verb) ? stated(tree, verb, cues) : []));
	}
};

function isPredicate(tree: Tree, verb: number): boolean {
	if (
		uposOf(tree, verb) !== 'VERB' ||
		isA(tree, verb, 'amod', 'compound', 'case', 'aux', 'mark', 'fixed', 'flat')
	)
		return false;
	if (firstBelow(tree, verb, 'cop') !== undefined) return false;
	return !isGoverned(tree, verb) && !isTakenOnlyInMind(tree, verb) && !isAsNoted(tree, verb);
}

/** "favoured improving the signs and introducing training": nobody introduces it; what is favoured goes with the first verb. */
function isTakenOnlyInMind(tree: Tree, verb: number): boolean {
	const first = firstConjunct(tree, verb);
	return first !== verb && xposOf(tree, verb) === 'VBG' && isGoverned(tree, first);
}

/** "As noted on its webpage, the Committee cannot act": said of the sentence, and not of its subject. */
function isAsNoted(tree: Tree, verb: number): boolean {
	return (
		isA(tree, verb, 'advcl') &&
		xposOf(tree, verb) === 'VBN' &&
		wordOf(tree, verb - 1) === 'as' &&
		firstBelow(tree, verb, 'nsubj') === undefined
	);
}

/** Words that are left as an object where what they lead to stands elsewhere: "recommend that:". */
const LEADING = /^(?:that|so|whether|if|than)$/;

function stated(tree: Tree, verb: number, cues: Cues): FoundStatement[] {
	const subject = subjectOf(tree, verb);
	if (subject === undefined || firstBelow(tree, verb, 'expl') !== undefined) return [];
	const group = verbGroup(tree, verb);
	const rest = restAfter(tree, group);
	const subjectWords = subjectSpan(tree, subject);
	const predicate = predicateOf(tree, group, rest?.preposition ?? group.last, cues);
	if (!rest || !subjectWords || !predicate) return [];
	if (rest.span.start < predicate.end || LEADING.test(wordOf(tree, rest.preposition ?? -1)))
		return [];
	if (LEADING.test(tree.text.slice(rest.span.start, rest.span.end).toLowerCase())) return [];
	const whole = {
		subject: subjectWords,
		subjectHead: subject,
		predicate,
		object: rest.span,
		objectHead: rest.head
	};
	return [whole, ...furtherObjects(tree, rest).map((part) => ({ ...whole, ...part }))];
}

/** "supports staff and volunteers": one statement more for each noun coordinated with the object. */
function furtherObjects(tree: Tree, rest: Rest): { object: Span; objectHead: number }[] {
	const nouns = conjuncts(tree, rest.head).filter((n) =>
		['NOUN', 'PROPN'].includes(uposOf(tree, n))
	);
	if (nouns.length < 2 || nouns[0] !== rest.head) return [];
	return nouns.slice(1).flatMap((noun) => {
		const object = subjectSpan(tree, noun);
		return object ? [{ object, objectHead: noun }] : [];
	});
}
