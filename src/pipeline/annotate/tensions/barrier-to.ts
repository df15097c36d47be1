// "Another constraint on partners' commitment is an uncertainty about the level of commitment at a
// national level" → what is held back, against what holds it back.
import { subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachOf, firstBelow, isA, uposOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const TO = new Set(['to', 'on', 'for', 'in', 'against', 'of']);

export const barrierTo: TensionRule = {
	id: 'tensions/barrier-to',
	find({ tree, cues }) {
		return atEachOf(tree, 'NOUN', (noun) => {
			if (!isOfClass(cues, 'barrier', tree, noun)) return [];
			const held = withPreposition(tree, noun, TO);
			if (held === undefined) return [];
			const head = tree.tokens[noun]?.head ?? -1;
			// "A barrier to X is Y": Y is said of the barrier; "Y is a barrier to X": the barrier of Y
			const holding =
				isA(tree, noun, 'nsubj') && firstBelow(tree, head, 'cop') !== undefined
					? head
					: firstBelow(tree, noun, 'cop') !== undefined
						? subjectOf(tree, noun)
						: undefined;
			if (
				holding === undefined ||
				uposOf(tree, holding) === 'PRON' ||
				uposOf(tree, holding) === 'ADJ'
			)
				return [];
			return tension(
				'conflict',
				phraseAround(tree, held),
				phraseAround(tree, holding, (c) => c === noun),
				cueOver(tree, noun),
				0.65
			);
		});
	}
};
