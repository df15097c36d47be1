// "demand is rising and budgets are getting smaller" → what goes one way, against what goes the other.
import { isClause } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	wordOf
} from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

export const risingAndFalling: TensionRule = {
	id: 'tensions/rising-and-falling',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (second) => {
			const first = headOf(tree, second);
			if (!isA(tree, second, 'conj', 'parataxis') || first < 0) return [];
			if (!isClause(tree, first) || !isClause(tree, second)) return [];
			// "lower prices and improve services": one thing that does both
			if (firstBelow(tree, second, 'nsubj') === undefined) return [];
			const one = movementOf(place, first, second);
			const other = movementOf(place, second);
			if (one.way * other.way !== -1 || one.judged !== other.judged) return [];
			return tension(
				'contrast',
				poleAround(tree, first, (c) => c === second),
				poleAround(tree, second, (c, p) => p === second && isA(tree, c, 'cc')),
				cueOver(tree, second),
				0.55
			);
		});
	}
};

/** 1 where a clause says that something grows, -1 where it shrinks, 0 where it says neither; and whether it judges. */
function movementOf(
	{ tree, cues }: Place,
	clause: number,
	leaveOut = -1
): { way: number; judged: boolean } {
	const near = [
		clause,
		...below(tree, clause, 'advmod', 'xcomp', 'obj', 'amod').filter((c) => c !== leaveOut),
		...below(tree, clause, 'xcomp').flatMap((c) => below(tree, c, 'advmod'))
	];
	const moves = near.filter((i) => !PLAIN.has(wordOf(tree, i)));
	const up = moves.filter(
		(i) => isOfClass(cues, 'up', tree, i) || isComparative(tree, i, 'more')
	).length;
	const down = moves.filter(
		(i) => isOfClass(cues, 'down', tree, i) || isComparative(tree, i, 'less')
	).length;
	return { way: Math.sign(up - down), judged: moves.some((i) => JUDGING.has(keyOf(tree, i))) };
}

/** "admissions grew and inequalities worsened" go the same way: these words say whether that is good. */
const JUDGING = new Set(['improve', 'good', 'well', 'better', 'bad', 'badly', 'worse', 'worsen']);

/** How large a thing is, not that it grows. */
const PLAIN = new Set('big great high large low poor small strong weak'.split(' '));

function isComparative(tree: Tree, i: number, word: string): boolean {
	return (
		wordOf(tree, i) === word ||
		(word === 'less' && wordOf(tree, i) === 'fewer') ||
		lemmaOf(tree, i) === word
	);
}
