// "Partners must balance national targets against local needs", "to reconcile growth with the climate
// targets", "the costs outweigh the benefits", "torn between saving money and improving care"
// → the two things that have to be held together.
import { conjuncts } from '../tree/conjuncts.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, isA, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround, undergoer, withPreposition } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const AGAINST = new Set(['against', 'with']);
const BETWEEN = new Set(['between']);

export const balances: TensionRule = {
	id: 'tensions/balances',
	yields: true,
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (verb) => {
			if (uposOf(tree, verb) !== 'VERB' && !isA(tree, verb, 'amod', 'acl')) return [];
			const two = bothOf(place, verb);
			if (two === undefined) return [];
			const [first, second] = two;
			return tension(
				'conflict',
				phraseAround(tree, first, (c) => c === second || c === verb),
				around(tree, second),
				cueOver(tree, verb),
				0.65
			);
		});
	}
};

/** The heads of the two things that a verb says pull apart. */
function bothOf({ tree, cues }: Place, verb: number): [number, number] | undefined {
	if (isOfClass(cues, 'outdo', tree, verb)) {
		const [more, less] = [namedSubject(tree, verb), firstBelow(tree, verb, 'obj')];
		return more !== undefined && less !== undefined && uposOf(tree, less) === 'NOUN'
			? [more, less]
			: undefined;
	}
	if (isOfClass(cues, 'torn', tree, verb)) {
		const first = withPreposition(tree, verb, BETWEEN);
		return first === undefined ? undefined : pairOf(tree, first);
	}
	if (!isOfClass(cues, 'reconcile', tree, verb)) return undefined;
	const first = undergoer(tree, verb);
	if (first === undefined) return undefined;
	const other = withPreposition(tree, verb, AGAINST) ?? withPreposition(tree, first, AGAINST);
	if (other !== undefined && other > first && uposOf(tree, other) !== 'PRON') return [first, other];
	return pairOf(tree, first);
}

/** Exactly two things joined by "and". */
function pairOf(tree: Tree, first: number): [number, number] | undefined {
	const [, second, ...rest] = conjuncts(tree, first);
	if (second === undefined || rest.length > 0) return undefined;
	return below(tree, second, 'cc').some((c) => wordOf(tree, c) === 'and')
		? [first, second]
		: undefined;
}

/** A thing, or what is done, without the word that ties it on. */
function around(tree: Tree, head: number) {
	return poleAround(
		tree,
		head,
		(c, p) => p === head && c < head && isA(tree, c, 'cc', 'case', 'mark')
	);
}
