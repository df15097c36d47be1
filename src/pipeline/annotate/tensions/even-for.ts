// "Such judgements are hard to make, even for professionals" → what is said, against those of whom
// one would not think it.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const evenFor: TensionRule = {
	id: 'tensions/even-for',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'even', (even) => {
			if (!SET_OFF.has(wordOf(tree, even - 1))) return [];
			const preposition = even + 1;
			if (uposOf(tree, preposition) !== 'ADP' || !isA(tree, preposition, 'case')) return [];
			const unlikely = headOf(tree, preposition);
			const outer = headOf(tree, unlikely);
			if (unlikely < even || outer < 0 || outer > even) return [];
			let clause = clauseOf(tree, outer);
			// "hard to make": the clause with the subject
			while (isA(tree, clause, 'xcomp')) clause = headOf(tree, clause);
			return tension(
				'concession',
				clausePole(tree, clause, cues, (c) => c === unlikely),
				poleAround(tree, unlikely, (c) => c === even),
				cueOver(tree, even),
				0.7
			);
		});
	}
};

const SET_OFF = new Set([',', '–', '—', '-', '(']);
