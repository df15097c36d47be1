// "Unlike the earlier fund, the new one pays for staff" → the one, against what is said of the other.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { headOf, isUnder, uposOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const unlike: TensionRule = {
	id: 'tensions/unlike',
	find({ tree, cues }) {
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			if (value.kind !== 'unlike') return [];
			let other = headOf(tree, first);
			while (other >= first && other <= last) other = headOf(tree, other);
			if (other <= last || !['NOUN', 'PROPN', 'PRON'].includes(uposOf(tree, other))) return [];
			const outer = headOf(tree, other);
			const clause = outer < 0 ? outer : clauseOf(tree, outer);
			if (clause < 0 || isUnder(tree, clause, other)) return [];
			return tension(
				value.relation,
				phraseAround(tree, other),
				poleAround(tree, clause, (c) => c === other),
				cueOver(tree, first, last),
				0.6
			);
		});
	}
};
