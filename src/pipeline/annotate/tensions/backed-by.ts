// "the need to ensure that their personal commitment was backed up by action" → what is said, against
// what has to follow.
import { cueOver } from '../tree/span-over.ts';
import { atEachOf, below, firstBelow, headOf, lemmaOf, wordOf } from '../tree/tree.ts';
import type { Tree } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround } from './phrase.ts';
import { agentOf } from '../tree/agent.ts';
import type { TensionRule } from './tension-rule.ts';

const CALLING = new Set(['ensure', 'need', 'must', 'require', 'want']);

export const backedBy: TensionRule = {
	id: 'tensions/backed-by',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'back', tree, verb)) return [];
			if (
				firstBelow(tree, verb, 'nsubj:pass', 'aux:pass') === undefined ||
				!isCalledFor(tree, verb)
			)
				return [];
			const said = namedSubject(tree, verb);
			const needed = agentOf(tree, verb);
			if (said === undefined || needed === undefined) return [];
			return tension(
				'gap',
				phraseAround(tree, said),
				phraseAround(tree, needed),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};

/** "needs to be matched by", "should be backed up by", "to ensure that it is followed by", "not matched by". */
function isCalledFor(tree: Tree, verb: number): boolean {
	const aux = below(tree, verb, 'aux', 'advmod').map((a) => wordOf(tree, a));
	const head = headOf(tree, verb);
	return (
		aux.some((w) => ['must', 'should', 'not', "n't", 'never'].includes(w)) ||
		(head >= 0 && CALLING.has(lemmaOf(tree, head)))
	);
}
