// "interviews with health boards and housebuilders" → what the table says of two words, and of the noun that a compound ends with.
import type { ActorType } from '#graph/graph-file.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';
import { wordOf } from '../tree/tree.ts';
import { isShouted } from './no-actor.ts';
import type { Nominal } from './nominal.ts';
import { nounKey } from './nominal.ts';

/** What a compound written as one word may end with: "shopkeeper", "housebuilder", "smallholder". */
const DOERS = /(?:builder|farmer|holder|keeper|maker|owner|seeker|worker|planner|goer)$/;

/** Nouns that are somebody in reports, though the corpus that taught the weights has them as things. */
const OF_REPORTS: ReadonlySet<string> = new Set(['household', 'union', 'operator', 'trust']);
/** The same of nouns that are things, too. */
const OR_THINGS: ReadonlySet<string> = new Set(['board', 'cabinet', 'chair', 'panel']);
/** Before them, where they are things: "solar panels", "a file cabinet". */
const OF_THINGS =
	/^(?:air|bulletin|ceiling|circuit|comfortable|control|display|fil(?:e|ing)|glass|good|high|message|notice|pv|solar|timber|wall|wooden)$/;

/** Whether a noun that the corpus taught to be a thing is somebody all the same, as reports use it. */
export function isOfReports(tree: Tree, { head, first, terms }: Nominal): boolean {
	const noun = nounKey(tree, head);
	if (OF_REPORTS.has(noun)) return true;
	if (!OR_THINGS.has(noun)) return false;
	const before = wordOf(tree, first - 1);
	// "across the board"
	return !(before === 'across' || before === 'on') && !OF_THINGS.test(terms.at(-2) ?? '');
}

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
