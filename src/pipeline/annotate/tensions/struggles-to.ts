// "partners who have to take part in several partnerships and therefore may struggle to provide the
// resources" → what is asked, against what is hard to give.
import type { Span } from '#graph/graph-file.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { countWords, cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { atEachOf, firstBelow, headOf, isA, subtree, uposOf } from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { isOfClass, namedSubject, phraseAround, saidOf, withPreposition } from './phrase.ts';
import type { TensionRule } from './tension-rule.ts';

const AGAINST = new Set([
	'in',
	'against',
	'with',
	'amid',
	'amidst',
	'alongside',
	'within',
	'under'
]);

export const strugglesTo: TensionRule = {
	id: 'tensions/struggles-to',
	find({ tree, cues }) {
		return atEachOf(tree, 'VERB', (verb) => {
			if (!isOfClass(cues, 'strain', tree, verb)) return [];
			const aim = firstBelow(tree, verb, 'xcomp', 'advcl');
			if (aim === undefined || uposOf(tree, aim) !== 'VERB') return [];
			const against = surroundings(tree, verb, aim);
			if (against !== undefined) {
				const whole = isA(tree, verb, 'acl') ? headOf(tree, verb) : verb;
				return tension(
					'conflict',
					poleAround(
						tree,
						whole,
						(c) =>
							c === against ||
							(c !== aim && c > verb && isA(tree, c, 'cop')) ||
							(whole !== verb && isA(tree, c, 'nsubj', 'cop'))
					),
					phraseAround(tree, against),
					cueOver(tree, verb),
					0.6
				);
			}
			return tension('gap', asked(tree, verb), saidOf(tree, verb), cueOver(tree, verb), 0.55);
		});
	}
};

/** "struggling to find a role in a crowded environment": what the struggle is with. */
function surroundings(tree: Tree, verb: number, aim: number): number | undefined {
	const near = [
		verb,
		aim,
		...subtree(tree, aim).filter((i) => isA(tree, i, 'obj') && headOf(tree, i) === aim)
	];
	for (const i of near) {
		const found = withPreposition(tree, i, AGAINST);
		if (found !== undefined && found > verb && uposOf(tree, found) === 'NOUN') return found;
	}
	return undefined;
}

/** What is asked of those who struggle: the clause they are coordinated with, or who they are. */
function asked(tree: Tree, verb: number): Span | undefined {
	if (isA(tree, verb, 'conj')) {
		const before = firstConjunct(tree, verb);
		const said = saidOf(tree, before, (c) => c === verb);
		if (said && countWords(tree.text, said) >= 3) return said;
	}
	const subject = namedSubject(tree, verb);
	return subject === undefined ? undefined : phraseAround(tree, subject);
}
