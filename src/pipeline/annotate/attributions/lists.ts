// "The evaluators recommend that:", "The following concerns were raised by respondents:" and a list → what each item of the
// list says is held by them.
import { agentOf } from '../tree/agent.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, keyOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

export const lists: AttributionRule = {
	id: 'attributions/lists',
	find(place) {
		const { tree, cues, items } = place;
		if (!items.length) return [];
		return atEachOf(tree, 'VERB', (verb) => {
			if (isHypothetical(tree, verb)) return [];
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry) return [];
			const passive = firstBelow(tree, verb, 'nsubj:pass');
			const view = passive ?? firstBelow(tree, verb, 'obj');
			const noun = view === undefined ? undefined : cues.attitudeNouns.get(keyOf(tree, view));
			const says = entry.frames.has('that') && endsWithThat(tree, verb);
			if (!noun && !says) return [];
			const holder = passive === undefined ? subjectOf(tree, verb) : agentOf(tree, verb);
			if (holder === undefined || holderKind(tree, holder, place) === 'other') return [];
			const cue =
				noun && view !== undefined ? cueSpan(tree, verb, view) : cueSpan(tree, verb, ...that(tree));
			const stance = stanceOf(noun?.stance ?? entry.stance, isNegated(tree, verb));
			return items.flatMap((item) => attribution(place, holder, cue, item, stance));
		});
	}
};

/** The "that" before the colon at the end of the sentence. */
function that(tree: Tree): number[] {
	const colon = tree.words.lastIndexOf(':');
	return colon > 0 && wordOf(tree, colon - 1) === 'that' ? [colon - 1] : [];
}

function endsWithThat(tree: Tree, verb: number): boolean {
	const [last] = that(tree);
	return last !== undefined && last > verb && below(tree, verb, 'ccomp').length === 0;
}
