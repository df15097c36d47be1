// "Show them by giving a good talk, not by stating it", "Fund what people use, not the services they are told to use"
// → what holds, against what does not.
import { clauseOf, isClause, isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachWord,
	below,
	firstBelow,
	headOf,
	isA,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const BREAKS = new Set([',', '–', '—', '-', '--', '(']);

export const commaNot: TensionRule = {
	id: 'tensions/comma-not',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'not', (not) => {
			if (!BREAKS.has(wordOf(tree, not - 1))) return [];
			const denied = headOf(tree, not);
			if (denied <= not || QUALIFYING.has(wordOf(tree, not + 1)) || tree.words.includes('but', not))
				return [];
			if (!isA(tree, denied, 'conj', 'appos', 'parataxis', 'advcl', 'obl', 'nmod', 'xcomp'))
				return [];
			// "about what they tell us, not whether they are right": a question may have a subject
			const asks = ASKING.has(wordOf(tree, not + 1));
			if (!asks && firstBelow(tree, denied, 'nsubj', 'aux', 'cop', 'expl') !== undefined) return [];
			if (firstBelow(tree, denied, 'cc') !== undefined) return [];
			if (isAside(tree, not, denied)) return [];
			const held = sameKind(tree, denied, headOf(tree, denied), not);
			if (held === undefined || isNegated(tree, held)) return [];
			const clause = clauseOf(tree, held);
			return tension(
				'contrast',
				clausePole(tree, clause, cues, (c) => c === denied || c > not),
				poleAround(tree, denied, (c) => c === not),
				cueOver(tree, not),
				0.6
			);
		});
	}
};

const ASKING = new Set(['whether', 'what', 'how', 'who', 'where', 'why', 'which']);

/** "not far away", "not only", "not to mention", "not that …": nothing is left for another. */
const QUALIFYING = new Set(
	'only so just to that yet far least always necessarily even without long really surprisingly unlike knowing because if when too very'.split(
		' '
	)
);

/** "(not easy to do with a child)", "coffee, not tea": a remark, or a word set right, no side of its own. */
function isAside(tree: Tree, not: number, denied: number): boolean {
	if (wordOf(tree, not - 1) === '(') return true;
	return uposOf(tree, denied) !== 'VERB' && subtree(tree, denied).length < LEAST_SIDE;
}

/** So many words, "not" among them, a side without a verb has. */
const LEAST_SIDE = 5;

/** What the denied part stands in for: its head, or the part of its head that is built as it is. */
function sameKind(tree: Tree, denied: number, head: number, not: number): number | undefined {
	if (head < 0 || head > not) return undefined;
	if (ASKING.has(wordOf(tree, not + 1))) return head;
	const opener = wordOf(tree, firstBelow(tree, denied, 'case', 'mark') ?? -1);
	const like = [head, ...below(tree, head, 'advcl', 'obl', 'nmod', 'obj', 'xcomp', 'conj')].filter(
		(c) => c < not && c !== denied
	);
	if (opener)
		return like.find((c) => below(tree, c, 'case', 'mark').some((m) => wordOf(tree, m) === opener));
	return (
		like.find((c) => uposOf(tree, c) === uposOf(tree, denied)) ??
		(isClause(tree, head) ? undefined : head)
	);
}
