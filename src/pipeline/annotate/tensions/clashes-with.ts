// "the new targets conflict with local priorities", "their plans are at odds with national policy",
// "policies that don't always fit within the framework" → the one against the other.
import { isNegated, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, withPreposition } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

/** "compete with", but to compete in a race is no clash with it. */
const CLASHING = new Set(['with', 'against']);
/** "don't fit within", "are incompatible with", "out of line with". */
const FITTING = new Set([...CLASHING, 'within', 'into', 'to', 'from', 'in', 'under', 'alongside']);

export const clashesWith: TensionRule = {
	id: 'tensions/clashes-with',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (i) => {
			if (!pullsApart(place, i)) return [];
			const subject = subjectOf(tree, i);
			const other = withPreposition(tree, i, clashes(place, i) ? CLASHING : FITTING);
			if (subject === undefined || other === undefined || uposOf(tree, subject) === 'PRON')
				return [];
			if (uposOf(tree, other) === 'PRON') return [];
			return tension(
				'conflict',
				phraseAround(tree, subject),
				phraseAround(tree, other),
				cueOver(tree, i),
				0.65
			);
		});
	}
};

function clashes({ tree, cues }: Place, i: number): boolean {
	return uposOf(tree, i) === 'VERB' && (isOfClass(cues, 'clash', tree, i) || sitsBadly(tree, i));
}

/** "sits uneasily with the duty to consult". */
function sitsBadly(tree: Tree, verb: number): boolean {
	const badly = below(tree, verb, 'advmod').some((a) => BADLY.has(wordOf(tree, a)));
	return badly && ['sit', 'fit', 'square'].includes(lemmaOf(tree, verb));
}

const BADLY = new Set(['uneasily', 'awkwardly', 'uncomfortably', 'oddly', 'badly', 'poorly']);

function pullsApart(place: Place, i: number): boolean {
	const { tree, cues } = place;
	const upos = uposOf(tree, i);
	if (clashes(place, i)) return !isNegated(tree, i);
	if (upos === 'VERB' && isOfClass(cues, 'fit', tree, i)) return isNegated(tree, i);
	if (upos === 'ADJ' && isOfClass(cues, 'odds', tree, i))
		return firstBelow(tree, i, 'cop') !== undefined;
	return isOdds(tree, i);
}

/** "at odds", "in conflict", "out of step". */
function isOdds(tree: Tree, i: number): boolean {
	const before = wordOf(tree, i - 1);
	const word = wordOf(tree, i);
	if (isA(tree, i, 'compound', 'amod')) return false;
	return (
		(before === 'at' && (word === 'odds' || word === 'variance')) ||
		(before === 'in' && (word === 'conflict' || word === 'tension' || word === 'competition')) ||
		(before === 'of' && (word === 'step' || word === 'line' || word === 'kilter'))
	);
}
