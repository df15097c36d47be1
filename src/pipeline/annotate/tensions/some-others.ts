// "In some messages the content comes first, and in others the form must be given priority"
// "Some areas have strong networks, some have none" → what holds for some, against what holds for the others.
import { isClause } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, isUnder, lemmaOf, wordOf } from '../tree/tree.ts';
import { clausePole, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

const SOME = new Set(['some', 'most', 'many', 'certain', 'half']);
const OTHERS = new Set(['other', 'others', 'another', 'rest', 'remainder']);

export const someOthers: TensionRule = {
	id: 'tensions/some-others',
	find({ tree, before, cues }) {
		for (const [i, word] of tree.words.entries()) {
			const again = word === 'some' && tree.words.slice(0, i).includes('some');
			const other = OTHERS.has(word) || again ? groupAt(tree, i) : undefined;
			if (!other || isA(tree, other.clause, 'acl:relcl', 'acl')) continue;
			for (const earlier of [tree, ...(again ? [] : before.slice(-1))]) {
				const last = earlier === tree ? i : earlier.tokens.length;
				for (let k = 0; k < last; k++) {
					const some = SOME.has(wordOf(earlier, k)) ? groupAt(earlier, k) : undefined;
					if (!some || (other.noun && some.noun && some.noun !== other.noun)) continue;
					const same = earlier === tree;
					if (same && (some.clause === other.clause || isUnder(tree, some.clause, other.clause)))
						continue;
					return tension(
						'contrast',
						clausePole(
							earlier,
							some.clause,
							cues,
							(c, p) =>
								(same && c === other.clause) || (p === some.clause && isA(earlier, c, 'mark'))
						),
						clausePole(
							tree,
							other.clause,
							cues,
							(c, p) => p === other.clause && isA(tree, c, 'cc')
						),
						cueOver(tree, i),
						0.6
					);
				}
			}
		}
		return [];
	}
};

/**
 * The clause whose subject, or whose first phrase, a word for some or for others counts, and the
 * noun it counts: '' where it stands alone ("others").
 */
function groupAt(tree: Tree, i: number): { clause: number; noun: string } | undefined {
	const counts = isA(tree, i, 'det', 'amod', 'nummod');
	const noun = counts ? headOf(tree, i) : i;
	const clause = headOf(tree, noun);
	if (clause < 0 || noun >= clause || !isClause(tree, clause)) return undefined;
	if (!isA(tree, noun, 'nsubj', 'obl')) return undefined;
	return { clause, noun: counts ? lemmaOf(tree, noun) : '' };
}
