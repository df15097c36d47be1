// "A small minority of stakeholders expressed some caution" → "A small minority of stakeholders" is a mention of stakeholders.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { below, isA, lemmaOf, wordOf } from '../tree/tree.ts';
import type { Nominal } from './nominal.ts';

/** Nouns that gather people without being an actor of their own where "of" says whom they gather. */
const GATHERING = new Set(['group', 'team', 'crowd', 'generation', 'band', 'circle']);

export const PART_OF_GROUP = 'actors/part-of-group';

/**
 * The nominal that a counting noun counts: 'stakeholders' for 'minority' in "a small minority of
 * stakeholders"; undefined where the noun counts nothing.
 *
 * @param byHead the nominals of the sentence by the token of their noun
 */
export function countedBy(
	tree: Tree,
	part: Nominal,
	byHead: ReadonlyMap<number, Nominal>,
	lexicon: Lexicon
): Nominal | undefined {
	const noun = lemmaOf(tree, part.head);
	if (part.named || (!lexicon.partNouns.has(noun) && !GATHERING.has(noun))) return undefined;
	for (const child of below(tree, part.head, 'nmod')) {
		const counted = byHead.get(child);
		const isOf = below(tree, child, 'case').some((c) => wordOf(tree, c) === 'of');
		if (counted && isOf && child > part.head && !isA(tree, child, 'nmod:poss')) return counted;
	}
	return undefined;
}
