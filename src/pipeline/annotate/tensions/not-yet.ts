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
			// "has yet to confirm", wherever the parser hung the words
			const to = wordOf(tree, yet + 1) === 'to' ? headOf(tree, yet + 1) : -1;
			const still =
				(HAVE.has(wordOf(tree, yet - 1)) && to > yet) ||
				HAVE.has(wordOf(tree, head)) ||
				isA(tree, head, 'aux');
			const whole = isA(tree, head, 'xcomp') && still ? headOf(tree, head) : head;
			const clause = firstBelow(tree, head, 'xcomp') ?? head;
			const denied = isNegated(tree, clause) || isNegated(tree, head);
			if (!(denied || still) || uposOf(tree, clause) !== 'VERB') return [];
			// "has yet to" says of any verb that it should; "not yet" may only tell the time
			const due = ['realise', 'value', 'commit'].some((name) =>
				isOfClass(cues, name, tree, clause)
			);
			if (!still && !due) return [];
			const subject = namedSubject(tree, clause) ?? namedSubject(tree, whole);
			if (subject === undefined || below(tree, clause, 'expl').length > 0) return [];
			return tension(
				'gap',
				phraseAround(tree, subject),
				saidOf(tree, still ? whole : clause),
				cueOver(tree, yet),
				0.6
			);
		});
	}
};

const HAVE = new Set(['has', 'have', 'had']);
