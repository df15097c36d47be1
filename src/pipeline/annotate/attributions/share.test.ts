import { describe, expect, it } from 'vitest';
import { treeOf } from '../tree/tree-of-words.ts';
import { quantifierOfShare, shareOf } from './share.ts';

const plain = (words: string) =>
	treeOf(
		words
			.split(' ')
			.map((word) => `${word}/${word}/X/X/0/root`)
			.join(' ')
	);

describe('shareOf(tree, first)', () => {
	it.each([
		['62 % of tenants', 0.62],
		['62 per cent of tenants', 0.62],
		['about 60 percent of tenants', 0.6],
		['38 of the 40 respondents', 0.95],
		['seven out of ten staff', 0.7],
		['one in five nurses', 0.2],
		['four in ten respondents', 0.4],
		['nearly three - quarters of respondents', 0.75],
		['two thirds of members', 2 / 3],
		['more than two thirds of members', 2 / 3]
	])('reads "%s"', (words, share) => {
		expect(shareOf(plain(words), 0)).toBeCloseTo(share);
	});

	it.each(['120 % of costs', 'five councils', '9 of the 3 boards', 'one in the chair', 'tenants'])(
		'finds none in "%s"',
		(words) => expect(shareOf(plain(words), 0)).toBeUndefined()
	);
});

it('puts a share on the scale', () => {
	expect([1, 0.51, 0.5, 0.2, 0.05].map(quantifierOfShare)).toEqual([
		'all',
		'most',
		'many',
		'some',
		'few'
	]);
});
