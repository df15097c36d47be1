// "Some organisations may be committed to the process but do not have the capacity to support it"
// → what stands before "but", against what stands after it.
import { isClause } from '../tree/clause.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, wordOf } from '../tree/tree.ts';
import { cueOver, heldClause, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const COORDINATORS = new Set(['but', 'yet']);

export const but: TensionRule = {
	id: 'tensions/but',
	find({ tree, cues }) {
		return tree.tokens.flatMap((_, i) => {
			if (!COORDINATORS.has(wordOf(tree, i)) || !isA(tree, i, 'cc')) return [];
			const second = headOf(tree, i);
			const first = isA(tree, second, 'conj') ? firstConjunct(tree, second) : headOf(tree, second);
			if (first < 0 || first >= i) return [];
			if (!isClause(tree, first) && !isClause(tree, second)) return [];
			if (isNotOnly(tree, first, i)) return [];
			const inFirst = heldClause(tree, first, cues);
			return tension(
				'contrast',
				poleAround(tree, inFirst, (c) => c >= i || c === second),
				poleAround(tree, second, (c, p) => c === i || (p === second && isA(tree, c, 'parataxis'))),
				cueOver(tree, i),
				0.8
			);
		});
	}
};

const ONLY = new Set(['only', 'just', 'merely', 'simply', 'solely', 'alone']);

/** "not only X but also Y": both hold, nothing pulls apart. */
function isNotOnly(tree: Tree, first: number, but: number): boolean {
	return tree.words.some(
		(word, i) =>
			i < but && ONLY.has(word) && wordOf(tree, i - 1) === 'not' && but - i < 40 && i >= first - 8
	);
}
