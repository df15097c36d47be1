// "the model risks becoming another layer of meetings", "the scheme is in danger of losing its volunteers"
// → what it is about, against what may become of it.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, headOf, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { phraseAround, saidOf } from './phrase.ts';
import { tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const risks: TensionRule = {
	id: 'tensions/risks',
	find({ tree }) {
		return atEachToken(tree, (i) => {
			const feared = risked(tree, i);
			if (feared === undefined || tree.tokens[feared]?.xpos !== 'VBG') return [];
			const clause = uposOf(tree, i) === 'VERB' || firstBelow(tree, i, 'cop') ? i : headOf(tree, i);
			if (clause < 0 || isNegated(tree, clause)) return [];
			const subject = subjectOf(tree, clause);
			if (subject === undefined || uposOf(tree, subject) === 'PRON') return [];
			return tension(
				'concern',
				phraseAround(tree, subject),
				saidOf(tree, feared),
				cueOver(tree, i),
				0.55
			);
		});
	}
};

/** What is risked: the gerund after "risks", "runs the risk of" or "in danger of". */
function risked(tree: Tree, i: number): number | undefined {
	if (uposOf(tree, i) === 'VERB' && lemmaOf(tree, i) === 'risk')
		return below(tree, i, 'xcomp', 'ccomp').find((c) => c > i);
	const runs = lemmaOf(tree, i) === 'risk' && lemmaOf(tree, headOf(tree, i)) === 'run';
	const endangered =
		['danger', 'risk'].includes(lemmaOf(tree, i)) && ['in', 'at'].includes(wordOf(tree, i - 1));
	return runs || endangered
		? below(tree, i, 'acl', 'nmod').find((c) =>
				below(tree, c, 'mark', 'case').some((m) => wordOf(tree, m) === 'of')
			)
		: undefined;
}
