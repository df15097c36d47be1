// "Several councils argued that exemptions would make the scheme difficult to enforce" → what is to come, against what
// it makes hard.
import type { Span } from '#graph/graph-file.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { isNegated } from '../tree/clause.ts';
import { poleOver, tension } from './pole.ts';
import { isOfClass, isPossible, namedSubject, phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const MAKING = new Set(['make', 'render', 'leave']);
const HARD = new Set(['hard', 'harder', 'costly', 'expensive']);

export const makesDifficult: TensionRule = {
	id: 'tensions/makes-difficult',
	yields: true,
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!MAKING.has(lemmaOf(tree, verb))) return [];
			const state = firstBelow(tree, verb, 'xcomp');
			if (state === undefined || isNegated(tree, verb)) return [];
			if (!isOfClass(cues, 'bad', tree, state) && !HARD.has(wordOf(tree, state))) return [];
			const subject = namedSubject(tree, verb);
			const made = below(tree, verb, 'obj')[0];
			if (subject === undefined || made === undefined || made > state) return [];
			// "makes it difficult to plan ahead": what is hard is behind the pronoun
			const empty = uposOf(tree, made) === 'PRON';
			return tension(
				isPossible(tree, verb) ? 'concern' : 'doubt',
				phraseAround(tree, subject),
				empty
					? whatIsHard(tree, verb, state)
					: poleOver(tree, [...subtree(tree, made), ...subtree(tree, state)], state),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};

/**
 * "it hard to use": the state with what is hard, which the parser hangs on either verb; undefined for "it hard" alone.
 */
function whatIsHard(tree: Tree, verb: number, state: number): Span | undefined {
	const hard = [...below(tree, state, 'xcomp', 'ccomp', 'csubj', 'advcl')].find((c) => c > state);
	const apart = below(tree, verb, 'advcl', 'ccomp', 'csubj', 'xcomp').find((c) => c > state);
	const clause = hard ?? apart;
	if (clause === undefined) return undefined;
	return poleOver(tree, [state, ...subtree(tree, clause).filter((i) => i > state)], state);
}
