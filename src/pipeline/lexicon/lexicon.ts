import type { ActorType } from '#graph/graph-file.ts';
import type { ActorWeights } from './actor-weights.ts';
import type { Lookup } from './long-table.ts';

/**
 * What the rules know before they read: tables about general English and the public sector, never
 * about one document. Keys are lower-case lemmas, British spelling where the two differ (see
 * `spelling-key.ts`).
 */
export interface Lexicon {
	/** The tables as they were read, by file name, for the parts that have loaders of their own. */
	tables: Readonly<Record<string, string>>;
	/** Nouns for organisations, groups and roles; a noun may be of several words. */
	actorNouns: ReadonlyMap<string, ActorType>;
	/** Nouns that name the same kind of actor as another: 'local authority' → 'council'. */
	actorSynonyms: ReadonlyMap<string, string>;
	/** Words that end (or, before "of", start) the names of organisations; weak ones name places too. */
	organisationWords: ReadonlyMap<string, 'strong' | 'weak'>;
	personTitles: ReadonlySet<string>;
	givenNames: ReadonlySet<string>;
	/** Nouns that count or measure what follows "of": 'majority', 'number'. */
	partNouns: ReadonlySet<string>;
	/** Nouns that are no concept ever, or only with a modifier that means something. */
	contentlessHeads: ReadonlyMap<string, 'always' | 'alone'>;
	/** Modifiers that grade, count or point: 'strong', 'other', 'key'. */
	weakModifiers: ReadonlySet<string>;
	/** Terms that start with such a modifier all the same, singular: 'higher education', 'best value'. */
	fixedTerms: ReadonlySet<string>;
	/** How person-like and organisation-like a noun is by its neighbours in general English. */
	nounClasses: Lookup<NounClass>;
	actorWeights: ActorWeights;
	/** How often a lemma stands in general English, per million words; absent where it is rare. */
	background: ReadonlyMap<string, number>;
}

/** Likelihoods from 0 to 9 that a noun names a person, an organisation or group, or a place. */
export interface NounClass {
	person: number;
	organisation: number;
	place: number;
}

/** Evidence of one feature for each outcome of the typer, in hundredths of a natural logarithm. */
export interface ActorWeight {
	person: number;
	organisation: number;
}
