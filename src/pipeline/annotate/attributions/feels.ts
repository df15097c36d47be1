// "Disability groups felt excluded from decision-making" → the subject of "feel", and what they feel.
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
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
			const matter = strongly(tree, verb);
			if (matter !== undefined)
				return attribution(
					place,
					holder,
					cueSpan(tree, verb, verb + 1),
					heldSpan(tree, matter),
					'neutral'
				);
			// "felt tired" is a state; what is felt of something is a view of it
			const felt = below(tree, verb, 'xcomp').find(
				(x) =>
					x > verb &&
					(firstBelow(tree, x, 'obl', 'obj', 'xcomp', 'ccomp', 'advcl') !== undefined ||
						isDone(tree, x))
			);
			if (felt === undefined || (isNegated(tree, verb) && !isNegated(tree, holder))) return [];
			return attribution(place, holder, cueSpan(tree, verb), heldSpan(tree, felt), 'neutral');
		});
	}
};

/** "feels strongly about its preservation": what about. */
function strongly(tree: Tree, verb: number): number | undefined {
	if (wordOf(tree, verb + 1) !== 'strongly') return undefined;
	return below(tree, verb, 'obl', 'advcl').find((o) =>
		below(tree, o, 'case', 'mark').some((c) => wordOf(tree, c) === 'about')
	);
}

/** "felt ignored", "felt unsupported": what others do to them, or leave undone. */
function isDone(tree: Tree, felt: number): boolean {
	if (uposOf(tree, felt) === 'VERB') return xposOf(tree, felt) === 'VBN';
	return /^(?:un|over|under)[a-z]+ed$/.test(wordOf(tree, felt));
}
