import { describe, expect, test } from 'vitest';
import { countIn, listOf, nextLabel } from './list-label.ts';

describe('countIn', () => {
	test.each([
		['1', 12, '12'],
		['a', 1, 'a'],
		['a', 28, 'ab'],
		['A', 26, 'Z'],
		['i', 4, 'iv'],
		['I', 1999, 'MCMXCIX'],
		['a', 0, '0']
	])('%s of %i is %s', (type, number, written) => {
		expect(countIn(type, number)).toBe(written);
	});
});

describe('nextLabel', () => {
	test('counts on from the start of the list and from the value of an item', () => {
		const list = listOf('ol', { start: '24' });
		expect([nextLabel(list), nextLabel(list, '30'), nextLabel(list)]).toEqual([
			'24.',
			'30.',
			'31.'
		]);
	});

	test('gives every item of an unordered list a bullet', () => {
		expect(nextLabel(listOf('ul', {}))).toBe('•');
	});
});
