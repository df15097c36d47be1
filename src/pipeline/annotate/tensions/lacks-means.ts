// "Small charities lack the resources to bid for contracts", "too few staff to visit every home" → what it takes, against
// what is to be done with it.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, firstBelow, headOf, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { namedSubject } from './phrase.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const MEANS = new Set(
	`capacity resource fund funding money staff skill time power budget expertise capability manpower
	authority knowledge tool equipment means`.split(/\s+/)
);

export const lacksMeans: TensionRule = {
	id: 'tensions/lacks-means',
	yields: true,
	find({ tree }) {
		return atEachOf(tree, 'NOUN', (means) => {
			if (!MEANS.has(lemmaOf(tree, means)) || !isA(tree, means, 'obj')) return [];
			const verb = headOf(tree, means);
			const end = endOfMeans(tree, means);
			const task = wordOf(tree, end + 1) === 'to' ? headOf(tree, end + 1) : -1;
			if (task <= end || uposOf(tree, task) !== 'VERB' || !isLacking(tree, verb)) return [];
			if (namedSubject(tree, verb) === undefined) return [];
			return tension(
				'gap',
				poleAround(
					tree,
					verb,
					(c) =>
						c > end || (headOf(tree, c) === verb && isA(tree, c, 'mark', 'cc', 'advcl', 'conj'))
				),
				poleAround(tree, task, (c, p) => p === task && isA(tree, c, 'mark')),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};

/** "the time and the staff to …": the last of the means that are named. */
function endOfMeans(tree: Tree, means: number): number {
	const more = firstBelow(tree, means, 'conj');
	return more !== undefined && more > means && MEANS.has(lemmaOf(tree, more)) ? more : means;
}

/** "lack", "do not have", "has neither". */
function isLacking(tree: Tree, verb: number): boolean {
	return lemmaOf(tree, verb) === 'lack'
		? !isNegated(tree, verb)
		: lemmaOf(tree, verb) === 'have' && isNegated(tree, verb);
}
