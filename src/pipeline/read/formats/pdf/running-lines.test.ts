import { describe, expect, test } from 'vitest';
import type { PdfLine } from './lines-of-page.ts';
import { findRunningLines } from './running-lines.ts';

const line = (page: number, y: number, text: string): PdfLine => ({
	page, y, text, raw: text, left: 70, right: 500, size: 10, font: 'f', textLeft: 70
}); // prettier-ignore

const page = (number: number, ...body: string[]) => [
	line(number, 30, 'Libraries: a review'),
	...body.map((text, at) => line(number, 100 + 14 * at, text)),
	line(number, 800, `Page ${number} of 3`)
];

describe('findRunningLines', () => {
	test('finds heads and feet that stand at the same place on other pages', () => {
		const pages = [page(1, 'One', 'two', 'three'), page(2, 'four', 'five', 'six')];
		expect([...findRunningLines(pages)].map(({ text }) => text).sort()).toEqual([
			'Libraries: a review',
			'Libraries: a review',
			'Page 1 of 3',
			'Page 2 of 3'
		]);
	});

	test('leaves a sentence alone that stands at the same place many pages later', () => {
		const pages = ['As said', 'two', 'three', 'four', 'As said'].map((text, at) => [
			line(at + 1, 100, text)
		]);
		expect(findRunningLines(pages).size).toBe(0);
	});

	test('leaves words alone that stand twice, but elsewhere', () => {
		const pages = [
			[line(1, 100, 'Summary'), line(1, 120, 'a')],
			[line(2, 300, 'Summary'), line(2, 320, 'b')]
		];
		expect(findRunningLines(pages).size).toBe(0);
	});

	test('finds a page number on a document of one page, but not a number in the text', () => {
		const pages = [
			[
				line(1, 100, 'In the year'),
				line(1, 114, '1998'),
				line(1, 128, 'it began.'),
				line(1, 780, '7')
			]
		];
		expect([...findRunningLines(pages)].map(({ text }) => text)).toEqual(['7']);
	});
});
