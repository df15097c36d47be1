// "Partners are seen as equals, or at least as allies" → what is said first, against what is left of
// it.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, isA, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const orAtLeast: TensionRule = {
	id: 'tensions/or-at-least',
	find({ tree }) {
		return atEachToken(tree, (or) => {
			const words = ['or', 'at', 'least'];
			if (!words.every((word, k) => wordOf(tree, or + k) === word)) return [];
			const second = headOf(tree, or);
			const first = isA(tree, second, 'conj') ? headOf(tree, second) : likeIt(tree, second, or);
			if (first < 0 || first > or || second < or) return [];
			return tension(
				'concession',
				poleAround(tree, first, (c) => c === second),
				poleAround(tree, second, (c) => c <= or + 2),
				cueOver(tree, or, or + 2),
				0.7
			);
		});
	}
};

/** "seen as equals, or at least as allies", where the parser hung both on the verb; -1 where it did not. */
function likeIt(tree: Tree, second: number, or: number): number {
	return below(tree, headOf(tree, second), 'obl', 'obj', 'xcomp').findLast((i) => i < or) ?? -1;
}
