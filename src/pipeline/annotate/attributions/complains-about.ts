// "Parents complained about having to repeat their story", "several groups objected to the levy"
// "the union called for a review" → the subject of a verb of feeling or demanding, and what follows its preposition.
import type { Span } from '#graph/graph-file.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	keyOf,
	lemmaOf,
	subtree,
	wordOf,
	xposOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

const FOR = new Set(['for', 'of', 'against']);
const ABOUT = new Set(['about', 'of', 'to', 'with', 'over', 'against', 'at']);

export const complainsAbout: AttributionRule = {
	id: 'attributions/complains-about',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			const calls = entry?.frames.has('for') ?? false;
			if (!entry || !(calls || (entry.frames.has('about') && entry.stance !== 'neutral')))
				return [];
			const others = calls ? ['ccomp', 'aux:pass'] : ['ccomp', 'obj', 'aux:pass'];
			if (firstBelow(tree, verb, ...others) !== undefined) return [];
			const prepositions = calls ? FOR : ABOUT;
			const holder = subjectOf(tree, verb);
			if (holder === undefined || holderKind(tree, holder, place) !== 'someone') return [];
			const accuses = calls && lemmaOf(tree, verb) !== 'ask';
			const accused = accuses
				? below(tree, verb, 'obj').flatMap((o) => below(tree, o, 'acl', 'nmod'))
				: [];
			const about = [...below(tree, verb, 'obl', 'advcl'), ...accused].find(
				(o) =>
					o > verb &&
					xposOf(tree, o) !== 'VB' &&
					wordOf(tree, o) !== '%' &&
					below(tree, o, 'case', 'mark').some((c) => prepositions.has(wordOf(tree, c)))
			);
			if (about === undefined || isHypothetical(tree, verb)) return [];
			const linking = below(tree, about, 'case', 'mark').filter((c) => c === verb + 1);
			// "campaigned against the plan": whatever the verb is for, they are not for that
			const against = linking.some((c) => wordOf(tree, c) === 'against');
			return attribution(
				place,
				holder,
				cueSpan(tree, verb, ...linking),
				withPurpose(
					tree,
					verb,
					heldSpan(tree, about, (c) => linking.includes(c))
				),
				stanceOf(against ? 'doubt' : entry.stance, isNegated(tree, verb))
			);
		});
	}
};

/** "called for ministers to act", "for health to be part of it": what is to be done with what is called for. */
function withPurpose(tree: Tree, verb: number, held: Span | undefined): Span | undefined {
	if (!held || lemmaOf(tree, verb) !== 'call') return held;
	const purpose = below(tree, verb, 'advcl', 'xcomp').find((x) => {
		const [first] = subtree(tree, x);
		return wordOf(tree, first ?? -1) === 'to' && tree.tokens[(first ?? 0) - 1]?.end === held.end;
	});
	const more = purpose === undefined ? undefined : heldSpan(tree, purpose);
	return more ? { start: held.start, end: more.end } : held;
}
