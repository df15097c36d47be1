// "Staff in all five areas spoke positively about sharing an office" → the subject of a verb of speaking that an adverb
// colours, and what is spoken of.
import type { Stance } from '#graph/graph-file.ts';
import { agentOf } from '../tree/agent.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { atEachOf, below, lemmaOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule, FoundAttribution, Place } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

const SPEAKING = new Set(['speak', 'talk', 'comment']);
const HOW: ReadonlyMap<string, Stance> = new Map([
	...`positively favourably warmly highly well enthusiastically fondly passionately approvingly`
		.split(' ')
		.map((word) => [word, 'support'] as const),
	...`negatively critically badly angrily bitterly unfavourably scathingly`
		.split(' ')
		.map((word) => [word, 'doubt'] as const)
]);
const OF = new Set(['about', 'of', 'to']);

export const speaksWellOf: AttributionRule = {
	id: 'attributions/speaks-well-of',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (lemmaOf(tree, verb) === 'receive') return received(place, verb);
			if (!SPEAKING.has(lemmaOf(tree, verb))) return [];
			const how = below(tree, verb, 'advmod').find((a) => HOW.has(wordOf(tree, a)));
			const holder = subjectOf(tree, verb);
			if (how === undefined || holder === undefined || isHypothetical(tree, verb)) return [];
			if (holderKind(tree, holder, place) !== 'someone') return [];
			const about = below(tree, verb, 'obl', 'advcl').find(
				(o) => o > verb && below(tree, o, 'case', 'mark').some((c) => OF.has(wordOf(tree, c)))
			);
			if (about === undefined) return [];
			const stance = HOW.get(wordOf(tree, how)) ?? 'neutral';
			return attribution(
				place,
				holder,
				cueSpan(tree, verb, how),
				heldSpan(tree, about),
				stanceOf(stance, isNegated(tree, verb))
			);
		});
	}
};

/** "The pilot was well received by teachers": what is received, and how. */
function received(place: Place, verb: number): FoundAttribution[] {
	const { tree } = place;
	const what = below(tree, verb, 'nsubj:pass')[0];
	const how = below(tree, verb, 'advmod').find((a) => HOW.has(wordOf(tree, a)) && a < verb);
	const holder = agentOf(tree, verb);
	if (what === undefined || how === undefined || holder === undefined) return [];
	if (holderKind(tree, holder, place) !== 'someone' || isHypothetical(tree, verb)) return [];
	return attribution(
		place,
		holder,
		cueSpan(tree, verb, how),
		heldSpan(tree, what),
		stanceOf(HOW.get(wordOf(tree, how)) ?? 'neutral', isNegated(tree, verb))
	);
}
