// "A ward councillor called it a velvet rope" → the subject of "call", and the thing with what it is called.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import { atEachToken, below, firstBelow, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { isSurely } from './holder.ts';

export const callsIt: AttributionRule = {
	id: 'attributions/calls-it',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (verb) => {
			if (uposOf(tree, verb) !== 'VERB' || lemmaOf(tree, verb) !== 'call') return [];
			if (firstBelow(tree, verb, 'aux:pass', 'compound:prt') !== undefined) return [];
			const thing = verb + 1;
			// what somebody is named is no view: "called him Max", "called the dog Max"
			if (!/^(?:it|this|that|these|them)$/.test(wordOf(tree, thing))) return [];
			const name = below(tree, verb, 'obj', 'xcomp').find((o) => o > thing);
			const holder = subjectOf(tree, verb);
			if (name === undefined || holder === undefined || isHypothetical(tree, verb)) return [];
			if (uposOf(tree, name) === 'PROPN' || uposOf(tree, holder) === 'PRON') return [];
			if (!isSurely(tree, holder, place.lexicon)) return [];
			const tokens = [thing, ...subtree(tree, name)];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				spanOver(tree, runAround(tree, tokens, name)),
				stanceOf('neutral', isNegated(tree, verb))
			);
		});
	}
};
