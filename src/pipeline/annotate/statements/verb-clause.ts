// "partners have devoted a considerable amount of time to the process", "councils could be bypassed
// by the Executive" → the subject, the verb with its auxiliaries and its preposition, and the rest.
import type { Cues } from '../../lexicon/cues.ts';
import { subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { firstBelow, headOf, isA, uposOf } from '../tree/tree.ts';
import { restAfter, subjectSpan } from './arguments.ts';
import { predicateOf, verbGroup } from './predicate.ts';
import type { FoundStatement, StatementRule } from './statement-rule.ts';

export const verbClause: StatementRule = {
	id: 'statements/verb-clause',
	find(tree, cues) {
		return tree.tokens.flatMap((_, verb) =>
			isPredicate(tree, verb) ? stated(tree, verb, cues) : []
		);
	}
};

function isPredicate(tree: Tree, verb: number): boolean {
	if (
		uposOf(tree, verb) !== 'VERB' ||
		isA(tree, verb, 'amod', 'compound', 'case', 'aux', 'mark', 'fixed', 'flat')
	)
		return false;
	if (firstBelow(tree, verb, 'cop') !== undefined) return false;
	return !isGoverned(tree, verb);
}

/** An infinitive that stands in the group of the verb above it is no predicate of its own. */
function isGoverned(tree: Tree, verb: number): boolean {
	if (!isA(tree, verb, 'xcomp')) return false;
	const head = headOf(tree, verb);
	return head >= 0 && verbGroup(tree, head).main === verb;
}

function stated(tree: Tree, verb: number, cues: Cues): FoundStatement[] {
	const subject = subjectOf(tree, verb);
	if (subject === undefined) return [];
	const group = verbGroup(tree, verb);
	const rest = restAfter(tree, group);
	const subjectWords = subjectSpan(tree, subject);
	const predicate = predicateOf(tree, group, rest?.preposition ?? group.last, cues);
	if (!rest || !subjectWords || !predicate) return [];
	if (rest.span.start < predicate.end) return [];
	return [
		{
			subject: subjectWords,
			subjectHead: subject,
			predicate,
			object: rest.span,
			objectHead: rest.head
		}
	];
}
