// "the commitment of some partners was conditional on the extent to which … contributed to their own
// organisation's core objectives" → what is promised, against what it hangs on.
import { namedSubject, isOfClass, withPreposition } from './phrase.ts';
import { phraseAround } from './phrase.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachToken, firstBelow, uposOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isA } from '../tree/tree.ts';
import type { TensionRule } from './tension-rule.ts';

const ON = new Set(['on', 'upon', 'to']);

export const dependsOn: TensionRule = {
	id: 'tensions/depends-on',
	find({ tree, cues }) {
		return atEachToken(tree, (i) => {
			const adjective =
				uposOf(tree, i) !== 'VERB' &&
				isOfClass(cues, 'depend', tree, i) &&
				firstBelow(tree, i, 'cop') !== undefined;
			const verb = uposOf(tree, i) === 'VERB' && isOfClass(cues, 'hinge', tree, i);
			if (!adjective && !verb) return [];
			const promised = namedSubject(tree, i);
			const on = withPreposition(tree, i, ON);
			if (promised === undefined || on === undefined || on < i) return [];
			return tension(
				'condition',
				phraseAround(tree, promised),
				poleAround(tree, on, (c, p) => p === on && isA(tree, c, 'case', 'mark')),
				cueOver(tree, i),
				adjective ? 0.7 : 0.5
			);
		});
	}
};
