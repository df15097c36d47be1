// "As one stakeholder put it: 'Planning is a concept struggling to find a role'"
// → the subject of the "as" clause, and the clause around it, or the words after the colon.
import { clauseOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule, Place } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan } from './held.ts';
import { afterColon } from './spoken.ts';

export const asSaid: AttributionRule = {
	id: 'attributions/as-said',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			const speaks = entry?.frames.has('quote') || putsIt(tree, verb) || tellsUs(tree, verb);
			const holder = saidBy(tree, verb);
			if (!speaks || holder === undefined || wordOf(tree, firstOf(tree, verb)) !== 'as') return [];
			const object = firstBelow(tree, verb, 'obj');
			if (firstBelow(tree, verb, 'ccomp', 'aux:pass') !== undefined) return [];
			if (object !== undefined && wordOf(tree, object) !== 'it' && !tellsUs(tree, verb)) return [];
			const content = afterColon(place, verb) ?? around(place, verb);
			return attribution(
				place,
				holder,
				cueSpan(tree, verb, ...below(tree, verb, 'obj')),
				content,
				entry?.stance ?? 'neutral'
			);
		});
	}
};

/** The first word of the clause that is no mark. */
function firstOf(tree: Tree, verb: number): number {
	return subtree(tree, verb).find((i) => uposOf(tree, i) !== 'PUNCT') ?? verb;
}

/** The subject; where the parser took "as" for a preposition, what follows it. */
function saidBy(tree: Tree, verb: number): number | undefined {
	const subject = firstBelow(tree, verb, 'nsubj');
	if (subject !== undefined) return subject;
	return below(tree, verb, 'obl').find(
		(o) => o < verb && below(tree, o, 'case').some((c) => wordOf(tree, c) === 'as')
	);
}

/** "put it", "puts it bluntly". */
function putsIt(tree: Tree, verb: number): boolean {
	return (
		lemmaOf(tree, verb) === 'put' && below(tree, verb, 'obj').some((o) => wordOf(tree, o) === 'it')
	);
}

/** "as one manager told us". */
function tellsUs(tree: Tree, verb: number): boolean {
	return lemmaOf(tree, verb) === 'tell' && firstBelow(tree, verb, 'iobj', 'obj') !== undefined;
}

/** The clause that the "as" clause stands in. */
function around({ tree }: Place, verb: number) {
	let head = headOf(tree, verb);
	// "as some said, getting a job means luck": what is said begins with the clause that is its subject
	if (isA(tree, head, 'csubj')) head = headOf(tree, head);
	if (head < 0 || tree.words.slice(Math.min(head, verb), Math.max(head, verb)).includes(';'))
		return undefined;
	if (isA(tree, verb, 'advcl', 'parataxis'))
		return heldSpan(tree, clauseOf(tree, head), (c) => c === verb);
	const rest = subtree(tree, verb, (c) => c < verb);
	return spanOver(
		tree,
		runAround(
			tree,
			rest.filter((i) => i > verb),
			verb
		)
	);
}
