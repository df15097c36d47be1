// "Witnesses pointed to a lack of data", "nurses spoke of feeling undervalued", "consultees commented on the lack of detail"
// → the subject of a verb of speaking, and what it speaks of where that says something.
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { isSurely } from './holder.ts';

/** By verb, the words between it and what is spoken of; and whether that may be anything. */
const LINKS: ReadonlyMap<string, { link: RegExp; anything: boolean }> = new Map([
	['point', { link: /^to$/, anything: true }],
	['allude', { link: /^to$/, anything: true }],
	['speak', { link: /^(?:of|about)$/, anything: false }],
	['talk', { link: /^(?:of|about)$/, anything: false }],
	['comment', { link: /^(?:on|about)$/, anything: false }],
	['remark', { link: /^(?:on|upon)$/, anything: false }],
	['refer', { link: /^to$/, anything: false }]
]);
/** Nouns that say something of what follows them: "the lack of detail". */
const SAYING = new Set(
	`absence advantage barrier benefit challenge complexity confusion cost delay difficulty disadvantage
	frustration gap importance inability inconsistency lack limitation need obstacle pressure problem
	quality risk shortage strength tension uncertainty value weakness`.split(/\s+/)
);

export const pointsTo: AttributionRule = {
	id: 'attributions/points-to',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const known = LINKS.get(lemmaOf(tree, verb));
			if (!known || !known.link.test(wordOf(tree, verb + 1))) return [];
			if (firstBelow(tree, verb, 'obj', 'ccomp', 'aux:pass') !== undefined) return [];
			const spoken = below(tree, verb, 'obl', 'advcl').find((o) =>
				below(tree, o, 'case', 'mark').includes(verb + 1)
			);
			const holder = subjectOf(tree, verb);
			if (spoken === undefined || holder === undefined || isHypothetical(tree, verb)) return [];
			if (!known.anything && !saysSomething(tree, spoken)) return [];
			if (uposOf(tree, holder) === 'PRON' || !isSurely(tree, holder, place.lexicon)) return [];
			if (isNegated(tree, verb)) return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, verb, verb + 1),
				heldSpan(tree, spoken),
				'neutral'
			);
		});
	}
};

function saysSomething(tree: Tree, spoken: number): boolean {
	const gerund =
		xposOf(tree, spoken) === 'VBG' || /^(?:feeling|being|having)$/.test(wordOf(tree, spoken));
	return gerund || SAYING.has(lemmaOf(tree, spoken));
}
