// "The regulator has moved away from routine inspection towards a risk-based approach"
// → what is left, against what is gone to.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const MOVES = new Set(['move', 'shift', 'transition', 'switch', 'turn', 'departure', 'change']);
const FROM = new Set(['from']);
const TO = new Set(['to', 'towards', 'toward']);

export const fromTo: TensionRule = {
	id: 'tensions/from-to',
	find({ tree }) {
		return atEachToken(tree, (i) => {
			if (!MOVES.has(lemmaOf(tree, i)) || !['VERB', 'NOUN'].includes(uposOf(tree, i))) return [];
			if (bodily(tree, i)) return [];
			const left = nounAfter(tree, i, FROM);
			if (left === undefined) return [];
			const reached = nounAfter(tree, i, TO, left);
			if (reached === undefined) return [];
			return tension(
				'contrast',
				phraseAround(tree, left, (c) => c === reached),
				phraseAround(tree, reached),
				cueOver(tree, i),
				0.55
			);
		});
	}
};

/** "moved from the old office to the new one" goes somewhere; "moved away from" leaves an idea. */
function bodily(tree: Tree, move: number): boolean {
	return (
		uposOf(tree, move) === 'VERB' &&
		['move', 'turn', 'change'].includes(lemmaOf(tree, move)) &&
		wordOf(tree, move + 1) !== 'away'
	);
}

/** The common noun behind one of the prepositions: ideas are left and reached, not towns and dates. */
function nounAfter(
	tree: Tree,
	move: number,
	prepositions: ReadonlySet<string>,
	after = move
): number | undefined {
	const top = headOf(tree, move) < 0 ? move : headOf(tree, move);
	return subtree(tree, top).find(
		(n) =>
			n > after &&
			n - move < 16 &&
			uposOf(tree, n) === 'NOUN' &&
			below(tree, n, 'nummod').length === 0 &&
			below(tree, n, 'case').some((c) => prepositions.has(wordOf(tree, c)))
	);
}
