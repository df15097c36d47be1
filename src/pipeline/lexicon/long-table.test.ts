import { describe, expect, test } from 'vitest';
import { readLongTable } from './long-table.ts';

const read = (rows: string) =>
	readLongTable(
		'a.tsv',
		`# origin: here\nnoun\tperson\n${rows}`,
		['noun', 'person'],
		(word) => word.toLowerCase(),
		(row) => Number(row.person)
	);

describe('readLongTable(name, text, columns, keyOf, valueOf)', () => {
	test('finds a row by the key of its word, the last of rows of one key', () => {
		const table = read('Staff\t7\nroad\t1\n# a note\twith a tab\nstaff\t9');
		expect(['staff', 'road', 'note', '# a note'].map((word) => table.get(word))).toEqual([
			9,
			1,
			undefined,
			undefined
		]);
		expect(['road', 'path'].map((word) => table.has(word))).toEqual([true, false]);
	});

	test('says at once that its head is broken, and of a row when it is asked for', () => {
		expect(() => readLongTable('a.tsv', 'noun\n', ['noun'], String, String)).toThrow(
			'data/lexicon/a.tsv:1: expected "# origin: …"'
		);
		expect(() => read('road\t1\t2\n').get('road')).toThrow(
			'data/lexicon/a.tsv: expected 2 cells for "road", found 3'
		);
	});
});
