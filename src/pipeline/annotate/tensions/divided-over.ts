// "Members were divided on whether the levy should be voluntary or compulsory"
// → the one answer, against the other.
import { conjuncts } from '../tree/conjuncts.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, below, isA, subtree, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

/** "whether or not": the words do not name the second answer. */
const FIXED = new Set(['or', 'not']);

export const dividedOver: TensionRule = {
	id: 'tensions/divided-over',
	find({ tree, cues }) {
		const divided = tree.tokens.findIndex((_, i) => isOfClass(cues, 'divided', tree, i));
		if (divided < 0) return [];
		return atEachWord(tree, 'whether', (whether) => {
			if (whether < divided || whether - divided > 6) return [];
			const clause = tree.tokens[whether]?.head ?? -1;
			if (clause < 0) return [];
			const first = subtree(tree, clause).find(
				(i) =>
					i > whether &&
					!FIXED.has(wordOf(tree, i)) &&
					conjuncts(tree, i).length === 2 &&
					orBefore(tree, conjuncts(tree, i)[1] ?? -1)
			);
			const second = first === undefined ? undefined : conjuncts(tree, first)[1];
			if (first === undefined || second === undefined) return [];
			return tension(
				'conflict',
				poleAround(
					tree,
					first,
					(c) =>
						c === second ||
						c === whether ||
						isA(tree, c, 'cc') ||
						(c > whether && c <= whether + 2 && FIXED.has(wordOf(tree, c)))
				),
				poleAround(tree, second, (c, p) => p === second && isA(tree, c, 'cc')),
				cueOver(tree, divided, whether),
				0.65
			);
		});

		/** Whether a conjunct is joined with "or". */
		function orBefore(inTree: typeof tree, conjunct: number): boolean {
			return below(inTree, conjunct, 'cc').some((c) => wordOf(inTree, c) === 'or');
		}
	}
};
