// "Most stakeholders saw planning as a key aspect of the process", "others may perceive it as a
// 'get out'" → the subject of a verb of judging, and one thing with what it is taken for.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import { atEachToken, below, keyOf, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

const LINKS = new Set(['as', 'with']);

export const seesAs: AttributionRule = {
	id: 'attributions/sees-as',
	find(place) {
		const { tree, cues } = place;
		return atEachToken(tree, (verb) => {
			if (uposOf(tree, verb) !== 'VERB') return [];
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('as')) return [];
			const object = below(tree, verb, 'obj')[0];
			const holder = subjectOf(tree, verb);
			if (object === undefined || object < verb || holder === undefined) return [];
			if (holderKind(tree, holder, place) !== 'someone') return [];
			if (isHypothetical(tree, verb)) return [];
			const as = below(tree, verb, 'obl', 'advcl', 'xcomp').find(
				(o) =>
					o > object &&
					below(tree, o, 'case', 'mark').some(
						(c) => LINKS.has(wordOf(tree, c)) && asMatches(lemmaOf(tree, verb), wordOf(tree, c))
					)
			);
			const under = below(tree, object, 'nmod').find((o) =>
				below(tree, o, 'case').some((c) => wordOf(tree, c) === 'as')
			);
			const equates = EQUATING.has(lemmaOf(tree, verb));
			if (as === undefined && under === undefined && !equates) return [];
			// "the rules for water as a paper tiger", where "for water" was hung on the verb
			const between = below(tree, verb, 'obl').filter(
				(o) => as !== undefined && o > object && o < as
			);
			const parts = [object, ...between, ...(as === undefined ? [] : [as])].flatMap((part) =>
				subtree(tree, part)
			);
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				spanOver(
					tree,
					runAround(
						tree,
						parts.sort((a, b) => a - b),
						object
					)
				),
				stanceOf(entry.stance, isNegated(tree, verb))
			);
		});
	}
};

/** Verbs that need no link: what is equated says it. */
const EQUATING = new Set(['equate', 'conflate']);

/** One equates a thing "with" another; every other verb takes it "as" another. */
function asMatches(verb: string, link: string): boolean {
	return EQUATING.has(verb) === (link === 'with');
}
