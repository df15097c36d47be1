// "interviews with health boards and housebuilders" → what the table says of two words, and of the noun that a compound ends with.
import type { ActorType } from '#graph/graph-file.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { isShouted } from './no-actor.ts';
import type { Nominal } from './nominal.ts';
import { nounKey } from './nominal.ts';

/** What a compound written as one word may end with: "shopkeeper", "housebuilder", "smallholder". */
const DOERS = /(?:builder|farmer|holder|keeper|maker|owner|seeker|worker|planner|goer)$/;

/** Nouns that are somebody in reports, though the corpus that taught the weights has them as things. */
export const OF_REPORTS: ReadonlySet<string> = new Set(['household', 'union', 'operator', 'trust']);

/**
 * What the table says of a nominal: of its last two words ("public body"), else of its noun, else of the noun that a
 * compound nobody knows ends with ("ex-offender", "housebuilder").
 */
export function listedType(tree: Tree, nominal: Nominal, lexicon: Lexicon): ActorType | undefined {
	return (
		listedPhrase(nominal, lexicon) ??
		(isShouted(tree, nominal.head, lexicon)
			? undefined
			: listedNoun(nounKey(tree, nominal.head), lexicon))
	);
}

/** What the table says of the last two words as a whole. */
export function listedPhrase({ terms }: Nominal, lexicon: Lexicon): ActorType | undefined {
	return terms.length < 2 ? undefined : lexicon.actorNouns.get(terms.slice(-2).join(' '));
}

/** What the table says of a noun, or of the end of a compound that neither it nor the classes of nouns know. */
export function listedNoun(noun: string, lexicon: Lexicon): ActorType | undefined {
	const listed = lexicon.actorNouns.get(noun);
	if (listed) return listed;
	const hyphen = noun.lastIndexOf('-');
	if (hyphen > 0) return lexicon.actorNouns.get(noun.slice(hyphen + 1));
	return noun.length > 8 && DOERS.test(noun) && !lexicon.nounClasses.has(noun) ? 'role' : undefined;
}
