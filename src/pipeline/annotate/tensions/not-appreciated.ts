// "the complex nature of the process was not always appreciated at a national level"
// → what should count, against its not counting.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachOf, below, firstBelow } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround, saidOf } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const notAppreciated: TensionRule = {
	id: 'tensions/not-appreciated',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'value', tree, verb)) return [];
			if (firstBelow(tree, verb, 'nsubj:pass', 'aux:pass') === undefined || !isNegated(tree, verb))
				return [];
			const degree = below(tree, verb, 'advmod').some((a) => isOfClass(cues, 'degree', tree, a));
			const subject = namedSubject(tree, verb);
			if (!degree || subject === undefined) return [];
			return tension(
				'doubt',
				phraseAround(tree, subject),
				saidOf(tree, verb),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};
