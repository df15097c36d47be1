// "One officer commented: 'We are still learning what this means.'"
// → the subject of a verb of speaking without a clause of its own, and the quotation after it.
import { subjectOf } from '../tree/clause.ts';
import { atEachOf, firstBelow, keyOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan } from './held.ts';
import { holderKind } from './holder.ts';
import { afterColon } from './spoken.ts';

export const introducesQuote: AttributionRule = {
	id: 'attributions/introduces-quote',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (firstBelow(tree, verb, 'ccomp') !== undefined) return [];
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (
				!entry?.frames.has('quote') ||
				firstBelow(tree, verb, 'nsubj:pass', 'aux:pass') !== undefined
			)
				return [];
			if (firstBelow(tree, verb, 'obj') !== undefined && wordOf(tree, verb + 1) !== ':') {
				const object = firstBelow(tree, verb, 'obj') ?? verb;
				if (!cues.attitudeNouns.has(keyOf(tree, object))) return [];
			}
			const holder = subjectOf(tree, verb);
			if (holder === undefined || holderKind(tree, holder, place) === 'other') return [];
			return attribution(place, holder, cueSpan(tree, verb), afterColon(place, verb), entry.stance);
		});
	}
};
