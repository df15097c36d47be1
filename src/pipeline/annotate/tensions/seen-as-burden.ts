// "Several members felt that head teachers saw the duty as one more burden" → what is to be done, against what it is
// felt to be.
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, headOf, keyOf, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { isNegated } from '../tree/clause.ts';
import { tension } from './pole.ts';
import { isOfClass, phraseAround, undergoer, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const SEEING = new Set(
	'see regard view perceive treat describe consider experience dismiss'.split(' ')
);
const AS = new Set(['as']);
const BURDENS = new Set(
	'burden barrier threat distraction obstacle hindrance constraint imposition nuisance formality hurdle cost'.split(
		' '
	)
);

export const seenAsBurden: TensionRule = {
	id: 'tensions/seen-as-burden',
	yields: true,
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!SEEING.has(keyOf(tree, verb))) return [];
			const seen = undergoer(tree, verb);
			if (seen === undefined || uposOf(tree, seen) === 'PRON' || isNegated(tree, verb)) return [];
			const as = withPreposition(tree, verb, AS) ?? withPreposition(tree, seen, AS);
			if (as === undefined || as === seen) return [];
			if (!BURDENS.has(lemmaOf(tree, as)) && !isOfClass(cues, 'bad', tree, as)) return [];
			return tension(
				'concern',
				phraseAround(tree, seen, (c) => c === as),
				phraseAround(tree, as, (c) => isAs(tree, c)),
				cueOver(tree, verb),
				0.6
			);
		});
	}
};

function isAs(tree: Tree, i: number): boolean {
	return wordOf(tree, i) === 'as' && below(tree, headOf(tree, i), 'case', 'mark').includes(i);
}
