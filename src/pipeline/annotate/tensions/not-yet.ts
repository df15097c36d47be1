// "despite the rhetoric, the process was not yet delivering its potential benefits"
// → what is meant to be, against its not being so yet.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, below, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround, saidOf } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const notYet: TensionRule = {
	id: 'tensions/not-yet',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'yet', (yet) => {
			if (isA(tree, yet, 'cc')) return [];
			const head = headOf(tree, yet);
			if (head < 0) return [];
			const still =
				wordOf(tree, head) === 'has' || wordOf(tree, head) === 'have' || isA(tree, head, 'aux');
			const clause = firstBelow(tree, head, 'xcomp') ?? head;
			const denied = isNegated(tree, clause) || isNegated(tree, head);
			if (!(denied || still) || uposOf(tree, clause) !== 'VERB') return [];
			if (!isOfClass(cues, 'realise', tree, clause)) return [];
			const subject = namedSubject(tree, clause) ?? namedSubject(tree, head);
			if (subject === undefined || below(tree, clause, 'expl').length > 0) return [];
			return tension(
				'gap',
				phraseAround(tree, subject),
				saidOf(tree, clause),
				cueOver(tree, yet),
				0.6
			);
		});
	}
};
