// "Parents complained about having to repeat their story", "several groups objected to the levy"
// → the subject of a verb of feeling, and what follows its preposition.
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { below, firstBelow, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

const ABOUT = new Set(['about', 'of', 'to', 'with', 'over', 'against', 'at']);

export const complainsAbout: AttributionRule = {
	id: 'attributions/complains-about',
	find(place) {
		const { tree, cues } = place;
		return tree.tokens.flatMap((_, verb) => {
			if (uposOf(tree, verb) !== 'VERB') return [];
			const entry = cues.reportingVerbs.get(spellingKey(lemmaOf(tree, verb)));
			if (!entry?.frames.has('about') || entry.stance === 'neutral') return [];
			if (firstBelow(tree, verb, 'ccomp', 'obj', 'aux:pass') !== undefined) return [];
			const holder = subjectOf(tree, verb);
			if (holder === undefined || holderKind(tree, holder, place) !== 'someone') return [];
			const about = below(tree, verb, 'obl', 'advcl').find(
				(o) => o > verb && below(tree, o, 'case', 'mark').some((c) => ABOUT.has(wordOf(tree, c)))
			);
			if (about === undefined || isHypothetical(tree, verb)) return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				heldSpan(tree, about),
				stanceOf(entry.stance, isNegated(tree, verb))
			);
		});
	}
};
