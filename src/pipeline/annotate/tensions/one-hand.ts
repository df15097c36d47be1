// "pulled towards local discretion on the one hand and national targets on the other" → the one, against the other.
import { cueOver, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, headOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { phraseAround } from './phrase.ts';
import { tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const oneHand: TensionRule = {
	id: 'tensions/one-hand',
	yields: true,
	find({ tree }) {
		return atEachWord(tree, 'hand', (hand) => {
			if (wordOf(tree, hand - 1) !== 'one') return [];
			const on = wordOf(tree, hand - 2) === 'the' ? hand - 3 : hand - 2;
			const and = wordOf(tree, hand + 1) === ',' ? hand + 2 : hand + 1;
			const other = tree.words.indexOf('other', and);
			const end = wordOf(tree, other - 1) === 'the' ? other - 2 : other - 1;
			if (wordOf(tree, on) !== 'on' || wordOf(tree, and) !== 'and' || other < 0) return [];
			if (wordOf(tree, end) !== 'on') return [];
			const second = tree.tokens.map((_, i) => i).slice(and + 1, end);
			const first = nounBefore(tree, on);
			if (first === undefined || !second.length) return [];
			return tension(
				'conflict',
				phraseAround(tree, first, (c) => c >= on),
				spanOver(tree, second),
				cueOver(tree, on, hand),
				0.65
			);
		});
	}
};

/** The noun whose phrase ends right before the words. */
function nounBefore(tree: Tree, on: number): number | undefined {
	let noun = on - 1;
	if (!['NOUN', 'PROPN'].includes(uposOf(tree, noun))) return undefined;
	// "levels of trust on the one hand": the phrase as a whole
	for (let head = headOf(tree, noun); head >= 0 && head < noun; head = headOf(tree, noun)) {
		if (uposOf(tree, head) !== 'NOUN' || (subtree(tree, head)[0] ?? 0) > head) break;
		noun = head;
	}
	return noun;
}
