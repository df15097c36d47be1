// "Young people wanted more opportunities to use Welsh", "the council wanted the guidance to be written in plain language"
// → those who want something, and all that they want.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import { atEachOf, below, firstBelow, lemmaOf, subtree, uposOf, xposOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { isSurely } from './holder.ts';

export const wants: AttributionRule = {
	id: 'attributions/wants',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (lemmaOf(tree, verb) !== 'want') return [];
			const object = firstBelow(tree, verb, 'obj');
			const holder = subjectOf(tree, verb);
			if (object === undefined || object < verb || holder === undefined) return [];
			if (firstBelow(tree, verb, 'aux') !== undefined) return [];
			// one who wants a thing is told of; many, or a body, hold it as a view
			const isMany = /S$/.test(xposOf(tree, holder)) || uposOf(tree, holder) === 'PROPN';
			if (!isMany || !isSurely(tree, holder, place.lexicon)) return [];
			if (isHypothetical(tree, verb)) return [];
			const parts = [object, ...below(tree, verb, 'xcomp', 'ccomp').filter((c) => c > object)];
			const tokens = [...new Set(parts.flatMap((part) => subtree(tree, part)))];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				spanOver(
					tree,
					runAround(
						tree,
						tokens.sort((a, b) => a - b),
						object
					)
				),
				stanceOf('support', isNegated(tree, verb))
			);
		});
	}
};
