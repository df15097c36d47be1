// "Mr Forbes was doubtful whether training alone would change practice", "Targets alone will not improve care"
// → what is done, against what it will hardly do.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import {
	atEachWord,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	wordOf
} from '../tree/tree.ts';
import { tension } from './pole.ts';
import { phraseAround, saidOf } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const DOUBTING = new Set([
	'doubt',
	'question',
	'doubtful',
	'sceptical',
	'skeptical',
	'unsure',
	'unclear'
]);

export const aloneWould: TensionRule = {
	id: 'tensions/alone-would',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'alone', (alone) => {
			const clause = isA(tree, headOf(tree, alone), 'nsubj')
				? headOf(tree, headOf(tree, alone))
				: headOf(tree, alone);
			const subject = firstBelow(tree, clause, 'nsubj');
			if (clause < 0 || subject === undefined || alone > clause || subject > alone) return [];
			const above = headOf(tree, clause);
			const doubted =
				above >= 0 &&
				(DOUBTING.has(lemmaOf(tree, above)) ||
					cues.attitudeAdjectives.get(keyOf(tree, above)) === 'doubt' ||
					cues.reportingVerbs.get(keyOf(tree, above))?.stance === 'doubt');
			const whether = below(tree, clause, 'mark').some((m) => wordOf(tree, m) === 'whether');
			if (!isNegated(tree, clause) && !(doubted && whether)) return [];
			return tension(
				'doubt',
				phraseAround(tree, subject, (c) => c === alone),
				saidOf(tree, clause, (c) => c === alone),
				cueOver(tree, alone),
				0.6
			);
		});
	}
};
