// "a tension between national priorities and local needs", "the competing demands of work and care"
// → the two things named.
import type { Span } from '#graph/graph-file.ts';
import { conjuncts } from '../tree/conjuncts.ts';
import { cueOver, runAround } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	isA,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { poleAround, poleOver, tension } from './pole.ts';
import { isOfClass, withPreposition } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const BETWEEN = new Set(['between']);
const OF = new Set(['of', 'from', 'between', 'for']);

export const between: TensionRule = {
	id: 'tensions/between',
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'NOUN', (noun) => {
			const first = pair(place, noun);
			if (first === undefined) return [];
			const kinds = twoKinds(tree, first);
			if (kinds) return tension('conflict', kinds[0], kinds[1], cueOver(tree, noun), 0.65);
			const second = secondOf(tree, first);
			if (second === undefined) return [];
			const cue = cueOver(tree, isTradeOff(tree, noun) ? noun - 2 : noun, noun);
			const and = firstBelow(tree, second, 'cc') ?? second;
			const tokens = subtree(tree, first, (c) => isA(tree, c, 'acl:relcl', 'parataxis'));
			return tension(
				'conflict',
				poleOver(
					tree,
					runAround(
						tree,
						tokens.filter((i) => i < and && !opens(tree, i, first)),
						first
					),
					first
				),
				poleAround(tree, second, (c, p) => p === second && isA(tree, c, 'cc', 'case')),
				cue,
				0.7
			);
		});
	}
};

/** "a gap between rich and poor areas": two kinds of one thing. */
function twoKinds(tree: Tree, first: number): [Span | undefined, Span | undefined] | undefined {
	const kind = below(tree, first, 'amod').find((a) => below(tree, a, 'conj').length === 1);
	const other = kind === undefined ? undefined : firstBelow(tree, kind, 'conj');
	if (kind === undefined || other === undefined || conjuncts(tree, first).length > 1)
		return undefined;
	return [
		poleAround(tree, kind, (c) => c === other),
		poleOver(
			tree,
			tree.tokens.map((_, i) => i).filter((i) => i >= other && i <= first),
			first
		)
	];
}

/** What is coordinated with the first thing, or with a word below it: exactly one. */
function secondOf(tree: Tree, first: number): number | undefined {
	const own = conjuncts(tree, first);
	if (own.length === 2) return own[1];
	if (own.length > 2) return undefined;
	const deeper = subtree(tree, first).filter(
		(i) =>
			isA(tree, i, 'conj') &&
			['NOUN', 'PROPN', 'VERB'].includes(uposOf(tree, i)) &&
			below(tree, i, 'cc').some((c) => wordOf(tree, c) === 'and')
	);
	return deeper.length === 1 ? deeper[0] : undefined;
}

/** The preposition before the first thing. */
function opens(tree: Tree, i: number, first: number): boolean {
	return i < first && isA(tree, i, 'case', 'cc', 'mark') && tree.tokens[i]?.head === first;
}

/** The first of the two things between which the noun says there is an opposition. */
function pair({ tree, cues }: Place, noun: number): number | undefined {
	if (isTradeOff(tree, noun)) return withPreposition(tree, noun, BETWEEN);
	if (isOfClass(cues, 'opposition', tree, noun) && lemmaOf(tree, noun) !== 'relationship')
		return withPreposition(tree, noun, BETWEEN);
	if (hasOpposed(tree, noun, cues)) return withPreposition(tree, noun, OF);
	return undefined;
}

/** "trade-off", three tokens. */
function isTradeOff(tree: Tree, noun: number): boolean {
	return wordOf(tree, noun).startsWith('off') && wordOf(tree, noun - 2) === 'trade';
}

function hasOpposed(tree: Tree, noun: number, cues: Place['cues']): boolean {
	return below(tree, noun, 'amod').some(
		(a) =>
			isOfClass(cues, 'opposed', tree, a) && !['different', 'differing'].includes(wordOf(tree, a))
	);
}
