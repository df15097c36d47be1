// "a long-term process that will not be achieved by structural and systemic changes alone"
// → the aim, against what does not suffice for it.
import { isNegated } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, wordOf } from '../tree/tree.ts';
import { cueOver, poleAround, tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const ALONE = new Set(['alone', 'only', 'solely', 'merely', 'simply']);

export const notByAlone: TensionRule = {
	id: 'tensions/not-by-alone',
	find({ tree }) {
		return tree.tokens.flatMap((_, means) => {
			if (!isA(tree, means, 'obl', 'obl:agent', 'advcl')) return [];
			const alone = aloneBeside(tree, means);
			const clause = headOf(tree, means);
			if (alone === undefined || clause < 0 || !isNegated(tree, clause)) return [];
			if (
				!below(tree, means, 'case', 'mark').some((c) =>
					['by', 'through', 'with', 'on'].includes(wordOf(tree, c))
				)
			)
				return [];
			return tension(
				'contrast',
				aim(tree, clause, means),
				phraseAround(tree, means),
				cueOver(tree, alone),
				0.65
			);
		});
	}
};

function aloneBeside(tree: Tree, means: number): number | undefined {
	return tree.tokens.findIndex(
		(_, i) => ALONE.has(wordOf(tree, i)) && (headOf(tree, i) === means || isWithin(tree, i, means))
	) >= 0
		? tree.tokens.findIndex(
				(_, i) =>
					ALONE.has(wordOf(tree, i)) && (headOf(tree, i) === means || isWithin(tree, i, means))
			)
		: undefined;
}

function isWithin(tree: Tree, i: number, means: number): boolean {
	return (
		headOf(tree, i) === headOf(tree, means) &&
		i > means &&
		i - means <= 3 &&
		wordOf(tree, i) === 'alone'
	);
}

/** What is aimed at: the clause of the noun that a relative clause describes, or the clause itself. */
function aim(tree: Tree, clause: number, means: number) {
	if (!isA(tree, clause, 'acl:relcl')) return poleAround(tree, clause, (c) => c === means);
	const noun = headOf(tree, clause);
	const whole = firstBelow(tree, noun, 'cop') !== undefined ? noun : noun;
	return poleAround(tree, whole, (c) => c === clause || isA(tree, c, 'mark'));
}
