// "Most councillors welcomed the introduction of the new process", "This constraint is recognised
// by many partner organisations" → who accepts or opposes, and what.
import { agentOf } from '../tree/agent.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { objectOf } from './expresses.ts';
import { BACKING, isMerelyDone } from './merely-done.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

export const welcomes: AttributionRule = {
	id: 'attributions/welcomes',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (isA(tree, verb, 'amod')) return [];
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			const backs = BACKING.has(lemmaOf(tree, verb));
			const names = entry?.frames.has('issue') ?? false;
			const passive = below(tree, verb, 'nsubj:pass')[0];
			const raised =
				passive !== undefined &&
				!place.items.length &&
				!cues.attitudeNouns.has(keyOf(tree, passive)) &&
				RAISING.has(lemmaOf(tree, verb));
			if (!entry?.frames.has('object') && !backs && !names && !raised) return [];
			if (firstBelow(tree, verb, 'ccomp') !== undefined) return [];
			const object = passive ?? objectOf(tree, verb);
			const holder = passive === undefined ? activeHolder(tree, verb) : agentOf(tree, verb);
			if (object === undefined || holder === undefined) return [];
			if (isMerelyDone(place, verb, holder, object)) return [];
			const finite = tree.tokens[verb]?.xpos !== 'VB';
			if (names && !raised && !(finite && ISSUES.has(lemmaOf(tree, object)))) return [];
			if (firstBelow(tree, object, 'nmod:poss') !== undefined && isWhose(tree, object)) return [];
			if (uposOf(tree, object) === 'PRON' || isHypothetical(tree, verb)) return [];
			const kind = holderKind(tree, holder, place);
			if (kind === 'other' || (kind === 'document' && !STRESSING.has(lemmaOf(tree, verb))))
				return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				heldSpan(tree, object),
				stanceOf(entry?.stance ?? 'support', isNegated(tree, verb))
			);
		});
	}
};

/** What people say of something, not what they do to it: "reported a lack of time". */
const ISSUES = new Set(
	`advantage barrier benefit challenge concern difficulty disadvantage drawback gap importance
	inability lack limitation need obstacle pressure problem risk shortage strength weakness conflict
	fear tension mismatch imbalance disconnect inconsistency improvement uncertainty tendency`.split(
		/\s+/
	)
);
/** "whose authority was not recognised": points back to what the clause describes. */
function isWhose(tree: Tree, object: number): boolean {
	return below(tree, object, 'nmod:poss').some((p) => wordOf(tree, p) === 'whose');
}

/** What is mentioned by someone was said by them: "differences in pay were mentioned by half of the managers". */
const RAISING = new Set(['mention', 'raise', 'cite', 'highlight']);
/** Verbs of which something in writing may be the subject: "the responses highlighted …". */
const STRESSING = new Set(['emphasise', 'highlight', 'stress', 'underline']);
/** The subject of a finite verb or of "while accepting …"; an infinitive only may come to hold. */
function activeHolder(tree: Tree, verb: number): number | undefined {
	const infinitive = below(tree, verb, 'mark').some((m) => wordOf(tree, m) === 'to');
	const tends = isA(tree, verb, 'xcomp') && lemmaOf(tree, headOf(tree, verb)) === 'tend';
	if (tends) return subjectOf(tree, verb);
	return infinitive || isA(tree, verb, 'xcomp', 'acl') ? undefined : subjectOf(tree, verb);
}
