// "Unlike the earlier fund, the new one pays for staff" → the one, against what is said of the other.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, isUnder, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const unlike: TensionRule = {
	id: 'tensions/unlike',
	find({ tree, cues }) {
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			if (value.kind !== 'unlike' || wordOf(tree, first - 1) === 'when') return [];
			const other = comparedWith(tree, first, last);
			if (other <= last || !['NOUN', 'PROPN'].includes(uposOf(tree, other))) return [];
			let outer = headOf(tree, other);
			while (outer >= first && outer <= last) outer = headOf(tree, outer);
			const clause = outer < 0 ? outer : clauseOf(tree, outer);
			if (clause < 0 || isUnder(tree, clause, other)) return [];
			return tension(
				value.relation,
				phraseAround(tree, other),
				poleAround(tree, clause, (c) => c === other || (c >= first && c <= last)),
				cueOver(tree, first, last),
				0.5
			);
		});
	}
};

/** The noun behind the words: they are its preposition, or it hangs on them ("compared to others"). */
function comparedWith(tree: Tree, first: number, last: number): number {
	const noun = headOf(tree, last);
	if (noun > last) return noun;
	return tree.tokens.findIndex(
		(_, i) => i > last && headOf(tree, i) >= first && headOf(tree, i) <= last && isA(tree, i, 'obl')
	);
}
