// "House prices have risen faster than wages", "demand is growing more quickly than supply" → what runs ahead, against
// what falls behind.
import { cueOver } from '../tree/span-over.ts';
import { atEachWord, below, headOf, isA, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const COMPARED = new Set([
	'faster',
	'more',
	'less',
	'slower',
	'slowly',
	'quickly',
	'further',
	'sharply'
]);

export const fasterThan: TensionRule = {
	id: 'tensions/faster-than',
	yields: true,
	find({ tree, cues }) {
		return atEachWord(tree, 'than', (than) => {
			const behind = headOf(tree, than);
			if (behind <= than || !['NOUN', 'PROPN'].includes(uposOf(tree, behind))) return [];
			if (below(tree, behind, 'nummod').length > 0) return [];
			let verb = headOf(tree, behind);
			if (isA(tree, verb, 'advmod')) verb = headOf(tree, verb);
			if (verb < 0 || verb > than || uposOf(tree, verb) !== 'VERB') return [];
			if (!isOfClass(cues, 'up', tree, verb) && !isOfClass(cues, 'down', tree, verb)) return [];
			const compared = subtree(tree, verb).some(
				(i) => i < than && than - i <= 2 && COMPARED.has(wordOf(tree, i))
			);
			if (!compared || namedSubject(tree, verb) === undefined) return [];
			return tension(
				'contrast',
				poleAround(tree, verb, (c) => c === behind),
				phraseAround(tree, behind, (c) => c === than),
				cueOver(tree, than),
				0.65
			);
		});
	}
};
