import { expect, test } from 'vitest';
import type { PdfLine } from './lines-of-page.ts';
import { orderColumns } from './order-columns.ts';

const line = (left: number, right: number, y: number, text: string, more: Partial<PdfLine> = {}): PdfLine => ({
	page: 1, text, raw: text, left, right, y, size: 10, font: 'f', textLeft: left, ...more
}); // prettier-ignore

test('orderColumns reads one column after the other where the file writes across both', () => {
	const rows = [1, 2, 3, 4, 5, 6].flatMap((row) => [
		line(70, 280, 100 + 14 * row, `left ${row}`, { rowStart: true }),
		line(310, 520, 100 + 14 * row, `right ${row}`, { inRow: true })
	]);
	const lines = [line(70, 500, 90, 'across'), ...rows, line(70, 510, 300, 'below')];
	expect(orderColumns(lines, 595).map(({ text }) => text)).toEqual([
		'across', 'left 1', 'left 2', 'left 3', 'left 4', 'left 5', 'left 6',
		'right 1', 'right 2', 'right 3', 'right 4', 'right 5', 'right 6', 'below'
	]); // prettier-ignore
});

test('orderColumns leaves the rows of a table as they are', () => {
	const rows = [1, 2, 3, 4, 5, 6].flatMap((row) => [
		line(70, 120, 100 + 14 * row, `head ${row}`, { rowStart: true }),
		line(310, 360, 100 + 14 * row, `cell ${row}`, { inRow: true })
	]);
	expect(orderColumns(rows, 595)).toEqual(rows);
});
