// "Our universities don't consist of only urban kids; they also come from the smaller areas"
// → what is denied, against what is said in its place.
import { isClause, isNegated, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { firstBelow, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';
import { heldClause, poleAround, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';

const BACK = new Set([
	'it',
	'they',
	'he',
	'she',
	'this',
	'that',
	'these',
	'those',
	"it's",
	'we',
	'i'
]);

export const notThisButThat: TensionRule = {
	id: 'tensions/not-this-but-that',
	find(place) {
		return [...inside(place), ...acrossSentences(place)];
	}
};

function inside({ tree, cues }: Place): FoundTension[] {
	return tree.tokens.flatMap((_, second) => {
		if (!isA(tree, second, 'parataxis', 'conj') || !isClause(tree, second)) return [];
		const first = headOf(tree, second);
		if (first < 0 || first > second) return [];
		const held = heldClause(tree, first, cues);
		if (firstBelow(tree, second, 'cc') !== undefined) return [];
		return replaced(tree, held, tree, second, (c) => c === second);
	});
}

function acrossSentences({ tree, before, cues }: Place): FoundTension[] {
	const previous = before[before.length - 1];
	if (!previous || previous.root < 0 || tree.root < 0) return [];
	return replaced(
		previous,
		heldClause(previous, previous.root, cues),
		tree,
		tree.root,
		() => false
	);
}

function replaced(
	firstTree: Tree,
	first: number,
	tree: Tree,
	second: number,
	leaveOut: (c: number) => boolean
): FoundTension[] {
	if (!isNegated(firstTree, first) || isNegated(tree, second)) return [];
	const subject = firstBelow(tree, second, 'nsubj');
	const denied = subjectOf(firstTree, first);
	if (subject === undefined || denied === undefined) return [];
	const same = lemmaOf(tree, subject) === lemmaOf(firstTree, denied);
	if (!same && !BACK.has(wordOf(tree, subject))) return [];
	const not = firstBelow(firstTree, first, 'advmod') ?? first;
	const copula = firstBelow(firstTree, first, 'cop') !== undefined;
	if (copula !== (firstBelow(tree, second, 'cop') !== undefined)) return [];
	if (!copula && firstTree !== tree) return [];
	return tension(
		'contrast',
		poleAround(firstTree, first, leaveOut),
		poleAround(tree, second),
		cueOver(firstTree, not),
		0.5
	);
}
