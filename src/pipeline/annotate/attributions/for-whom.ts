// "For small firms, the priority is lower rates", "for parents, the main worry was safety" → those for whom a clause says
// what matters, and the clause.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, isA, lemmaOf, wordOf, xposOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, heldSpan } from './held.ts';
import { isSurely } from './holder.ts';

/** Nouns for what matters to somebody. */
const MATTERS = new Set(
	`advantage aim answer appeal attraction barrier benefit challenge concern drawback fear frustration
	hope issue key lesson motivation obstacle point priority problem question reason risk solution
	temptation value worry`.split(/\s+/)
);

export const forWhom: AttributionRule = {
	id: 'attributions/for-whom',
	find(place) {
		const { tree } = place;
		if (!tree.words.includes('for')) return [];
		return atEachToken(tree, (i) => {
			if (wordOf(tree, i) !== 'for' || !isA(tree, i, 'case')) return [];
			const holder = headOf(tree, i);
			if (holder <= i || !isA(tree, holder, 'obl', 'nmod')) return [];
			const said = headOf(tree, holder);
			const matter = below(tree, said, 'nsubj', 'nsubj:outer').find((n) => n > holder);
			if (matter === undefined || !MATTERS.has(lemmaOf(tree, matter))) return [];
			if (
				!opensSentence(tree, i) ||
				!isMany(tree, holder) ||
				!isSurely(tree, holder, place.lexicon)
			)
				return [];
			const clause = heldSpan(tree, said, (c) => c === holder);
			return attribution(place, holder, cueOver(tree, i, i), clause, 'neutral');
		});
	}
};

/** At the start, or after a word that ties the sentence to the one before. */
function opensSentence(tree: Tree, i: number): boolean {
	return i === 0 || wordOf(tree, i - 1) === ',' || /^(?:but|and|yet)$/.test(wordOf(tree, i - 1));
}

function isMany(tree: Tree, holder: number): boolean {
	return /S$|^NNP$/.test(xposOf(tree, holder));
}
