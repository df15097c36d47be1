// "The department maintains that franchising offers better value. Operators dispute this."
// → what was said before, against those who will not have it.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { isNegated } from '../tree/clause.ts';
import { below, firstBelow, uposOf, wordOf } from '../tree/tree.ts';
import { clausePole, tension } from './pole.ts';
import { isOfClass } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const BACK = new Set(['this', 'that', 'it', 'these', 'them']);
const CLAIMS = new Set(
	'view claim argument charge accusation criticism suggestion idea interpretation assessment'.split(
		' '
	)
);

export const disputes: TensionRule = {
	id: 'tensions/disputes',
	find(place) {
		const { tree, before, cues } = place;
		const previous = before[before.length - 1];
		const verb = tree.root;
		if (!previous || previous.root < 0 || verb < 0 || !rejects(place, verb)) return [];
		return tension(
			'conflict',
			clausePole(previous, previous.root, cues),
			clausePole(tree, verb, cues),
			cueOver(tree, verb),
			0.65
		);
	}
};

function rejects({ tree, cues }: Place, verb: number): boolean {
	if (uposOf(tree, verb) !== 'VERB' || isUrged(tree, verb)) return false;
	const object = firstBelow(tree, verb, 'obj') ?? firstBelow(tree, verb, 'obl');
	const pointing = object !== undefined && pointsBack(tree, object);
	if (isOfClass(cues, 'reject', tree, verb)) return pointing && !isNegated(tree, verb);
	if (wordOf(tree, verb).startsWith('disagree')) return object === undefined || pointing;
	if (isOfClass(cues, 'share-view', tree, verb)) return pointing && isNegated(tree, verb);
	return object !== undefined && takesAnother(tree, object);
}

/** "You should reject them": asked for, not done. */
function isUrged(tree: Tree, verb: number): boolean {
	return below(tree, verb, 'aux').some((a) =>
		['should', 'must', 'would'].includes(wordOf(tree, a))
	);
}

/** "this", "the claim", "this view". */
function pointsBack(tree: Tree, object: number): boolean {
	if (BACK.has(wordOf(tree, object))) return true;
	return (
		CLAIMS.has(wordOf(tree, object).replace(/s$/, '')) &&
		below(tree, object, 'det').some((d) =>
			['the', 'this', 'that', 'these'].includes(wordOf(tree, d))
		)
	);
}

/** "took a different view", "held the opposite opinion". */
function takesAnother(tree: Tree, object: number): boolean {
	return (
		['view', 'opinion', 'position', 'line'].includes(wordOf(tree, object)) &&
		below(tree, object, 'amod').some((a) =>
			['different', 'opposite', 'contrary', 'opposing'].includes(wordOf(tree, a))
		)
	);
}
