// "a long-term process that will not be achieved by structural and systemic changes alone"
// → the aim, against what does not suffice for it.
import type { Span } from '#graph/graph-file.ts';
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, headOf, isA, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const ALONE = new Set(['alone', 'only', 'solely', 'merely', 'simply']);

export const notByAlone: TensionRule = {
	id: 'tensions/not-by-alone',
	find({ tree }) {
		return atEachToken(tree, (means) => {
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

/** The word that says that the means do not suffice: it hangs on them, or stands right after them. */
function aloneBeside(tree: Tree, means: number): number | undefined {
	return tree.tokens
		.map((_, i) => i)
		.find(
			(i) =>
				ALONE.has(wordOf(tree, i)) && (headOf(tree, i) === means || followsAlone(tree, i, means))
		);
}

function followsAlone(tree: Tree, i: number, means: number): boolean {
	const beside = headOf(tree, i) === headOf(tree, means) && i > means && i - means <= 3;
	return beside && wordOf(tree, i) === 'alone';
}

/** What is aimed at: the clause of the noun that a relative clause describes, or the clause itself. */
function aim(tree: Tree, clause: number, means: number): Span | undefined {
	if (!isA(tree, clause, 'acl:relcl')) return poleAround(tree, clause, (c) => c === means);
	return poleAround(tree, headOf(tree, clause), (c) => c === clause || isA(tree, c, 'mark'));
}
