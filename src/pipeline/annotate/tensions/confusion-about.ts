// "a degree of confusion about how health plans relate to other planning requirements"
// → the one, against what it is to be related to.
import { clauseOf, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, isA, subtree, uposOf } from '../tree/tree.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const TO = new Set(['to', 'with', 'into', 'within', 'from', 'between']);

export const confusionAbout: TensionRule = {
	id: 'tensions/confusion-about',
	find({ tree, cues }) {
		return atEachOf(tree, 'NOUN', (noun) => {
			if (!isOfClass(cues, 'muddle', tree, noun)) return [];
			const about = [...subtree(tree, noun), ...subtree(tree, clauseOf(tree, noun))].find(
				(v) => v > noun && uposOf(tree, v) === 'VERB' && isOfClass(cues, 'relate', tree, v)
			);
			if (about === undefined) return [];
			const one = subjectOf(tree, about) ?? askedAbout(tree, noun, about);
			const other = withPreposition(tree, about, TO);
			if (one === undefined || other === undefined || uposOf(tree, one) === 'PRON') return [];
			return tension(
				'confusion',
				phraseAround(tree, one, (c) => c < noun || isA(tree, c, 'advmod')),
				phraseAround(tree, other),
				cueOver(tree, noun),
				0.65
			);
		});
	}
};

const QUESTIONS = new Set(['how', 'whether', 'where', 'why']);

/** The noun after "how", where the parser did not take it for the subject. */
function askedAbout(tree: Tree, noun: number, about: number): number | undefined {
	const question = tree.words.findIndex((word, i) => i > noun && i < about && QUESTIONS.has(word));
	if (question < 0) return undefined;
	const asked = tree.tokens.findIndex(
		(_, i) =>
			i > question &&
			i < about &&
			['NOUN', 'PROPN'].includes(uposOf(tree, i)) &&
			!isA(tree, i, 'compound', 'nmod:poss', 'flat')
	);
	return asked < 0 ? undefined : asked;
}
