import { describe, expect, it } from 'vitest';
import { moveInGrid, type GridSize } from './move-in-grid.ts';

const size: GridSize = { rows: 30, columns: 4, headings: 'both' };

describe('moveInGrid(place, key, size)', () => {
	it.each([
		['ArrowRight', false, [1, 1], [1, 2]],
		['ArrowRight', false, [1, 3], [1, 3]],
		['ArrowLeft', false, [1, 0], [1, -1]],
		['ArrowLeft', false, [-1, 0], [-1, 0]],
		['ArrowUp', false, [0, 2], [-1, 2]],
		['ArrowUp', false, [0, -1], [0, -1]],
		['ArrowDown', false, [29, 2], [29, 2]],
		['PageDown', false, [25, 2], [29, 2]],
		['PageUp', false, [12, 2], [2, 2]],
		['PageUp', false, [5, 2], [0, 2]],
		['PageUp', false, [-1, 2], [-1, 2]],
		['Home', false, [5, 2], [5, -1]],
		['Home', false, [-1, 2], [-1, 0]],
		['End', false, [5, -1], [5, 3]],
		['Home', true, [5, 2], [0, 0]],
		['End', true, [5, 2], [29, 3]]
	])('%s (Ctrl %s) from %j is %j', (key, ctrlKey, [row, column], to) => {
		const moved = moveInGrid({ row: row ?? 0, column: column ?? 0 }, { key, ctrlKey }, size);
		expect([moved?.row, moved?.column]).toEqual(to);
	});

	it('stays in the first column where rows have no heading', () => {
		const table: GridSize = { ...size, headings: 'columns' };
		const start = { row: 3, column: 0 };
		expect(moveInGrid(start, { key: 'ArrowLeft' }, table)).toEqual(start);
		expect(moveInGrid({ row: 3, column: 2 }, { key: 'Home' }, table)).toEqual(start);
		expect(moveInGrid({ row: 0, column: 0 }, { key: 'ArrowUp' }, table)).toEqual({
			row: -1,
			column: 0
		});
	});

	it('leaves other keys alone', () => {
		expect(moveInGrid({ row: 0, column: 0 }, { key: 'Enter' }, size)).toBeUndefined();
	});
});
