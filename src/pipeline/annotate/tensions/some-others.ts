// "In some messages the content comes first, and in others the form must be given priority"
// → what holds for some, against what holds for the others.
import { clauseOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, isUnder, wordOf } from '../tree/tree.ts';
import { cueOver, heldClause, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const SOME = new Set(['some', 'most', 'many', 'certain']);
const OTHERS = new Set(['other', 'others', 'another']);

export const someOthers: TensionRule = {
	id: 'tensions/some-others',
	find({ tree, before, cues }) {
		const other = tree.words.findIndex((word, i) => OTHERS.has(word) && opensClause(tree, i));
		if (other < 0) return [];
		const second = clauseOf(tree, other);
		const some = tree.words.findIndex(
			(word, i) => i < other && SOME.has(word) && opensClause(tree, i)
		);
		if (some >= 0) {
			const first = clauseOf(tree, some);
			if (first === second || isUnder(tree, first, second)) return [];
			return tension(
				'contrast',
				poleAround(tree, heldClause(tree, first, cues), (c) => c === second),
				poleAround(tree, heldClause(tree, second, cues), (c) => isA(tree, c, 'cc')),
				cueOver(tree, other),
				0.6
			);
		}
		const previous = before[before.length - 1];
		if (!previous) return [];
		const earlier = previous.words.findIndex(
			(word, i) => SOME.has(word) && opensClause(previous, i)
		);
		if (earlier < 0) return [];
		return tension(
			'contrast',
			poleAround(previous, heldClause(previous, clauseOf(previous, earlier), cues)),
			poleAround(tree, heldClause(tree, second, cues)),
			cueOver(tree, other),
			0.6
		);
	}
};

/** Whether a word stands in the subject of its clause, or in a phrase before the subject. */
function opensClause(tree: Tree, i: number): boolean {
	const clause = clauseOf(tree, i);
	if (i >= clause) return false;
	for (let at = i; at !== clause && at >= 0; at = headOf(tree, at))
		if (headOf(tree, at) === clause)
			return isA(tree, at, 'nsubj', 'obl', 'expl') && wordOf(tree, at) !== '';
	return false;
}
