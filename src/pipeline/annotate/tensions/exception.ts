// "Most areas of life improve with age. An exception to this pattern is health."
// → what holds as a rule, against what does not follow it.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, isA, lemmaOf } from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const EXCEPTIONS = new Set(['exception', 'outlier', 'drawback', 'downside', 'caveat', 'snag']);
/** These say that what stands before does not suffice where they open their sentence. */
const TROUBLES = new Set(['problem', 'trouble', 'difficulty', 'catch', 'challenge']);

export const exception: TensionRule = {
	id: 'tensions/exception',
	yields: true,
	find({ tree, before, cues }) {
		const previous = before[before.length - 1];
		if (!previous || previous.root < 0 || tree.root < 0) return [];
		const noun = exceptionOf(tree);
		if (noun === undefined || isNegated(tree, tree.root)) return [];
		return tension(
			'contrast',
			clausePole(previous, previous.root, cues),
			poleAround(tree, tree.root),
			cueOver(tree, noun),
			0.6
		);
	}
};

/** The noun of "X is the exception", "the problem is X" and "there are exceptions". */
function exceptionOf(tree: Tree): number | undefined {
	const subject = firstBelow(tree, tree.root, 'nsubj');
	const isSaid = lemmaOf(tree, tree.root) === 'be' || below(tree, tree.root, 'cop').length > 0;
	if (!isSaid) return undefined;
	if (EXCEPTIONS.has(lemmaOf(tree, tree.root))) return tree.root;
	if (subject === undefined) return undefined;
	const opens = tree.words.slice(0, subject).length <= 3;
	const troubles = TROUBLES.has(lemmaOf(tree, subject)) && opens && isBare(tree, subject);
	return EXCEPTIONS.has(lemmaOf(tree, subject)) || troubles ? subject : undefined;
}

/** "the problem", "the main problem": not the problem of something named. */
function isBare(tree: Tree, noun: number): boolean {
	return below(tree, noun, 'nmod', 'acl', 'conj').length === 0 && !isA(tree, noun, 'conj');
}
