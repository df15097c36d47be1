// "The strategy was approved and still waits for its budget" → what should have changed things,
// against what goes on all the same.
import { isClause } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, firstBelow, headOf, isA, wordOf } from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const andStill: TensionRule = {
	id: 'tensions/and-still',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'still', (still) => {
			if (wordOf(tree, still - 1) !== 'and') return [];
			const second = headOf(tree, still - 1);
			if (
				second < still ||
				!isA(tree, second, 'conj') ||
				firstBelow(tree, second, 'cc') === undefined
			)
				return [];
			const first = headOf(tree, second);
			if (first < 0 || first > still || !(isClause(tree, first) || isClause(tree, second)))
				return [];
			return tension(
				'contrast',
				clausePole(tree, first, cues, (c) => c === second),
				poleAround(tree, second, (c) => c < still),
				cueOver(tree, still - 1, still),
				0.6
			);
		});
	}
};
