import { actorTypes } from '#graph/kinds.ts';
import { readActorWeights } from './actor-weights.ts';
import type { Lexicon, NounClass } from './lexicon.ts';
import { readLongTable } from './long-table.ts';
import { oneOf } from './one-of.ts';
import { parseTable } from './parse-table.ts';
import type { Row } from './parse-table.ts';
import { spellingKey, spellingsOf } from './spelling-key.ts';

/**
 * Reads the tables of `data/lexicon/`.
 *
 * @param tables the text of every table, by file name ('actor-nouns.tsv')
 * @throws Error naming the table, the line and what was expected there
 */
export function parseLexicon(tables: Record<string, string>): Lexicon {
	const textOf = (name: string) => {
		const text = tables[name];
		if (text === undefined)
			throw new Error(`data/lexicon/${name}: expected this table, found none.`);
		return text;
	};
	const read = <Column extends string>(name: string, ...columns: Column[]) =>
		parseTable(name, textOf(name), columns);
	const words = (name: string, column: string) =>
		new Set(read(name, column).map((row) => spellingKey(row[column] ?? '')));
	const long = <Column extends string, Value>(
		name: string,
		columns: readonly Column[],
		wordsOf: (key: string) => readonly string[],
		valueOf: (row: Row<Column>) => Value
	) => readLongTable(name, textOf(name), columns, wordsOf, valueOf);
	const number = (name: string, value: string) => {
		const parsed = Number(value || '0');
		if (!Number.isFinite(parsed))
			throw new Error(`data/lexicon/${name}: expected a number, found "${value}".`);
		return parsed;
	};

	const nouns = read('actor-nouns.tsv', 'noun', 'type', 'same-as');
	const key = (noun: string) => noun.split(' ').map(spellingKey).join(' ');
	return {
		tables,
		actorNouns: new Map(
			nouns.map((row) => [key(row.noun), oneOf('actor-nouns.tsv', row.type, actorTypes)])
		),
		actorSynonyms: new Map(
			nouns.filter((row) => row['same-as']).map((row) => [key(row.noun), key(row['same-as'])])
		),
		organisationWords: new Map(
			read('organisation-words.tsv', 'word', 'strength').map((row) => [
				spellingKey(row.word),
				oneOf('organisation-words.tsv', row.strength, ['strong', 'weak'])
			])
		),
		personTitles: words('person-titles.tsv', 'title'),
		givenNames: words('given-names.tsv', 'name'),
		partNouns: words('part-nouns.tsv', 'noun'),
		contentlessHeads: new Map(
			read('contentless-heads.tsv', 'noun', 'when').map((row) => [
				spellingKey(row.noun),
				oneOf('contentless-heads.tsv', row.when, ['always', 'alone'])
			])
		),
		weakModifiers: words('weak-modifiers.tsv', 'word'),
		fixedTerms: words('fixed-terms.tsv', 'term'),
		nounClasses: long(
			'noun-classes.tsv',
			['noun', 'person', 'organisation', 'place'],
			spellingsOf,
			(row): NounClass => ({
				person: number('noun-classes.tsv', row.person),
				organisation: number('noun-classes.tsv', row.organisation),
				place: number('noun-classes.tsv', row.place)
			})
		),
		actorWeights: readActorWeights(textOf('actor-weights.tsv')),
		background: new Map(
			read('background.tsv', 'lemma', 'per-million').map((row) => [
				spellingKey(row.lemma),
				number('background.tsv', row['per-million'])
			])
		)
	};
}
