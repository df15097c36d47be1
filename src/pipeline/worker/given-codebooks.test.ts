import { describe, expect, it } from 'vitest';
import { isCodebook, readCodebooks } from './given-codebooks.ts';

const file = (name: string, text: string) => ({
	name,
	arrayBuffer: async () => new TextEncoder().encode(text).buffer as ArrayBuffer
});

describe('isCodebook(file)', () => {
	it.each([
		['names.yaml', true],
		['NAMES.YML', true],
		['report.txt', false],
		['yaml.txt', false]
	])('%s: %s', (name, is) => {
		expect(isCodebook({ name })).toBe(is);
	});
});

describe('readCodebooks(files)', () => {
	it('joins what can be used, and says of the rest why not', async () => {
		const { codebook, unread } = await readCodebooks([
			file('a.yaml', 'merge:\n  - into: council\n    from: [the authority]'),
			file('b.yaml', 'reject: [minutes]'),
			file('c.yaml', 'reject: minutes')
		]);
		expect(codebook).toMatchObject({
			merge: [{ into: 'council', from: ['the authority'] }],
			reject: ['minutes']
		});
		expect(unread).toEqual([
			expect.stringMatching(
				/^The codebook “c\.yaml” is broken in line 1: .+\. The map was made without it\.$/
			)
		]);
	});

	it('says nothing where none was given', async () => {
		expect(await readCodebooks([])).toEqual({ unread: [] });
	});
});
