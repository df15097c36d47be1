// "There was a general acceptance of the principles amongst stakeholders", "the council's view that
// …", "their argument is that …" → whose attitude a noun names, and what it is about.
import type { Quantifier, Span } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	subtree,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, heldSpan } from './held.ts';
import { holderKind } from './holder.ts';
import { thatClause } from '../tree/that-clause.ts';

const AMONG = new Set(['among', 'amongst']);
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

/** What leads to what a view is about, where other words stand between. */
const FAR = new Set(['about', 'over', 'regarding', 'concerning']);

export const holdsView: AttributionRule = {
	id: 'attributions/holds-view',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'NOUN', (noun) => {
			const entry = cues.attitudeNouns.get(keyOf(tree, noun));
			if (!entry) return [];
			const holder = whose(tree, noun);
			if (holder === undefined || holderKind(tree, holder, place) === 'other') return [];
			const content = what(tree, noun, holder, entry.reach === 'wide');
			const quantifier = howMany(tree, noun, cues);
			return attribution(place, holder, cueOver(tree, noun), content, entry.stance).map((found) =>
				quantifier ? { ...found, holder: { quantifier, ...found.holder } } : found
			);
		});
	}
};

/** "an almost universal acceptance", "a general recognition": how many share it. */
function howMany(tree: Tree, noun: number, cues: Cues): Quantifier | undefined {
	const graded = below(tree, noun, 'amod').flatMap((a) => subtree(tree, a));
	const first = graded.sort((a, b) => a - b)[0];
	return first === undefined ? undefined : cues.quantifiers.at(tree.words, first)?.value;
}

/** The possessor of the attitude, or those among whom it is found. */
function whose(tree: Tree, noun: number): number | undefined {
	const owner = firstBelow(tree, noun, 'nmod:poss');
	if (owner !== undefined) return owner;
	// "members were of the opinion that …"
	const of = below(tree, noun, 'case').some((c) => wordOf(tree, c) === 'of');
	if (of && firstBelow(tree, noun, 'cop') !== undefined) return subjectOf(tree, noun);
	const reach = [...subtree(tree, noun), ...below(tree, headOf(tree, noun), 'obl', 'nmod')];
	return reach.find(
		(n) =>
			n > noun &&
			isA(tree, n, 'nmod', 'obl') &&
			below(tree, n, 'case').some((c) => AMONG.has(wordOf(tree, c)) || isPlace(tree, noun, n, c))
	);
}

/** "the view of many partners": only what hangs on the noun itself. */
function isPlace(tree: Tree, noun: number, n: number, preposition: number): boolean {
	return headOf(tree, n) === noun && OWN.has(wordOf(tree, preposition));
}

const OWN = new Set(['by', 'from', 'within', 'across']);

function what(tree: Tree, noun: number, holder: number, wide: boolean): Span | undefined {
	const clause = below(tree, noun, 'acl', 'ccomp').find((c) =>
		below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that' || wordOf(tree, m) === 'to')
	);
	if (clause !== undefined) return heldSpan(tree, clause);
	// the parser may hang the clause on those among whom the view is found
	const far = thatClause(tree, noun, noun) ?? thatClause(tree, noun, holder);
	if (far !== undefined) return heldSpan(tree, far);
	const said = headOf(tree, noun);
	const that = below(tree, said, 'mark').find((m) => m > noun && wordOf(tree, m) === 'that');
	if (isA(tree, noun, 'nsubj') && firstBelow(tree, said, 'cop') !== undefined && that !== undefined)
		return heldSpan(tree, said, (c) => c === noun || (c < that && isA(tree, c, 'cop')));
	// "the council's preference is for a single site"
	const isFor = below(tree, said, 'case').some(
		(c) => wordOf(tree, c) === 'for' && isA(tree, c - 1, 'cop')
	);
	if (isFor && isA(tree, noun, 'nsubj'))
		return heldSpan(tree, said, (c) => c === noun || isA(tree, c, 'cop'));
	const told =
		isA(tree, noun, 'nsubj') && lemmaOf(tree, said) === 'be'
			? firstBelow(tree, said, 'ccomp')
			: undefined;
	if (told !== undefined) return heldSpan(tree, told);
	if (!wide) return undefined;
	// "there was concern among carers about the loss" may hang on the verb, or on those who hold it
	const elsewhere = isA(tree, noun, 'nsubj')
		? [...below(tree, holder, 'nmod'), ...below(tree, said, 'obl')]
		: [];
	const isLed = (n: number, links: ReadonlySet<string>) =>
		n !== holder && n > noun && below(tree, n, 'case').some((c) => links.has(wordOf(tree, c)));
	const about =
		below(tree, noun, 'nmod').find((n) => isLed(n, ABOUT)) ?? elsewhere.find((n) => isLed(n, FAR));
	return about === undefined ? undefined : heldSpan(tree, about, (c) => c === holder);
}
