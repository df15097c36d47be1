// "the need to break down barriers between organisations and develop better working relationships",
// "bypassing councils and giving more influence to non-elected agencies" → what goes, against what comes.
import { cueOver } from '../tree/span-over.ts';
import { atEachToken, firstBelow, headOf, isA, uposOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, saidOf } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

export const harmAndHelp: TensionRule = {
	id: 'tensions/harm-and-help',
	find({ tree, cues }) {
		return atEachToken(tree, (help) => {
			if (!isA(tree, help, 'conj') || uposOf(tree, help) !== 'VERB') return [];
			const harm = headOf(tree, help);
			if (uposOf(tree, harm) !== 'VERB' || !isOfClass(cues, 'dismantle', tree, harm)) return [];
			if (!isOfClass(cues, 'build', tree, help)) return [];
			if (
				firstBelow(tree, harm, 'obj') === undefined ||
				firstBelow(tree, help, 'obj') === undefined
			)
				return [];
			return tension(
				'conflict',
				saidOf(tree, harm, (c) => c === help),
				saidOf(tree, help),
				cueOver(tree, harm),
				0.55
			);
		});
	}
};
