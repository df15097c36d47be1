import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseLexicon } from './parse-lexicon.ts';
import { parseTable } from './parse-table.ts';
import { spellingKey } from './spelling-key.ts';

const folder = new URL('../../../data/lexicon/', import.meta.url);
const tables = Object.fromEntries(
	readdirSync(folder)
		.filter((name) => name.endsWith('.tsv'))
		.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])
);

describe('a table of the lexicon', () => {
	test('gives its rows by column name', () => {
		const text = '# origin: here\nnoun\ttype\ncouncil\torganisation\nstaff\tgroup\n';
		expect(parseTable('a.tsv', text, ['noun', 'type'])).toEqual([
			{ noun: 'council', type: 'organisation' },
			{ noun: 'staff', type: 'group' }
		]);
	});

	test.each([
		['noun\n', 'a.tsv:1: expected "# origin: …"'],
		['# origin: here\ntype\n', 'a.tsv:2: expected a column "noun"'],
		['# origin: here\nnoun\nstaff\tgroup\n', 'a.tsv:3: expected 1 cells, found 2']
	])('says where it is broken: %j', (text, message) => {
		expect(() => parseTable('a.tsv', text, ['noun'])).toThrow(message);
	});
});

describe('the lexicon', () => {
	test('reads every table of the folder', () => {
		const lexicon = parseLexicon(tables);
		expect(lexicon.actorNouns.get('councillor')).toBe('role');
		expect(lexicon.actorSynonyms.get('local authority')).toBe('council');
		expect(lexicon.nounClasses.get('stakeholder')?.person).toBeGreaterThan(6);
	});

	test('finds every row of the long table by its key', () => {
		const { nounClasses } = parseLexicon(tables);
		const rows = parseTable('noun-classes.tsv', tables['noun-classes.tsv'] ?? '', [
			'noun',
			'person'
		]);
		const lastOf = new Map(rows.map((row) => [spellingKey(row.noun), Number(row.person)]));
		const missed = [...lastOf].filter(([key, person]) => nounClasses.get(key)?.person !== person);
		expect(missed).toEqual([]);
	});

	test('names a table that is missing', () => {
		expect(() => parseLexicon({})).toThrow('data/lexicon/actor-nouns.tsv: expected this table');
	});
});

test.each([
	['Organization', 'organisation'],
	['organisations', 'organisations'],
	['program', 'programme'],
	['labor', 'labour'],
	['center', 'centre'],
	['size', 'size'],
	['analyze', 'analyse'],
	['modeling', 'modelling']
])('spellings meet under one key: %s', (word, key) => {
	expect(spellingKey(word)).toBe(key);
});
