// "commitment is an important factor" → the subject, the verb "be", and what the subject is.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, isA, lemmaOf, subtree, wordOf } from '../tree/tree.ts';
import { subjectSpan } from './arguments.ts';
import { isGoverned, predicateOf } from './predicate.ts';
import type { StatementRule } from './statement-rule.ts';

export const copula: StatementRule = {
	id: 'statements/copula',
	find(tree, cues) {
		return atEachToken(tree, (head) => {
			const cop = below(tree, head, 'cop')[0];
			if (cop === undefined || cop > head) return [];
			const subject = subjectOf(tree, head);
			if (subject === undefined || isGoverned(tree, head)) return [];
			const aux = below(tree, head, 'aux').filter((a) => a < cop && cop - a <= 3);
			const group = { first: Math.min(cop, ...aux), last: cop, main: head, finite: head };
			const last = lastOf(tree, head, cop);
			const predicate = predicateOf(tree, group, last, cues);
			const tokens = subtree(
				tree,
				head,
				(c, p) =>
					(p === head &&
						(c <= cop ||
							isA(tree, c, 'nsubj', 'csubj', 'conj', 'cc', 'parataxis', 'advcl', 'expl'))) ||
					isA(tree, c, 'parataxis')
			).filter((t) => t > last);
			const object = spanOver(tree, runAround(tree, tokens, head));
			const subjectWords = subjectSpan(tree, subject);
			if (!predicate || !object || !subjectWords || object.start < predicate.end) return [];
			return [
				{
					subject: subjectWords,
					subjectHead: subject,
					predicate: { ...predicate, lemma: lemmaOf(tree, cop), negated: isNegated(tree, head) },
					object,
					objectHead: head
				}
			];
		});
	}
};

/** The last word of "are not in": the denial and the preposition that stand between the verb and what the subject is. */
function lastOf(tree: Tree, head: number, cop: number): number {
	let last = cop;
	if (/^(?:not|n't)$/.test(wordOf(tree, last + 1))) last++;
	if (isA(tree, last + 1, 'case') && headOf(tree, last + 1) === head) last++;
	return last;
}
