// "The strategy is high on ambition but low on detail" → what there is much of, against what there is little of.
import { cueOver, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, headOf, subtree, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const LONG = new Set(['high', 'long', 'strong', 'big', 'heavy', 'rich']);
const SHORT = new Set(['low', 'short', 'weak', 'light', 'thin', 'vague', 'silent']);

export const longOn: TensionRule = {
	id: 'tensions/long-on',
	yields: true,
	find({ tree }) {
		return atEachWord(tree, 'but', (but) => {
			const long = tree.words.findLastIndex((_, i) => i < but && isOf(tree, LONG, i));
			if (long < 0 || but - long > 8 || !isOf(tree, SHORT, but + 1)) return [];
			const last = headOf(tree, but + 2);
			if (last <= but + 2) return [];
			const behind = subtree(tree, last).filter((i) => i >= but + 1);
			return tension(
				'contrast',
				spanOver(tree, range(long, but - 1)),
				spanOver(tree, [but + 1, ...behind]),
				cueOver(tree, but),
				0.65
			);
		});
	}
};

/** "high on", "weak in": a word of the set with its preposition. */
function isOf(tree: Tree, words: ReadonlySet<string>, i: number): boolean {
	return words.has(wordOf(tree, i)) && ['on', 'in', 'about'].includes(wordOf(tree, i + 1));
}

function range(from: number, to: number): number[] {
	return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}
