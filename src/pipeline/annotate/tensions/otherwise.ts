// "The bus reaches people who would otherwise miss the services" → what is done, against what would
// be without it.
import { clauseOf } from '../tree/clause.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, below, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const WOULD = new Set(['would', 'will', 'could', 'might', 'may', "'d", "'ll"]);

export const otherwise: TensionRule = {
	id: 'tensions/otherwise',
	yields: true,
	find({ tree, before, cues }) {
		return atEachWord(tree, 'otherwise', (i) => {
			if (!isA(tree, i, 'advmod')) return [];
			const verb = headOf(tree, i);
			const supposed = below(tree, verb, 'aux').some((a) => WOULD.has(wordOf(tree, a)));
			if (uposOf(tree, verb) !== 'VERB' || !supposed) return [];
			const clause = firstConjunct(tree, verb);
			const head = headOf(tree, clause);
			const previous = before[before.length - 1];
			const done =
				head >= 0
					? clausePole(tree, clauseOf(tree, head), cues, (c) => c === clause)
					: previous && clausePole(previous, previous.root, cues);
			return tension('contrast', done, poleAround(tree, verb), cueOver(tree, i), 0.6);
		});
	}
};
