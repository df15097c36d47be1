// "There is a danger that commitment becomes confused with capacity" → the one taken for the other.
import { subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, undergoer, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const WITH = new Set(['with', 'for']);

export const confusedWith: TensionRule = {
	id: 'tensions/confused-with',
	find({ tree, cues }) {
		return atEachToken(tree, (i) => {
			if (!['VERB', 'ADJ'].includes(uposOf(tree, i)) || !isOfClass(cues, 'confuse', tree, i))
				return [];
			const one = undergoer(tree, i) ?? subjectOf(tree, i);
			if (one === undefined) return [];
			const other = withPreposition(tree, i, WITH) ?? deeper(tree, one, i);
			if (other === undefined || uposOf(tree, one) === 'PRON') return [];
			return tension(
				'confusion',
				phraseAround(tree, one, (c) => c === other || isA(tree, c, 'acl')),
				phraseAround(tree, other),
				cueOver(tree, i),
				0.75
			);
		});
	}
};

/** "equating an inability to give resources to the process with a lack of commitment": the last "with". */
function deeper(tree: Tree, one: number, confused: number): number | undefined {
	const below = new Set([...subtree(tree, one), ...subtree(tree, confused)]);
	return tree.tokens
		.map((_, i) => i)
		.filter((i) => below.has(i) && i > one && isA(tree, i, 'nmod', 'obl') && wordBefore(tree, i))
		.pop();
}

/** Whether "with" stands before a noun as its preposition. */
function wordBefore(tree: Tree, i: number): boolean {
	return (tree.children[i] ?? []).some((c) => isA(tree, c, 'case') && wordOf(tree, c) === 'with');
}
