// "these trends cause more problems than they resolve" → what is more, against what is less.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';
import { wholeClause } from './whole-clause.ts';

export const thanClause: TensionRule = {
	id: 'tensions/than-clause',
	find({ tree }) {
		return atEachWord(tree, 'than', (than) => {
			if (!isA(tree, than, 'mark', 'case', 'cc')) return [];
			const less = headOf(tree, than);
			if (
				less <= than ||
				!isA(tree, less, 'advcl', 'obl', 'ccomp', 'acl', 'nmod', 'parataxis', 'dep', 'xcomp')
			)
				return [];
			const clause =
				firstBelow(tree, less, 'nsubj', 'csubj', 'cop', 'aux') !== undefined ||
				uposOf(tree, less) === 'VERB' ||
				uposOf(tree, than + 1) === 'ADP' ||
				tree.children[less]?.some((c) => c > than && isA(tree, c, 'case', 'mark'));
			const compared = headOf(tree, less);
			if (!clause || compared < 0 || compared > than) return [];
			if (isOneSided(tree, than, less)) return [];
			const more = wholeClause(tree, clauseOf(tree, compared));
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

/** "truer nowhere than in", "than ever", "more than a thousand": no second side that is less. */
function isOneSided(tree: Tree, than: number, less: number): boolean {
	const counted = uposOf(tree, less) === 'NUM' || NUMBERS.has(wordOf(tree, less));
	// "better than we were in 1918": a side of its own, with a subject
	const number = counted && firstBelow(tree, less, 'nsubj') === undefined;
	return (
		number ||
		wordOf(tree, than + 1) === 'ever' ||
		tree.words.slice(0, than).some((word) => NEVER.has(word))
	);
}

const NUMBERS = new Set(['hundred', 'thousand', 'million', 'billion', 'half', 'dozen']);
const NEVER = new Set(['nowhere', 'never']);
