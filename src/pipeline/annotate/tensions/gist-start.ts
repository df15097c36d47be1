import { headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import type { PoleWords } from './gist-phrase.ts';

const DENYING = new Set([
	'not',
	"n't",
	'never',
	'hardly',
	'still',
	'only',
	'yet',
	'always',
	'longer',
	'less',
	'more',
	'too'
]);

/** Where what a verb says begins: with "not" and the adverbs that stand with it, else with the verb. */
export function startOf({ tree, has }: PoleWords, verb: number, said = verb): number {
	let first = said;
	for (let i = said - 1; i >= 0 && has(i) && headOf(tree, i) === verb; i--) {
		if (isA(tree, i, 'det')) continue; // "not a person"
		if (!isA(tree, i, 'advmod', 'aux', 'cop') || uposOf(tree, i) === 'PUNCT') break;
		const word = wordOf(tree, i);
		if (DENYING.has(word)) first = word === "n't" ? i - 1 : i;
		if (
			word === 'not' &&
			wordOf(tree, i - 1) === 'can' &&
			tree.tokens[i - 1]?.end === tree.tokens[i]?.start
		)
			first = i - 1;
	}
	return first;
}
