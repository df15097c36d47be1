// "Councils must raise fees, or services will close" → what has to be done, against what comes of it
// if it is not.
import { isClause } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachWord,
	below,
	firstBelow,
	headOf,
	isA,
	uposOf,
	wordOf,
	xposOf
} from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const OUTCOME = new Set(['will', "'ll", 'would']);
const CALL = new Set(['must', 'should', 'have', 'need', 'ought', 'better', 'will', 'shall']);

export const orElse: TensionRule = {
	id: 'tensions/or-else',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'or', (or) => {
			if (!isA(tree, or, 'cc')) return [];
			const second = headOf(tree, or);
			const first = headOf(tree, second);
			if (!isA(tree, second, 'conj') || first < 0 || first > or || second < or) return [];
			const own = firstBelow(tree, second, 'nsubj', 'expl');
			const outcome = below(tree, second, 'aux').some((a) => OUTCOME.has(wordOf(tree, a)));
			if (!isClause(tree, first) || own === undefined || !outcome || !isCalledFor(tree, first))
				return [];
			return tension(
				'contrast',
				clausePole(tree, first, cues, (c) => c === second),
				poleAround(tree, second, (c) => c === or),
				cueOver(tree, or),
				0.6
			);
		});
	}
};

/** Whether a clause says what has to be: "apply now", "councils must apply". */
function isCalledFor(tree: Tree, clause: number): boolean {
	const command =
		uposOf(tree, clause) === 'VERB' &&
		xposOf(tree, clause) === 'VB' &&
		firstBelow(tree, clause, 'nsubj') === undefined;
	return command || below(tree, clause, 'aux').some((a) => CALL.has(wordOf(tree, a)));
}
