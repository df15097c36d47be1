// "A small minority of stakeholders expressed some concerns about the development of the concept"
// → the subject of a verb of uttering, and the attitude with what it is about.
import type { Span } from '#graph/graph-file.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { conjuncts } from '../tree/conjuncts.ts';
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
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

export const expresses: AttributionRule = {
	id: 'attributions/expresses',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('noun') && !takesView(tree, verb)) return [];
			const passive = below(tree, verb, 'nsubj:pass')[0];
			const object = passive ?? objectOf(tree, verb);
			const holder =
				passive === undefined ? subjectOf(tree, verb) : below(tree, verb, 'obl:agent', 'obl')[0];
			if (object === undefined || holder === undefined) return [];
			// whatever takes a view is somebody
			if (
				holderKind(tree, holder, place) === 'other' &&
				!(takesView(tree, verb) && uposOf(tree, holder) === 'NOUN')
			)
				return [];
			if (isHypothetical(tree, verb)) return [];
			const noun = conjuncts(tree, object)
				.map((n) => cues.attitudeNouns.get(keyOf(tree, n)))
				.find((n) => n !== undefined);
			if (MAKING.has(lemmaOf(tree, verb)) && !MADE.has(lemmaOf(tree, object))) return [];
			if (noun && passive === undefined && isNoView(tree, verb, object)) return [];
			const afterAgent = passive === undefined ? undefined : aboutAfter(tree, verb, holder);
			if (noun && afterAgent !== undefined)
				return attribution(
					place,
					holder,
					cueSpan(tree, verb, object),
					heldSpan(tree, afterAgent),
					stanceOf(noun.stance, isNegated(tree, verb))
				);
			if (!noun || (MERELY_HAVING.has(lemmaOf(tree, verb)) && !saysWhat(tree, object, noun.reach)))
				return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb),
				withClause(tree, verb, object, heldSpan(tree, object)),
				stanceOf(noun.stance, isNegated(tree, verb))
			);
		});
	}
};

/** "a series of concerns", "a number of reservations": what the series is of. */
function countedIn(tree: Tree, noun: number): number | undefined {
	if (!/^(?:series|number|range|couple|set)$/.test(lemmaOf(tree, noun))) return undefined;
	return below(tree, noun, 'nmod').find(
		(n) => wordOf(tree, n - 1) === 'of' || wordOf(tree, noun + 1) === 'of'
	);
}

/** The object; "expressed concern that" may leave its bare noun to a relation of its own. */
export function objectOf(tree: Tree, verb: number): number | undefined {
	const object = firstBelow(tree, verb, 'obj');
	return (
		(object === undefined ? undefined : (countedIn(tree, object) ?? object)) ??
		below(tree, verb, 'xcomp').find((x) => x > verb && uposOf(tree, x) === 'NOUN')
	);
}

/** "did not express a clear view": nothing is held. */
function isNoView(tree: Tree, verb: number, object: number): boolean {
	return (
		isNegated(tree, verb) &&
		/^(?:view|opinion|preference|position|comment)$/.test(lemmaOf(tree, object)) &&
		firstBelow(tree, object, 'acl', 'nmod', 'ccomp') === undefined
	);
}

/** "took the view that": the verb says nothing of a view by itself. */
function takesView(tree: Tree, verb: number): boolean {
	const [object] = below(tree, verb, 'obj');
	return (
		lemmaOf(tree, verb) === 'take' && object !== undefined && POSITIONS.has(lemmaOf(tree, object))
	);
}

const POSITIONS = new Set(['view', 'position', 'stance', 'line']);

const MAKING = new Set(['make', 'issue', 'offer']);
/** What is said by making it: "made a suggestion that"; "making opinions known" says nothing. */
const MADE = new Set([
	'assertion',
	'claim',
	'complaint',
	'promise',
	'proposal',
	'recommendation',
	'suggestion'
]);

/** Verbs that show an attitude only where it is said what the attitude is. */
const MERELY_HAVING = new Set([
	'have',
	'hold',
	'report',
	'show',
	'share',
	'demonstrate',
	'raise',
	'issue',
	'make',
	'offer',
	'take'
]);

/** "Concerns were raised by residents about noise": what stands after those who raise them. */
function aboutAfter(tree: Tree, verb: number, holder: number): number | undefined {
	return [...below(tree, verb, 'obl'), ...below(tree, holder, 'nmod')].find(
		(o) => o > holder && below(tree, o, 'case').some((c) => ABOUT.has(wordOf(tree, c)))
	);
}

const ABOUT = new Set(['about', 'over', 'regarding', 'concerning']);

function saysWhat(tree: Tree, noun: number, reach: 'wide' | 'clause'): boolean {
	const clause = below(tree, noun, 'acl', 'ccomp').some((c) =>
		below(tree, c, 'mark').some((m) => ['that', 'to'].includes(wordOf(tree, m)))
	);
	// wherever the parser hung the clause right behind the noun
	const behind = wordOf(tree, noun + 1) === 'that' && isA(tree, noun + 1, 'mark');
	return clause || behind || (reach === 'wide' && below(tree, noun, 'nmod').length > 0);
}

/** "expressed some concerns that …": the clause belongs to the concerns, wherever the parser hung it. */
function withClause(
	tree: Tree,
	verb: number,
	object: number,
	noun: Span | undefined
): Span | undefined {
	const clause =
		firstBelow(tree, verb, 'ccomp') ??
		below(tree, verb, 'advcl').find((c) =>
			below(tree, c, 'mark').some((m) => m === object + 1 && wordOf(tree, m) === 'that')
		) ??
		// "expressed frustration at the delays"
		below(tree, verb, 'obl').find(
			(o) =>
				o > object &&
				below(tree, o, 'case').some(
					(c) => c === object + 1 && /^(?:at|over|about|with)$/.test(wordOf(tree, c))
				)
		) ??
		// "expressed doubt as to whether the plan would work"
		below(tree, verb, 'advcl').find(
			(c) =>
				c > object &&
				below(tree, c, 'mark').some((m) => m === object + 1 && wordOf(tree, m) === 'as')
		);
	const said = clause === undefined ? undefined : withRest(tree, verb, heldSpan(tree, clause));
	return noun && said && said.start > noun.end ? { start: noun.start, end: said.end } : noun;
}

/** "frustration at the delays in obtaining grants": what goes on with "in", which the parser may hang on the verb. */
function withRest(tree: Tree, verb: number, said: Span | undefined): Span | undefined {
	if (!said) return undefined;
	const rest = below(tree, verb, 'advcl', 'obl').find((r) => {
		const [first = -1] = subtree(tree, r);
		return wordOf(tree, first) === 'in' && tree.tokens[first - 1]?.end === said.end;
	});
	const more = rest === undefined ? undefined : heldSpan(tree, rest);
	return more ? { start: said.start, end: more.end } : said;
}
