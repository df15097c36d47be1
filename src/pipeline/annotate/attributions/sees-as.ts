// "Most stakeholders saw planning as a key aspect of the process", "others may perceive it as a
// 'get out'" → the subject of a verb of judging, and one thing with what it is taken for.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import { agentOf } from '../tree/agent.ts';
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
import type { Stance } from '#graph/graph-file.ts';
import type { AttributionRule, FoundAttribution, Place } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

const LINKS = new Set(['as', 'with']);

export const seesAs: AttributionRule = {
	id: 'attributions/sees-as',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('as')) return [];
			if (firstBelow(tree, verb, 'nsubj:pass') !== undefined)
				return seenAs(place, verb, entry.stance);
			const object = below(tree, verb, 'obj')[0];
			const holder = subjectOf(tree, verb);
			if (object === undefined || object < verb || holder === undefined) return [];
			if (holderKind(tree, holder, place) !== 'someone') return [];
			// one person who identifies a thing finds it; many take it for something
			if (lemmaOf(tree, verb) === 'identify' && !/S$/.test(xposOf(tree, holder))) return [];
			if (SOMEBODY.has(wordOf(tree, object)) || isHypothetical(tree, verb)) return [];
			const as = below(tree, verb, 'obl', 'advcl', 'xcomp', 'obj').find(
				(o) =>
					o > object &&
					below(tree, o, 'case', 'mark').some(
						(c) => LINKS.has(wordOf(tree, c)) && asMatches(lemmaOf(tree, verb), wordOf(tree, c))
					)
			);
			const plain =
				as ??
				// "saw it as long overdue", where "as" was taken for a degree
				below(tree, verb, 'xcomp').find(
					(o) => o > object && wordOf(tree, subtree(tree, o)[0] ?? -1) === 'as'
				);
			const under = below(tree, object, 'nmod').find((o) =>
				below(tree, o, 'case').some((c) => wordOf(tree, c) === 'as')
			);
			// "information sharing as the greatest obstacle", where "sharing" was taken for what describes "information"
			const within = below(tree, object, 'acl')
				.filter((a) => a === object + 1 && xposOf(tree, a) === 'VBG')
				.flatMap((a) => below(tree, a, 'obl'))
				.find((o) => below(tree, o, 'case').some((c) => wordOf(tree, c) === 'as'));
			const equates = EQUATING.has(lemmaOf(tree, verb));
			if (plain === undefined && under === undefined && within === undefined && !equates) return [];
			// "the rules for water as a paper tiger", where "for water" was hung on the verb; "it primarily as a means"
			const between = below(tree, verb, 'obl', 'advmod').filter(
				(o) => plain !== undefined && o > object && o < plain
			);
			const parts = [object, ...between, ...(plain === undefined ? [] : [plain])].flatMap((part) =>
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

/** "The process was described by many residents as stressful", "it was seen as a solution by most operators". */
function seenAs(place: Place, verb: number, stance: Stance): FoundAttribution[] {
	const { tree } = place;
	const subject = firstBelow(tree, verb, 'nsubj:pass');
	const isBy = (o: number) => below(tree, o, 'case').some((c) => wordOf(tree, c) === 'by');
	const as = below(tree, verb, 'obl', 'advcl', 'xcomp', 'obj').find(
		(o) => o > verb && below(tree, o, 'case', 'mark').some((c) => wordOf(tree, c) === 'as')
	);
	if (subject === undefined || as === undefined || isHypothetical(tree, verb)) return [];
	const holder = agentOf(tree, verb) ?? below(tree, as, 'nmod').find(isBy);
	if (holder === undefined || holderKind(tree, holder, place) !== 'someone') return [];
	return attribution(
		place,
		holder,
		cueSpan(tree, verb, ...below(tree, verb, 'aux:pass')),
		heldSpan(tree, as, (c) => c === holder),
		stanceOf(stance, isNegated(tree, verb))
	);
}

/** "described her as a planet": what somebody is called is said of them, not held of a matter. */
const SOMEBODY = new Set(['me', 'him', 'her', 'himself', 'herself', 'myself', 'us']);

/** Verbs that need no link: what is equated says it. */
const EQUATING = new Set(['equate', 'conflate']);

/** One equates a thing "with" another; every other verb takes it "as" another. */
function asMatches(verb: string, link: string): boolean {
	return EQUATING.has(verb) === (link === 'with');
}
