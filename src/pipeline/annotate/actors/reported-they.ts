// "Some stakeholders said that they did not feel …" → "they" is an inferred mention of stakeholders.
import type { Tree } from '../tree/tree.ts';
import { firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';

export const REPORTED_THEY = 'actors/reported-they';

/**
 * Where "they" is the subject of what somebody said or thought, it is who said it: the only place where the
 * pronoun is safe to follow. Undefined elsewhere.
 *
 * @returns the token that "they" stands for
 */
export function antecedentOfThey(tree: Tree, i: number): number | undefined {
	if (wordOf(tree, i) !== 'they' || !isA(tree, i, 'nsubj')) return undefined;
	let clause = headOf(tree, i);
	while (clause >= 0 && isA(tree, clause, 'conj')) clause = headOf(tree, clause);
	if (clause < 0 || !isA(tree, clause, 'ccomp')) return undefined;
	const reporting = headOf(tree, clause);
	if (reporting < 0 || uposOf(tree, reporting) !== 'VERB') return undefined;
	const subject = firstBelow(tree, reporting, 'nsubj');
	return subject !== undefined && subject < i ? subject : undefined;
}
