// "Carers want continuity; providers want flexibility", "ministers want speed; communities fear the loss of
// countryside" → what the one side wants, against what the other does.
import { isClause, isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const WANTING = new Set(
	'want prefer favour support welcome value prioritise emphasise stress seek need demand back'.split(
		' '
	)
);
const SHUNNING = new Set(
	'fear oppose resist reject dislike distrust dread resent doubt question'.split(' ')
);

export const eachWants: TensionRule = {
	id: 'tensions/each-wants',
	find({ tree, cues }) {
		return atEachToken(tree, (second) => {
			const first = headOf(tree, second);
			const mark = markBetween(tree, first, second);
			if (mark === undefined || !isA(tree, second, 'parataxis', 'conj')) return [];
			if (!isClause(tree, first) || !takeSides(tree, first, second)) return [];
			return tension(
				'contrast',
				clausePole(
					tree,
					first,
					cues,
					(c) => c === second || (c > mark && headOf(tree, c) === first)
				),
				poleAround(tree, second),
				cueOver(tree, mark),
				0.55
			);
		});
	}
};

/** The semicolon between two clauses, where no word ties them. */
function markBetween(tree: Tree, first: number, second: number): number | undefined {
	if (first < 0 || second < first || firstBelow(tree, second, 'cc') !== undefined) return undefined;
	const mark = (subtree(tree, second).find((i) => uposOf(tree, i) !== 'PUNCT') ?? second) - 1;
	return wordOf(tree, mark) === ';' ? mark : undefined;
}

/** Two who are named want different things, or one wants and the other will not have. */
function takeSides(tree: Tree, first: number, second: number): boolean {
	const [who, whoElse] = [first, second].map((verb) => firstBelow(tree, verb, 'nsubj'));
	if (who === undefined || whoElse === undefined) return false;
	const named = [who, whoElse].every((s) => ['NOUN', 'PROPN'].includes(uposOf(tree, s)));
	if (!named || lemmaOf(tree, who) === lemmaOf(tree, whoElse)) return false;
	if ([first, second].some((verb) => isNegated(tree, verb) || below(tree, verb, 'aux').length > 0))
		return false;
	const wants = (verb: number) => WANTING.has(lemmaOf(tree, verb));
	const shuns = (verb: number) => SHUNNING.has(lemmaOf(tree, verb));
	const [what, whatElse] = [first, second].map((verb) =>
		firstBelow(tree, verb, 'obj', 'xcomp', 'ccomp')
	);
	if (what === undefined || whatElse === undefined) return false;
	return wants(first) && wants(second)
		? lemmaOf(tree, what) !== lemmaOf(tree, whatElse)
		: (wants(first) && shuns(second)) || (shuns(first) && wants(second));
}
