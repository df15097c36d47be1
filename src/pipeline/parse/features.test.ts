import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { featureReader, normalForm, shape } from './features.ts';
import { readModel } from './model.ts';

const read = featureReader(
	readModel(readFileSync(resolve(import.meta.dirname, 'model/english.bin')))
);

describe('featureReader(model)(word)', () => {
	// What training/features.py gives for the same words.
	it.each<[word: string, key: string, shape: string, rows: number[]]>([
		['Don’t', "don't", "Xx'x", [3159, 934, 668, 37]],
		['2,500', '!num', 'd,d', [3274, 503, 667, 90]],
		['https://x.org', '!url', 'x:/x.', [363, 171, 909, 55]],
		['-LRB-', '(', '-X-', [1246, 839, 581, 86]],
		['McCain2', 'mccain2', 'XxXxd', [2349, 937, 564, 18]],
		['Élan', 'élan', 'ox', [3117, 694, 1601, 61]],
		['organisation', 'organisation', 'x', [3964, 736, 579, 14]],
		['“', '"', '"', [1312, 469, 951, 96]],
		['a', 'a', 'x', [1305, 92, 138, 14]],
		['👩‍👩‍👧', '👩‍👩‍👧', '👩‍👩‍👧', [709, 909, 288, 60]]
	])('sees in %s what the trainer saw', (word, key, form, rows) => {
		expect(normalForm(word)).toBe(key);
		expect(shape(word)).toBe(form);
		expect([...read(word)].slice(1)).toEqual(rows);
	});

	it('knows the words of the list from others', () => {
		expect(read('organisation')[0]).toBeGreaterThan(1);
		expect(read('qqqqq')[0]).toBe(0);
	});
});
