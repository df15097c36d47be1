import { describe, expect, test } from 'vitest';
import { readLongTable } from './long-table.ts';

const read = (rows: string) =>
	readLongTable(
		'a.tsv',
		`# origin: here\nnoun\tperson\n${rows}`,
		['noun', 'person'],
		(key) => [key, `${key}s`],
		(row) => Number(row.person)
	);

describe('readLongTable(name, text, columns, keyOf, valueOf)', () => {
	test('finds a row by a word of its key, the last of several', () => {
		const table = read('path\t4\nroad\t1\nroads\t2\nstaff\t9');
		const keys = ['path', 'road', 'staff', 'pat', 'a', 'z', 'noun', ''];
		const none = [undefined, undefined, undefined, undefined, undefined];
		expect(keys.map((key) => table.get(key))).toEqual([4, 2, 9, ...none]);
		expect(['road', 'roads', 'street'].map((key) => table.has(key))).toEqual([true, true, false]);
		expect(read('').get('road')).toBeUndefined();
	});

	test('says at once that its head is broken, and of a row when it is asked for', () => {
		expect(() => readLongTable('a.tsv', 'noun\n', ['noun'], (key) => [key], String)).toThrow(
			'data/lexicon/a.tsv:1: expected "# origin: …"'
		);
		expect(() => read('road\t1\t2\n').get('road')).toThrow(
			'data/lexicon/a.tsv: expected 2 cells for "road", found 3'
		);
	});
});
