import type { Modality, Quantifier, Stance, TensionRelation } from '#graph/graph-file.ts';
import { modalities, quantifiers, relations, stances } from '#graph/kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { oneOf } from './one-of.ts';
import { parseTable } from './parse-table.ts';
import { Phrases } from './phrases.ts';
import { spellingKey } from './spelling-key.ts';

/** What a reporting verb can stand with; `data/lexicon/reporting-verbs.tsv` says what each means. */
const FRAMES = [
	'that',
	'quote',
	'object',
	'as',
	'to',
	'about',
	'for',
	'noun',
	'ing',
	'judge',
	'issue'
] as const;
export type Frame = (typeof FRAMES)[number];

/** A verb that tells what somebody holds: what it can stand with, and the side it takes. */
export interface ReportingVerb {
	frames: ReadonlySet<Frame>;
	stance: Stance;
}

/** What an attitude noun names: a view ('support'), a harm feared ('threat'), a doubt ('reservation'). */
const NOUN_KINDS = ['view', 'harm', 'doubt'] as const;
const REACHES = ['wide', 'clause'] as const;

/** A noun that names what somebody holds. */
export interface AttitudeNoun {
	kind: (typeof NOUN_KINDS)[number];
	stance: Stance;
	/** Whether what follows "of" or "about" is held as well, or a clause only. */
	reach: (typeof REACHES)[number];
}

/** How a connective is built into its sentence. */
const CONNECTIVE_KINDS = ['linking', 'clause', 'phrase', 'against', 'unlike'] as const;

/** A word or phrase that sets one thing against another. */
export interface Connective {
	kind: (typeof CONNECTIVE_KINDS)[number];
	relation: TensionRelation;
}

/** The words that show who says something and what pulls apart. Keys are lower-case lemmas. */
export interface Cues {
	reportingVerbs: ReadonlyMap<string, ReportingVerb>;
	attitudeNouns: ReadonlyMap<string, AttitudeNoun>;
	attitudeAdjectives: ReadonlyMap<string, Stance>;
	/** Nouns for what says something in writing: 'report', 'survey'. */
	documentNouns: ReadonlySet<string>;
	quantifiers: Phrases<Quantifier>;
	connectives: Phrases<Connective>;
	/** Auxiliaries, adverbs and governing verbs: 'must', 'need', 'able'. */
	modality: ReadonlyMap<string, Modality>;
	/** Lemmas of one class of `tension-words.tsv`; empty where the class is not in the table. */
	tensionWords(name: string): ReadonlySet<string>;
}

/**
 * Reads the tables that the rules for attributions and tensions share.
 *
 * @throws Error naming the table and what was expected there
 */
export function parseCues(tables: Lexicon['tables']): Cues {
	const read = <Column extends string>(name: string, ...columns: Column[]) => {
		const text = tables[name];
		if (text === undefined)
			throw new Error(`data/lexicon/${name}: expected this table, found none.`);
		return parseTable(name, text, columns);
	};
	const classes = new Map<string, Set<string>>();
	for (const row of read('tension-words.tsv', 'word', 'class')) {
		const words = classes.get(row.class) ?? new Set<string>();
		classes.set(row.class, words.add(spellingKey(row.word)));
	}
	const none: ReadonlySet<string> = new Set();
	return {
		modality: new Map(
			read('modality.tsv', 'word', 'modality').map((row) => [
				row.word,
				oneOf('modality.tsv', row.modality, modalities)
			])
		),
		tensionWords: (name) => classes.get(name) ?? none,
		reportingVerbs: new Map(
			read('reporting-verbs.tsv', 'verb', 'frames', 'stance').map((row) => [
				spellingKey(row.verb),
				{
					frames: new Set(
						row.frames.split(' ').map((frame) => oneOf('reporting-verbs.tsv', frame, FRAMES))
					),
					stance: oneOf('reporting-verbs.tsv', row.stance, stances)
				}
			])
		),
		attitudeNouns: new Map(
			read('attitude-nouns.tsv', 'noun', 'kind', 'stance', 'reach').map((row) => [
				spellingKey(row.noun),
				{
					kind: oneOf('attitude-nouns.tsv', row.kind, NOUN_KINDS),
					reach: oneOf('attitude-nouns.tsv', row.reach, REACHES),
					stance: oneOf('attitude-nouns.tsv', row.stance, stances)
				}
			])
		),
		attitudeAdjectives: new Map(
			read('attitude-adjectives.tsv', 'adjective', 'stance').map((row) => [
				spellingKey(row.adjective),
				oneOf('attitude-adjectives.tsv', row.stance, stances)
			])
		),
		documentNouns: new Set(read('document-nouns.tsv', 'noun').map((row) => spellingKey(row.noun))),
		quantifiers: new Phrases(
			read('quantifiers.tsv', 'words', 'quantifier').map((row) => [
				row.words,
				oneOf('quantifiers.tsv', row.quantifier, quantifiers)
			])
		),
		connectives: new Phrases(
			read('connectives.tsv', 'words', 'kind', 'relation').map((row) => [
				row.words,
				{
					kind: oneOf('connectives.tsv', row.kind, CONNECTIVE_KINDS),
					relation: oneOf('connectives.tsv', row.relation, relations)
				}
			])
		)
	};
}

const read = new WeakMap<Lexicon, Cues>();

/** The cues of a lexicon, read once for each lexicon. */
export function cuesOf(lexicon: Lexicon): Cues {
	const known = read.get(lexicon) ?? parseCues(lexicon.tables);
	read.set(lexicon, known);
	return known;
}
