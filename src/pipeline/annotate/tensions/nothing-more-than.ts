// "the reform was nothing more than 'old wine in new bottles'" → what it is said to be, against what
// it is taken for.
import type { Span } from '#graph/graph-file.ts';
import { subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachWord, below, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, withPreposition } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

const OF = new Set(['of']);

export const nothingMoreThan: TensionRule = {
	id: 'tensions/nothing-more-than',
	find(place) {
		const { tree } = place;
		return atEachWord(tree, 'than', (than) => {
			if (wordOf(tree, than - 1) !== 'more') return [];
			const little = wordOf(tree, than - 2);
			if (!['nothing', 'little', 'no'].includes(little)) return [];
			let real = headOf(tree, than);
			if (real < than)
				real = tree.tokens.findIndex(
					(_, i) => i > than && isA(tree, i, 'obl', 'nmod', 'root', 'ccomp')
				);
			if (real <= than) return [];
			const claim = claimed(place, than);
			return tension(
				'doubt',
				claim,
				phraseAround(tree, real, (c) => c <= than),
				cueOver(tree, than - 2, than),
				0.65
			);
		});
	}
};

/** The benefits claimed for the subject in the sentences before; the subject itself where there are none. */
function claimed({ tree, before, cues }: Place, than: number): Span | undefined {
	const clause = clauseWithSubject(tree, than);
	const subject = clause === undefined ? undefined : subjectOf(tree, clause);
	if (subject === undefined) return undefined;
	const name = lemmaOf(tree, subject);
	for (const sentence of [...before].reverse().slice(0, 2))
		for (let i = 0; i < sentence.tokens.length; i++) {
			if (!isOfClass(cues, 'promise', sentence, i) || isA(sentence, i, 'compound')) continue;
			const of = withPreposition(sentence, i, OF);
			if (of !== undefined && lemmaOf(sentence, of) === name)
				return phraseAround(
					sentence,
					i,
					(c) => isA(sentence, c, 'conj', 'cc') && headOf(sentence, c) === i
				);
		}
	return below(tree, subject, 'case').length === 0 && tree.tokens[subject]?.upos !== 'PRON'
		? phraseAround(tree, subject)
		: undefined;
}

function clauseWithSubject(tree: Tree, i: number): number | undefined {
	for (let at = i; at >= 0; at = headOf(tree, at))
		if (below(tree, at, 'nsubj').length > 0) return at;
	return undefined;
}
