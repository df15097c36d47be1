// "'There is no plan B,' one manager said" → the words spoken, and who is the subject of the verb
// that stands after or inside them.
import { subjectOf } from '../tree/clause.ts';
import { atEachOf, firstBelow, headOf, isA, keyOf, lemmaOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan } from './held.ts';

/** "you know", "I mean": said to keep talking. */
const FILLERS = new Set(['know', 'mean', 'see', 'want', 'learn', 'note']);

export const quoted: AttributionRule = {
	id: 'attributions/quoted',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isA(tree, verb, 'parataxis')) return [];
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('that') && !entry?.frames.has('quote')) return [];
			if (
				firstBelow(tree, verb, 'aux:pass', 'nsubj:pass') !== undefined ||
				FILLERS.has(lemmaOf(tree, verb))
			)
				return [];
			const said = headOf(tree, verb);
			const holder = firstBelow(tree, verb, 'nsubj') ?? subjectOf(tree, verb);
			if (said < 0 || firstBelow(tree, verb, 'ccomp', 'obj') !== undefined) return [];
			// "the house was listed; however, the owner feels strongly about it": two sentences in one
			if (tree.words.slice(Math.min(said, verb), Math.max(said, verb)).includes(';')) return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				heldSpan(tree, said, (c) => c === verb),
				entry.stance
			);
		});
	}
};
