// "a relatively small group of individuals who could become overburdened and isolated"
// → who or what, against what may become of it.
import { cueOver } from '../tree/span-over.ts';
import { atEachToken, firstBelow, headOf, isA, lemmaOf, uposOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, isPossible, namedSubject, phraseAround, saidOf } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const BECOMING = new Set(['become', 'get', 'feel', 'remain', 'be', 'end']);

export const becomes: TensionRule = {
	id: 'tensions/becomes',
	yields: true,
	find({ tree, cues }) {
		return atEachToken(tree, (state) => {
			if (!['ADJ', 'VERB'].includes(uposOf(tree, state)) || !isOfClass(cues, 'bad', tree, state))
				return [];
			const governor = isA(tree, state, 'xcomp') ? headOf(tree, state) : state;
			const becoming =
				governor !== state
					? BECOMING.has(lemmaOf(tree, governor))
					: firstBelow(tree, state, 'cop', 'aux:pass') !== undefined;
			if (!becoming || !isPossible(tree, governor)) return [];
			const subject = namedSubject(tree, governor);
			if (subject === undefined) return [];
			return tension(
				'concern',
				phraseAround(tree, subject),
				governor === state ? saidOf(tree, state) : saidOf(tree, governor),
				cueOver(tree, governor),
				0.55
			);
		});
	}
};
