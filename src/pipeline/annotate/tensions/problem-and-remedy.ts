// "There were mixed messages about the role of planning. … This demonstrates the importance of
// adopting a joined-up approach." → what goes wrong, against what is called for.
import type { Span } from '#graph/graph-file.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, isA, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass, phraseAround } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const THIS = new Set(['this', 'these', 'it', 'that']);

export const problemAndRemedy: TensionRule = {
	id: 'tensions/problem-and-remedy',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'show', tree, verb)) return [];
			const subject = firstBelow(tree, verb, 'nsubj');
			const need = firstBelow(tree, verb, 'obj');
			if (subject === undefined || need === undefined || !THIS.has(wordOf(tree, subject)))
				return [];
			if (!isOfClass(cues, 'remedy', tree, need)) return [];
			const remedy = remedyOf(tree, need);
			const problem = problemBefore(place);
			if (remedy === undefined || !problem) return [];
			return tension(
				'gap',
				problem,
				poleAround(
					tree,
					remedy,
					(c, p) => p === remedy && isA(tree, c, 'case', 'mark', 'conj', 'nsubj')
				),
				cueOver(tree, verb, need),
				0.5
			);
		});
	}
};

/** What is needed: what has to be done where the text says it, else the thing named. */
function remedyOf(tree: Tree, need: number): number | undefined {
	const named = firstBelow(tree, need, 'nmod', 'acl');
	return (
		[need, ...(named === undefined ? [] : [named])]
			.flatMap((i) => below(tree, i, 'acl'))
			.find((i) => xposOf(tree, i) === 'VBG') ?? named
	);
}

/** The last problem that the two sentences before speak of, the earlier sentence first. */
function problemBefore({ before, cues }: Place): Span | undefined {
	for (const sentence of before.slice(-2))
		for (let i = 0; i < sentence.tokens.length; i++)
			if (uposOf(sentence, i) === 'NOUN' && isOfClass(cues, 'problem', sentence, i)) {
				const troubled = wordOf(sentence, i) !== 'message' && wordOf(sentence, i) !== 'messages';
				const mixed = ['mixed', 'conflicting', 'confusing', 'contradictory'].includes(
					wordOf(sentence, i - 1)
				);
				if (troubled || mixed)
					return phraseAround(sentence, i, (c) => isA(sentence, c, 'acl', 'nmod', 'advmod', 'cop'));
			}
	return undefined;
}
