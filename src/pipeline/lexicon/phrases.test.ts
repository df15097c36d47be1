import { describe, expect, it } from 'vitest';
import { Phrases } from './phrases.ts';

describe('Phrases', () => {
	const phrases = new Phrases([
		['even', 1],
		['even if', 2],
		['in spite of', 3]
	]);
	it('finds the longest phrase at a word', () => {
		expect(phrases.in(['even', 'if', 'so'])).toEqual([{ first: 0, last: 1, value: 2 }]);
	});
	it('finds phrases in reading order and never twice the same word', () => {
		expect(phrases.in(['in', 'spite', 'of', 'even', 'this']).map((p) => p.value)).toEqual([3, 1]);
	});
	it('does not find a phrase that the words end before', () => {
		expect(phrases.at(['in', 'spite'], 0)).toBeUndefined();
	});
});
