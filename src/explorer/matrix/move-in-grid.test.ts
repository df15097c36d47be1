import { describe, expect, it } from 'vitest';
import { moveInGrid } from './move-in-grid.ts';

const size = { rows: 30, columns: 4 };

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

	it('leaves other keys alone', () => {
		expect(moveInGrid({ row: 0, column: 0 }, { key: 'Enter' }, size)).toBeUndefined();
	});
});
