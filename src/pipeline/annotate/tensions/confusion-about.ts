// "a degree of confusion about how health plans relate to other planning requirements"
// → the one, against what it is to be related to.
import { clauseOf, subjectOf } from '../tree/clause.ts';
import { subtree, uposOf } from '../tree/tree.ts';
import { cueOver, tension } from './pole.ts';
import { isOfClass, phraseAround, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const TO = new Set(['to', 'with', 'into', 'within', 'from', 'between']);

export const confusionAbout: TensionRule = {
	id: 'tensions/confusion-about',
	find({ tree, cues }) {
		return tree.tokens.flatMap((_, noun) => {
			if (uposOf(tree, noun) !== 'NOUN' || !isOfClass(cues, 'muddle', tree, noun)) return [];
			const about = [...subtree(tree, noun), ...subtree(tree, clauseOf(tree, noun))].find(
				(v) => v > noun && uposOf(tree, v) === 'VERB' && isOfClass(cues, 'relate', tree, v)
			);
			if (about === undefined) return [];
			const one = subjectOf(tree, about);
			const other = withPreposition(tree, about, TO);
			if (one === undefined || other === undefined || uposOf(tree, one) === 'PRON') return [];
			return tension(
				'confusion',
				phraseAround(tree, one),
				phraseAround(tree, other),
				cueOver(tree, noun),
				0.65
			);
		});
	}
};
