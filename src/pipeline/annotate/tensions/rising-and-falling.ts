// "demand is rising and budgets are getting smaller" → what goes one way, against what goes the other.
import { isClause } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';
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
			const [one, other] = [way(place, first, second), way(place, second)];
			if (one === 0 || other === 0 || one === other) return [];
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

/** 1 where a clause says that something grows, -1 where it shrinks, 0 where it says neither. */
function way({ tree, cues }: Place, clause: number, leaveOut = -1): number {
	const near = [
		clause,
		...below(tree, clause, 'advmod', 'xcomp', 'obj', 'amod').filter((c) => c !== leaveOut),
		...below(tree, clause, 'xcomp').flatMap((c) => below(tree, c, 'advmod'))
	];
	const up = near.filter(
		(i) => isOfClass(cues, 'up', tree, i) || isComparative(tree, i, 'more')
	).length;
	const down = near.filter(
		(i) => isOfClass(cues, 'down', tree, i) || isComparative(tree, i, 'less')
	).length;
	return Math.sign(up - down);
}

function isComparative(tree: Tree, i: number, word: string): boolean {
	return (
		wordOf(tree, i) === word ||
		(word === 'less' && wordOf(tree, i) === 'fewer') ||
		lemmaOf(tree, i) === word
	);
}
