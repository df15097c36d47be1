// "Residents were against the closure", "most head teachers were in favour of a longer day"
// → the subject of what says the side that is taken, and what it is taken on.
import type { Stance } from '#graph/graph-file.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, isA, wordOf } from '../tree/tree.ts';
import { cueOver } from '../tree/span-over.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

export const inFavour: AttributionRule = {
	id: 'attributions/in-favour',
	find(place) {
		const { tree } = place;
		if (!SIDES.some((word) => tree.words.includes(word))) return [];
		return atEachToken(tree, (i) => {
			const side = against(tree, i) ?? favour(tree, i);
			if (!side) return [];
			const holder = subjectOf(tree, side.of);
			if (holder === undefined || holderKind(tree, holder, place) !== 'someone') return [];
			if (isHypothetical(tree, side.of)) return [];
			return attribution(
				place,
				holder,
				cueOver(tree, side.first, side.last),
				heldSpan(tree, side.object, (c) => c <= side.last || c === holder),
				stanceOf(side.stance, isNegated(tree, side.of))
			);
		});
	}
};

const SIDES = ['against', 'favour', 'favor', 'support'];

interface Side {
	/** The word that has the subject. */
	of: number;
	first: number;
	last: number;
	object: number;
	stance: Stance;
}

/** "were against the scheme": the noun is what the tree makes the predicate. */
function against(tree: Tree, i: number): Side | undefined {
	if (wordOf(tree, i) !== 'against' || !isA(tree, i, 'case')) return undefined;
	const object = tree.tokens[i]?.head ?? -1;
	const [cop] = below(tree, object, 'cop');
	if (cop === undefined || cop > i || firstBelow(tree, object, 'expl') !== undefined)
		return undefined;
	return { of: object, first: cop, last: i, object, stance: 'doubt' };
}

/** "were in favour of the framework", "in support of". */
function favour(tree: Tree, i: number): Side | undefined {
	if (!/^(?:favour|favor|support)$/.test(wordOf(tree, i)) || wordOf(tree, i - 1) !== 'in')
		return undefined;
	const [cop] = below(tree, i, 'cop');
	const object = below(tree, i, 'nmod', 'acl').find((o) =>
		below(tree, o, 'case', 'mark').some((c) => wordOf(tree, c) === 'of' && c === i + 1)
	);
	if (cop === undefined || object === undefined) return undefined;
	return { of: i, first: cop, last: i + 1, object, stance: 'support' };
}
