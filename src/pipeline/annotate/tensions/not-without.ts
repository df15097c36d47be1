// "The council could not restore the service without help from its partners" → what is wanted, against what it takes.
import { cueOver } from '../tree/span-over.ts';
import { isNegated } from '../tree/clause.ts';
import { atEachWord, below, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { namedSubject } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const ABLE = new Set(['can', 'ca', 'could', 'will', 'wo', 'would', 'may', 'should', 'must']);

export const notWithout: TensionRule = {
	id: 'tensions/not-without',
	yields: true,
	find({ tree }) {
		return atEachWord(tree, 'without', (without) => {
			if (!isA(tree, without, 'case', 'mark')) return [];
			const needed = headOf(tree, without);
			const clause = headOf(tree, needed);
			if (
				clause < 0 ||
				clause > without ||
				!['NOUN', 'PROPN', 'VERB'].includes(uposOf(tree, needed))
			)
				return [];
			const able = below(tree, clause, 'aux').some((a) => ABLE.has(wordOf(tree, a)));
			if (!able || !isNegated(tree, clause) || namedSubject(tree, clause) === undefined) return [];
			if (firstBelow(tree, needed, 'case', 'mark') !== without) return [];
			return tension(
				'condition',
				poleAround(tree, clause, (c, p) => c === needed || (p === clause && isA(tree, c, 'cc'))),
				poleAround(tree, needed, (c) => c === without),
				cueOver(tree, without),
				0.6
			);
		});
	}
};
