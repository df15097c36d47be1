// "too much bureaucracy and not enough support", "too many targets and too little trust" → what there is too much of,
// against what is wanting.
import { conjuncts } from '../tree/conjuncts.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, headOf, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const tooMuch: TensionRule = {
	id: 'tensions/too-much',
	find({ tree }) {
		return atEachWord(tree, 'too', (too) => {
			if (!['much', 'many'].includes(wordOf(tree, too + 1))) return [];
			const much = headOf(tree, too + 1);
			const other = conjuncts(tree, much).find((c) => c > much && isWanting(tree, c));
			if (uposOf(tree, much) !== 'NOUN' || other === undefined) return [];
			return tension(
				'contrast',
				poleAround(tree, much, (c) => c === other),
				poleAround(tree, other),
				cueOver(tree, too, too + 1),
				0.65
			);
		});
	}
};

/** "not enough support", "too little trust", "too few staff". */
function isWanting(tree: Tree, noun: number): boolean {
	return tree.words.some(
		(_, i) =>
			i < noun &&
			headOf(tree, i) === noun &&
			((wordOf(tree, i) === 'enough' && wordOf(tree, i - 1) === 'not') ||
				(['little', 'few'].includes(wordOf(tree, i)) && wordOf(tree, i - 1) === 'too'))
	);
}
