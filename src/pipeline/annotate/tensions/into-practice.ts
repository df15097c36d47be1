// "ways of translating these broad principles into practical action" → what is said, against what is
// to be done.
import { cueOver } from '../tree/span-over.ts';
import { atEachOf, uposOf, wordOf } from '../tree/tree.ts';
import { below } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, undergoer } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const intoPractice: TensionRule = {
	id: 'tensions/into-practice',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'turn', tree, verb)) return [];
			const said = undergoer(tree, verb);
			if (said === undefined || uposOf(tree, said) === 'PRON') return [];
			const into = [verb, said]
				.flatMap((i) => below(tree, i, 'obl', 'nmod'))
				.find((o) =>
					below(tree, o, 'case').some((c) => wordOf(tree, c) === 'into' || wordOf(tree, c) === 'in')
				);
			if (into === undefined || !isOfClass(cues, 'practice', tree, into)) return [];
			return tension(
				'gap',
				phraseAround(tree, said, (c) => c === into),
				phraseAround(tree, into),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};
