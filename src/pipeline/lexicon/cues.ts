import type { Modality, Quantifier, Stance, TensionRelation } from '#graph/graph-file.ts';
import type { Lexicon } from './lexicon.ts';
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

export interface ReportingVerb {
	frames: ReadonlySet<Frame>;
	stance: Stance;
}

export interface AttitudeNoun {
	kind: 'view' | 'harm' | 'doubt';
	stance: Stance;
	/** Whether what follows "of" or "about" is held as well, or a clause only. */
	reach: 'wide' | 'clause';
}

/** How a connective is built into its sentence. */
export type ConnectiveKind = 'linking' | 'clause' | 'phrase' | 'against' | 'unlike';

export interface Connective {
	kind: ConnectiveKind;
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

const STANCES: readonly string[] = ['support', 'doubt', 'neutral'];
const MODALITIES: readonly string[] = ['possible', 'necessary', 'conditional'];
const QUANTIFIERS: readonly string[] = ['all', 'most', 'many', 'some', 'few', 'one'];
const NOUN_KINDS: readonly string[] = ['view', 'harm', 'doubt'];
const REACHES: readonly string[] = ['wide', 'clause'];
const CONNECTIVE_KINDS: readonly string[] = ['linking', 'clause', 'phrase', 'against', 'unlike'];
const RELATIONS: readonly string[] = [
	'contrast',
	'concession',
	'concern',
	'gap',
	'conflict',
	'condition',
	'confusion',
	'doubt'
];

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
				oneOf<Modality>('modality.tsv', row.modality, MODALITIES)
			])
		),
		tensionWords: (name) => classes.get(name) ?? none,
		reportingVerbs: new Map(
			read('reporting-verbs.tsv', 'verb', 'frames', 'stance').map((row) => [
				spellingKey(row.verb),
				{
					frames: new Set(
						row.frames.split(' ').map((frame) => oneOf<Frame>('reporting-verbs.tsv', frame, FRAMES))
					),
					stance: oneOf<Stance>('reporting-verbs.tsv', row.stance, STANCES)
				}
			])
		),
		attitudeNouns: new Map(
			read('attitude-nouns.tsv', 'noun', 'kind', 'stance', 'reach').map((row) => [
				spellingKey(row.noun),
				{
					kind: oneOf<AttitudeNoun['kind']>('attitude-nouns.tsv', row.kind, NOUN_KINDS),
					reach: oneOf<AttitudeNoun['reach']>('attitude-nouns.tsv', row.reach, REACHES),
					stance: oneOf<Stance>('attitude-nouns.tsv', row.stance, STANCES)
				}
			])
		),
		attitudeAdjectives: new Map(
			read('attitude-adjectives.tsv', 'adjective', 'stance').map((row) => [
				spellingKey(row.adjective),
				oneOf<Stance>('attitude-adjectives.tsv', row.stance, STANCES)
			])
		),
		documentNouns: new Set(read('document-nouns.tsv', 'noun').map((row) => spellingKey(row.noun))),
		quantifiers: new Phrases(
			read('quantifiers.tsv', 'words', 'quantifier').map((row) => [
				row.words,
				oneOf<Quantifier>('quantifiers.tsv', row.quantifier, QUANTIFIERS)
			])
		),
		connectives: new Phrases(
			read('connectives.tsv', 'words', 'kind', 'relation').map((row) => [
				row.words,
				{
					kind: oneOf<ConnectiveKind>('connectives.tsv', row.kind, CONNECTIVE_KINDS),
					relation: oneOf<TensionRelation>('connectives.tsv', row.relation, RELATIONS)
				}
			])
		)
	};
}

function oneOf<Value extends string>(
	table: string,
	found: string,
	allowed: readonly string[]
): Value {
	if (!allowed.includes(found))
		throw new Error(`data/lexicon/${table}: expected ${allowed.join(' or ')}, found "${found}".`);
	return found as Value;
}

const read = new WeakMap<Lexicon, Cues>();

/** The cues of a lexicon, read once for each lexicon. */
export function cuesOf(lexicon: Lexicon): Cues {
	const known = read.get(lexicon) ?? parseCues(lexicon.tables);
	read.set(lexicon, known);
	return known;
}
