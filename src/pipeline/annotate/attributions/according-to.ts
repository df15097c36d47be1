// "According to the Audit Commission, few partnerships met the target", "in the auditors' view, this
// is a failure of governance" → the noun after the words, or that of the view,
// and the clause around them.
import { clauseOf } from '../tree/clause.ts';
import type { Span } from '#graph/graph-file.ts';
import { cueOver, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';
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
			const own = ownView(tree, i);
			if (own)
				return attribution(
					place,
					own.holder,
					cueOver(tree, own.view),
					heldSpan(tree, own.clause, (c) => c === own.view),
					'neutral'
				);
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
			if (outer < 0)
				return attribution(
					place,
					holder,
					cueOver(tree, i, last),
					i === 0 ? restAfter(tree, holder) : undefined,
					'neutral'
				);
			const clause = clauseOf(tree, outer);
			if (VARYING.has(lemmaOf(tree, outer))) return [];
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

/** "differs according to need": by what something goes, not who says so. */
const VARYING = new Set(
	'differ vary change adjust set measure assess grade rank sort group allocate prioritise'.split(
		' '
	)
);

/** What follows the holder behind a comma, where the parser found no clause in it: to the end of the sentence. */
function restAfter(tree: Tree, holder: number): Span | undefined {
	const comma = tree.words.indexOf(',', holder);
	if (comma < 0) return undefined;
	const rest = tree.tokens.map((_, k) => k).slice(comma + 1);
	return rest.length > 3 ? spanOver(tree, rest) : undefined;
}

const VIEWS = new Set(['view', 'opinion', 'judgement', 'judgment', 'experience', 'words']);

/** "in the auditors' view, …": whose view it is, and the clause that it says. */
function ownView(
	tree: Tree,
	view: number
): { holder: number; view: number; clause: number } | undefined {
	if (!VIEWS.has(lemmaOf(tree, view)) || !isA(tree, view, 'obl')) return undefined;
	const holder = firstBelow(tree, view, 'nmod:poss');
	// "in my opinion" is the voice of whoever speaks, "in your view" nobody's
	if (holder === undefined || ['my', 'your'].includes(wordOf(tree, holder))) return undefined;
	if (below(tree, view, 'case').every((c) => wordOf(tree, c) !== 'in')) return undefined;
	const clause = clauseOf(tree, headOf(tree, view));
	return { holder, view, clause };
}
