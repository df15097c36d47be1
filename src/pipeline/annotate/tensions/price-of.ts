// "The price of faster decisions is weaker scrutiny", "the cost of growth has been the loss of green space"
// → what is gained, against what is given up for it.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, headOf, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { phraseAround, withPreposition } from './phrase.ts';
import { tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const OF = new Set(['of', 'for']);

export const priceOf: TensionRule = {
	id: 'tensions/price-of',
	find({ tree }) {
		return atEachOf(tree, 'NOUN', (price) => {
			if (!['price', 'cost'].includes(wordOf(tree, price)) || !isA(tree, price, 'nsubj')) return [];
			const lost = headOf(tree, price);
			const gained = withPreposition(tree, price, OF);
			const said = lost >= 0 && firstBelow(tree, lost, 'cop') !== undefined;
			if (!said || gained === undefined || uposOf(tree, lost) !== 'NOUN' || isSum(tree, lost))
				return [];
			return tension(
				'conflict',
				phraseAround(tree, gained),
				phraseAround(tree, lost, (c) => c < lost && isA(tree, c, 'advmod', 'cop', 'aux')),
				cueOver(tree, price),
				0.65
			);
		});
	}
};

/** "The cost of the scheme is £5 million", "the price of a ticket was the problem": money, not what is given up. */
function isSum(tree: Tree, lost: number): boolean {
	const numbers = subtree(tree, lost).some((i) => ['NUM', 'SYM'].includes(uposOf(tree, i)));
	const definite = below(tree, lost, 'det').some((d) => wordOf(tree, d) === 'the');
	return numbers || (definite && firstBelow(tree, lost, 'nmod') === undefined);
}
