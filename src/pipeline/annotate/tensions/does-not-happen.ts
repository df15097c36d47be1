// "Landlords have to carry out repairs within a month. In many cases this does not happen."
// → what should be, against what is.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import { firstBelow, lemmaOf, wordOf } from '../tree/tree.ts';
import { clausePole, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const THIS = new Set(['this', 'that', 'it', 'these']);
const HAPPENING = new Set([
	'happen',
	'occur',
	'materialise',
	'do',
	'case',
	'apply',
	'work',
	'follow',
	'take'
]);

export const doesNotHappen: TensionRule = {
	id: 'tensions/does-not-happen',
	find({ tree, before, cues }) {
		const previous = before[before.length - 1];
		const head = tree.root;
		if (!previous || previous.root < 0 || head < 0) return [];
		const subject = firstBelow(tree, head, 'nsubj');
		if (subject === undefined || !THIS.has(wordOf(tree, subject))) return [];
		if (!HAPPENING.has(lemmaOf(tree, head)) || !isDenied(tree.words, isNegated(tree, head)))
			return [];
		return tension(
			'gap',
			clausePole(previous, previous.root, cues),
			clausePole(tree, head, cues),
			cueOver(tree, head),
			0.6
		);
	}
};

/** "does not", "rarely": that it happens is denied. */
function isDenied(words: readonly string[], negated: boolean): boolean {
	return negated || words.some((w) => ['rarely', 'seldom', 'hardly'].includes(w));
}
