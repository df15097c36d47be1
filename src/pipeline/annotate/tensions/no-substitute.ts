// "Volunteers are no substitute for trained staff", "consultation is no guarantee of influence", "websites cannot
// replace advice" → what there is, against what it does not make up for.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachToken, below, firstBelow, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { namedSubject, phraseAround, withPreposition } from './phrase.ts';
import { tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const STANDS_FOR = new Set(['substitute', 'replacement', 'guarantee', 'proxy', 'alternative']);
const FOR = new Set(['for', 'of', 'to']);

export const noSubstitute: TensionRule = {
	id: 'tensions/no-substitute',
	find({ tree }) {
		return atEachToken(tree, (i) => {
			const other = isNoSubstitute(tree, i) ? withPreposition(tree, i, FOR) : notReplaced(tree, i);
			const subject = namedSubject(tree, i);
			if (other === undefined || subject === undefined || uposOf(tree, other) === 'PRON') return [];
			return tension(
				'contrast',
				phraseAround(tree, subject),
				phraseAround(tree, other),
				cueOver(tree, i),
				0.65
			);
		});
	}
};

/** "is no substitute", "is not a guarantee". */
function isNoSubstitute(tree: Tree, i: number): boolean {
	if (uposOf(tree, i) !== 'NOUN' || !STANDS_FOR.has(lemmaOf(tree, i))) return false;
	const no = below(tree, i, 'det').some((d) => wordOf(tree, d) === 'no');
	return firstBelow(tree, i, 'cop') !== undefined && (no || isNegated(tree, i));
}

/** "cannot replace advice": the object of the verb. */
function notReplaced(tree: Tree, i: number): number | undefined {
	if (uposOf(tree, i) !== 'VERB' || lemmaOf(tree, i) !== 'replace' || !isNegated(tree, i))
		return undefined;
	const can = below(tree, i, 'aux').some((a) => ['can', 'could'].includes(wordOf(tree, a)));
	return can && firstBelow(tree, i, 'aux:pass') === undefined
		? firstBelow(tree, i, 'obj')
		: undefined;
}
