// "According to the Audit Commission, few partnerships met the target" → the noun after the words,
// and the clause around them.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { atEachToken, headOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, heldSpan } from './held.ts';

const OPENERS: readonly (readonly string[])[] = [
	['according', 'to'],
	['in', 'the', 'view', 'of'],
	['in', 'the', 'opinion', 'of'],
	['in', 'the', 'words', 'of'],
	['in', 'the', 'eyes', 'of']
];

export const accordingTo: AttributionRule = {
	id: 'attributions/according-to',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (i) => {
			const words = OPENERS.find((opener) =>
				opener.every((word, k) => wordOf(tree, i + k) === word)
			);
			if (!words) return [];
			const last = i + words.length - 1;
			let holder = headOf(tree, last);
			while (holder >= i && holder <= last) holder = headOf(tree, holder);
			// "in the view of X": X hangs below "view"
			if (holder < i) return [];
			let outer = headOf(tree, holder);
			while (outer >= i && outer <= last) outer = headOf(tree, outer);
			if (outer < 0) return [];
			const clause = clauseOf(tree, outer);
			return attribution(
				place,
				holder,
				cueOver(tree, i, last),
				heldSpan(tree, clause, (c) => c === holder || (c >= i && c <= last)),
				'neutral'
			);
		});
	}
};
