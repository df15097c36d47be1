// "The level of engagement appeared to be broader in some areas than others" → the one side, against
// the side it is compared with.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, headOf, isA, isUnder, subtree, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const OTHERS = new Set(['others', 'other', 'elsewhere', 'previously']);

/** "better than others" only compares; "in some areas … than others" sets two sides apart. */
const OTHERS_ALONE = new Set(['others', 'other', 'all', 'any', 'most']);

export const thanOthers: TensionRule = {
	id: 'tensions/than-others',
	find({ tree }) {
		return atEachWord(tree, 'than', (than) => {
			const less = headOf(tree, than);
			if (less <= than) return [];
			const named = tree.words
				.slice(than + 1, than + 6)
				.some((w, k) => OTHERS.has(w) && isUnder(tree, than + 1 + k, less));
			const more = headOf(tree, less);
			if (!named || more < 0 || more > than) return [];
			if (OTHERS_ALONE.has(wordOf(tree, than + 1)) && !speaksOfSome(tree, more, than)) return [];
			// "more noble than the other": only two things compared
			if (wordOf(tree, than + 1) === 'the' && wordOf(tree, than + 2) === 'other') return [];
			return tension(
				'contrast',
				poleAround(tree, more, (c) => c === less || isA(tree, c, 'nsubj', 'cop')),
				phraseAround(tree, less, (c) => c === than),
				cueOver(tree, than),
				0.55
			);
		});
	}
};

/** Whether "some" stands in the clause before "than": "in some areas", "some people are better". */
function speaksOfSome(tree: Tree, more: number, than: number): boolean {
	return subtree(tree, clauseOf(tree, more)).some((i) => i < than && wordOf(tree, i) === 'some');
}
