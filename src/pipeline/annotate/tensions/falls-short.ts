// "All the talk around devolution has failed to materialise", "the plan falls short of its aims"
// → what is promised, against its not coming about.
import { isNegated } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, below, firstBelow, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { isOfClass, namedSubject, phraseAround, saidOf } from './phrase.ts';
import { tension } from './pole.ts';
import type { Place, TensionRule } from './tension-rule.ts';

export const fallsShort: TensionRule = {
	id: 'tensions/falls-short',
	yields: true,
	find(place) {
		const { tree } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const last = fails(place, verb) ?? shortOf(tree, verb);
			const subject = namedSubject(tree, verb);
			if (last === undefined || subject === undefined || isNegated(tree, verb)) return [];
			return tension(
				'gap',
				phraseAround(tree, subject),
				saidOf(tree, verb),
				cueOver(tree, verb, last),
				0.6
			);
		});
	}
};

/** "failed to deliver": the word "to" before what should have come about. */
function fails({ tree, cues }: Place, verb: number): number | undefined {
	if (lemmaOf(tree, verb) !== 'fail') return undefined;
	const due = firstBelow(tree, verb, 'xcomp');
	if (due === undefined || due < verb || uposOf(tree, due) !== 'VERB') return undefined;
	if (!isOfClass(cues, 'realise', tree, due) && !isOfClass(cues, 'value', tree, due))
		return undefined;
	return below(tree, due, 'mark').find((m) => wordOf(tree, m) === 'to');
}

/** "fell short of expectations": the words "short of". */
function shortOf(tree: Tree, verb: number): number | undefined {
	const short = wordOf(tree, verb + 1) === 'well' ? verb + 2 : verb + 1;
	const falls = lemmaOf(tree, verb) === 'fall' && wordOf(tree, short) === 'short';
	return falls && wordOf(tree, short + 1) === 'of' ? short + 1 : undefined;
}
