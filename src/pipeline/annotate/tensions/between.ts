// "a tension between national priorities and local needs", "the competing demands of work and care"
// → the two things named.
import { conjuncts } from '../tree/conjuncts.ts';
import type { Tree } from '../tree/tree.ts';
import { below, isA, lemmaOf, uposOf } from '../tree/tree.ts';
import { cueOver, poleAround, tension } from './pole.ts';
import { isOfClass, withPreposition } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const BETWEEN = new Set(['between']);
const OF = new Set(['of', 'from', 'between', 'for']);

export const between: TensionRule = {
	id: 'tensions/between',
	find(place) {
		const { tree } = place;
		return tree.tokens.flatMap((_, noun) => {
			if (uposOf(tree, noun) !== 'NOUN') return [];
			const first = pair(place, noun);
			if (first === undefined) return [];
			const [, second, ...more] = conjuncts(tree, first);
			if (second === undefined || more.length > 0) return [];
			const bare = (c: number, p: number) =>
				c === second ||
				(p === first && isA(tree, c, 'case')) ||
				isA(tree, c, 'acl:relcl', 'parataxis');
			return tension(
				'conflict',
				poleAround(tree, first, bare),
				poleAround(tree, second, (c, p) => p === second && isA(tree, c, 'cc', 'case')),
				cueOver(tree, noun),
				0.7
			);
		});
	}
};

/** The first of the two things between which the noun says there is an opposition. */
function pair({ tree, cues }: Place, noun: number): number | undefined {
	if (isOfClass(cues, 'opposition', tree, noun) && lemmaOf(tree, noun) !== 'relationship')
		return withPreposition(tree, noun, BETWEEN);
	if (hasOpposed(tree, noun, cues)) return withPreposition(tree, noun, OF);
	return undefined;
}

function hasOpposed(tree: Tree, noun: number, cues: Place['cues']): boolean {
	return below(tree, noun, 'amod').some(
		(a) =>
			isOfClass(cues, 'opposed', tree, a) && !['different', 'differing'].includes(lemmaOf(tree, a))
	);
}
