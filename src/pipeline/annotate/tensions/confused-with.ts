// "There is a danger that commitment becomes confused with capacity" → the one taken for the other.
import { subjectOf } from '../tree/clause.ts';
import { uposOf } from '../tree/tree.ts';
import { cueOver, tension } from './pole.ts';
import { isOfClass, phraseAround, undergoer, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const WITH = new Set(['with', 'for', 'and', 'to']);

export const confusedWith: TensionRule = {
	id: 'tensions/confused-with',
	find({ tree, cues }) {
		return tree.tokens.flatMap((_, i) => {
			if (!['VERB', 'ADJ'].includes(uposOf(tree, i)) || !isOfClass(cues, 'confuse', tree, i))
				return [];
			const one = undergoer(tree, i) ?? subjectOf(tree, i);
			if (one === undefined) return [];
			const other =
				withPreposition(tree, i, WITH) ?? withPreposition(tree, one, new Set(['with', 'for']));
			if (other === undefined || uposOf(tree, one) === 'PRON') return [];
			return tension(
				'confusion',
				phraseAround(tree, one, (c) => c === other),
				phraseAround(tree, other),
				cueOver(tree, i),
				0.75
			);
		});
	}
};
