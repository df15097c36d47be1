// "these trends cause more problems than they resolve" → what is more, against what is less.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachToken, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const thanClause: TensionRule = {
	id: 'tensions/than-clause',
	find({ tree }) {
		return atEachToken(tree, (than) => {
			if (wordOf(tree, than) !== 'than' || !isA(tree, than, 'mark', 'case', 'cc')) return [];
			const less = headOf(tree, than);
			if (less <= than || !isA(tree, less, 'advcl', 'obl', 'ccomp', 'acl')) return [];
			const clause =
				firstBelow(tree, less, 'nsubj', 'csubj', 'cop', 'aux') !== undefined ||
				uposOf(tree, less) === 'VERB' ||
				tree.children[less]?.some((c) => c > than && isA(tree, c, 'case', 'mark'));
			const compared = headOf(tree, less);
			if (!clause || compared < 0 || compared > than) return [];
			const more = clauseOf(tree, compared);
			return tension(
				'contrast',
				poleAround(tree, more, (c) => c === less),
				poleAround(tree, less, (c) => c === than),
				cueOver(tree, than),
				0.8
			);
		});
	}
};
