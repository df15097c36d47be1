// "Despite the fact that joint guidance had been issued there appeared to be a degree of confusion"
// → what is conceded as a noun, against the clause around it.
import { clauseOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, wordOf } from '../tree/tree.ts';
import { clausePole, cueOver, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const despite: TensionRule = {
	id: 'tensions/despite',
	find({ tree, cues }) {
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			if (value.kind !== 'phrase') return [];
			let noun = headOf(tree, first);
			while (noun >= first && noun <= last) noun = headOf(tree, noun);
			if (noun <= last) noun = followed(tree, first, last);
			if (noun <= last) return [];
			let outer = headOf(tree, noun);
			while (outer >= first && outer <= last) outer = headOf(tree, outer);
			if (outer < 0) return [];
			const main = clauseOf(tree, outer);
			const fact = below(tree, noun, 'acl', 'ccomp').find((c) =>
				below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that')
			);
			const conceded = fact !== undefined && wordOf(tree, noun) === 'fact' ? fact : noun;
			return tension(
				value.relation,
				poleAround(tree, conceded, (c) => (c >= first && c <= last) || isA(tree, c, 'mark')),
				clausePole(tree, main, cues, (c) => c === noun || (c >= first && c <= last)),
				cueOver(tree, first, last),
				0.75
			);
		});
	}
};

/** "at the expense of X": X hangs on the words themselves; -1 where nothing does. */
function followed(tree: Tree, first: number, last: number): number {
	return tree.tokens.findIndex(
		(_, i) =>
			i > last && isA(tree, i, 'nmod', 'obl') && headOf(tree, i) >= first && headOf(tree, i) <= last
	);
}
