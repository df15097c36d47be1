// "My organisation will be committed to it as a priority when our sponsoring division tells us"
// → what would be done, against what it waits for.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, headOf, isA, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const WAITING = new Set([
	'when',
	'if',
	'once',
	'until',
	'unless',
	'till',
	'provided',
	'providing',
	'where',
	'after'
]);

export const onlyWhen: TensionRule = {
	id: 'tensions/only-when',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (condition) => {
			if (!isA(tree, condition, 'advcl', 'advcl:relcl')) return [];
			const opener = below(tree, condition, 'mark', 'advmod', 'case').find(
				(m) => WAITING.has(wordOf(tree, m)) && m < condition
			);
			const main = heldBack(place, headOf(tree, condition));
			if (opener === undefined || main < 0) return [];
			const adjacent = wordOf(tree, opener - 1) === 'only';
			const only = adjacent || holdsOnly(tree, main, wordOf(tree, opener));
			if (!only && !waitsFor(place, main, condition, wordOf(tree, opener))) return [];
			return tension(
				'condition',
				poleAround(
					tree,
					main,
					(c, p) => c === condition || (p === main && isA(tree, c, 'mark', 'cc'))
				),
				poleAround(tree, condition, (c) => c === opener || c === opener - 1),
				adjacent ? cueOver(tree, opener - 1, opener) : cueOver(tree, opener),
				only ? 0.75 : 0.6
			);
		});
	}
};

/** "the target can only be met if …". */
function holdsOnly(tree: Tree, main: number, opener: string): boolean {
	return (
		['if', 'when', 'once', 'where'].includes(opener) &&
		below(tree, main, 'advmod').some((a) => wordOf(tree, a) === 'only' && a < main)
	);
}

/** "are reluctant to give up control until …": what is held back is said by the verb above. */
function heldBack({ tree, cues }: Place, main: number): number {
	const head = headOf(tree, main);
	return isA(tree, main, 'xcomp') && isOfClass(cues, 'hesitate', tree, head) ? head : main;
}

/** A commitment to come with a condition after it, or something held back until the condition is met. */
function waitsFor({ tree, cues }: Place, main: number, condition: number, opener: string): boolean {
	const hesitates = (i: number) => isOfClass(cues, 'hesitate', tree, i);
	if (opener === 'until' || opener === 'unless' || opener === 'till')
		return (
			isNegated(tree, main) ||
			hesitates(main) ||
			hesitates(headOf(tree, main)) ||
			opener === 'unless'
		);
	const future = below(tree, main, 'aux').some((a) => FUTURE.has(wordOf(tree, a)));
	const own = firstBelow(tree, condition, 'nsubj', 'nsubj:pass') !== undefined;
	return (
		future &&
		own &&
		condition > main &&
		isOfClass(cues, 'commit', tree, main) &&
		hasSubject(tree, main)
	);
}

const FUTURE = new Set(['will', 'would', "'ll", 'shall']);

function hasSubject(tree: Tree, i: number): boolean {
	return firstBelow(tree, i, 'nsubj') !== undefined;
}
