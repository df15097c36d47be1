// "Disability groups felt excluded from decision-making" → the subject of "feel", and what they feel.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { atEachOf, below, firstBelow, lemmaOf, uposOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { isSurely } from './holder.ts';

export const feels: AttributionRule = {
	id: 'attributions/feels',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (lemmaOf(tree, verb) !== 'feel') return [];
			if (firstBelow(tree, verb, 'ccomp', 'obj') !== undefined) return [];
			const holder = subjectOf(tree, verb);
			if (holder === undefined || uposOf(tree, holder) === 'PRON') return [];
			if (!isSurely(tree, holder, place.lexicon) || isHypothetical(tree, verb)) return [];
			// "felt tired" is a state; what is felt of something is a view of it
			const felt = below(tree, verb, 'xcomp').find(
				(x) =>
					x > verb && firstBelow(tree, x, 'obl', 'obj', 'xcomp', 'ccomp', 'advcl') !== undefined
			);
			if (felt === undefined || (isNegated(tree, verb) && !isNegated(tree, holder))) return [];
			return attribution(place, holder, cueSpan(tree, verb), heldSpan(tree, felt), 'neutral');
		});
	}
};
