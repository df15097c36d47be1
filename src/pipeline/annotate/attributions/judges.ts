// "Carers found the form confusing", "others considered it too slow", "the team believes the
// programme to be effective" → the subject of a verb of judging, and one thing with what it is called.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	isA,
	keyOf,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

export const judges: AttributionRule = {
	id: 'attributions/judges',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('judge')) return [];
			if (firstBelow(tree, verb, 'ccomp', 'aux:pass') !== undefined) return [];
			const object = below(tree, verb, 'obj').find((o) => o > verb);
			const holder = subjectOf(tree, verb);
			if (object === undefined || holder === undefined || isHypothetical(tree, verb)) return [];
			if (wordOf(tree, holder) === 'you' || isOnlyLikely(tree, verb)) return [];
			if (holderKind(tree, holder, place) !== 'someone') return [];
			const called = [...below(tree, verb, 'xcomp'), ...below(tree, object, 'acl')].find(
				(c) => c > object && (isCalled(tree, c) || isNamed(tree, verb, c))
			);
			if (called === undefined) return [];
			const parts = [...new Set([...subtree(tree, object), ...subtree(tree, called)])];
			const run = runAround(
				tree,
				parts.sort((a, b) => a - b),
				object
			);
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				spanOver(tree, run),
				stanceOf(entry.stance, isNegated(tree, verb))
			);
		});
	}
};

/** "Students will find it funny": a forecast of the author's. */
function isOnlyLikely(tree: Tree, verb: number): boolean {
	return below(tree, verb, 'aux').some((a) => tree.tokens[a]?.xpos === 'MD');
}

/** What the thing is called: an adjective, or anything with "to be". */
function isCalled(tree: Tree, c: number): boolean {
	const copula = below(tree, c, 'cop').some((b) => wordOf(tree, b) === 'be');
	return (
		copula || (uposOf(tree, c) === 'ADJ' && firstBelow(tree, c, 'mark', 'nsubj') === undefined)
	);
}

/** "considers it a triumph": a noun with an article, after verbs that take one thing for another. */
function isNamed(tree: Tree, verb: number, c: number): boolean {
	return (
		/^(?:consider|deem|judge|think)$/.test(lemmaOf(tree, verb)) &&
		isA(tree, c, 'xcomp') &&
		uposOf(tree, c) === 'NOUN' &&
		below(tree, c, 'det').length > 0
	);
}
