// "There was a general acceptance of the principles amongst stakeholders", "the council's view that
// …", "their argument is that …" → whose attitude a noun names, and what it is about.
import type { Span } from '#graph/graph-file.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, heldSpan } from './held.ts';
import { holderKind } from './holder.ts';
import { cueOver } from '../tensions/pole.ts';

const AMONG = new Set(['among', 'amongst', 'by', 'from', 'within', 'across']);
const ABOUT = new Set([
	'of',
	'about',
	'for',
	'over',
	'with',
	'regarding',
	'concerning',
	'to',
	'in',
	'on'
]);

export const holdsView: AttributionRule = {
	id: 'attributions/holds-view',
	find(place) {
		const { tree, cues } = place;
		return tree.tokens.flatMap((_, noun) => {
			if (uposOf(tree, noun) !== 'NOUN') return [];
			const entry = cues.attitudeNouns.get(spellingKey(lemmaOf(tree, noun)));
			if (!entry) return [];
			const holder = whose(tree, noun);
			if (holder === undefined || holderKind(tree, holder, place) === 'other') return [];
			const content = what(tree, noun, holder, entry.reach === 'wide');
			return attribution(place, holder, cueOver(tree, noun), content, entry.stance);
		});
	}
};

/** The possessor of the attitude, or those among whom it is found. */
function whose(tree: Tree, noun: number): number | undefined {
	const owner = firstBelow(tree, noun, 'nmod:poss');
	if (owner !== undefined) return owner;
	const near = [noun, headOf(tree, noun), ...below(tree, noun, 'nmod')];
	for (const place of near) {
		if (place < 0) continue;
		const among = below(tree, place, 'nmod', 'obl').find(
			(n) => n > noun && below(tree, n, 'case').some((c) => AMONG.has(wordOf(tree, c)))
		);
		if (
			among !== undefined &&
			(place === noun || isA(tree, noun, 'nsubj') || isA(tree, place, 'nmod'))
		)
			return among;
	}
	return undefined;
}

function what(tree: Tree, noun: number, holder: number, wide: boolean): Span | undefined {
	const clause = below(tree, noun, 'acl', 'ccomp').find((c) =>
		below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that' || wordOf(tree, m) === 'to')
	);
	if (clause !== undefined) return heldSpan(tree, clause);
	const said = headOf(tree, noun);
	if (
		isA(tree, noun, 'nsubj') &&
		firstBelow(tree, said, 'cop') !== undefined &&
		below(tree, said, 'mark').some((m) => wordOf(tree, m) === 'that')
	)
		return heldSpan(tree, said, (c) => c === noun || isA(tree, c, 'cop'));
	const told =
		isA(tree, noun, 'nsubj') && lemmaOf(tree, said) === 'be'
			? firstBelow(tree, said, 'ccomp')
			: undefined;
	if (told !== undefined) return heldSpan(tree, told);
	if (!wide) return undefined;
	const about = below(tree, noun, 'nmod').find(
		(n) =>
			n !== holder && n > noun && below(tree, n, 'case').some((c) => ABOUT.has(wordOf(tree, c)))
	);
	return about === undefined ? undefined : heldSpan(tree, about, (c) => c === holder);
}
