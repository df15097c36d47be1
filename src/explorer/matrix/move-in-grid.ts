/** A place in a grid, counted from 0. Row -1 holds the headings of the columns, column -1 those of rows. */
export interface Place {
	row: number;
	column: number;
}

/** The cells of a grid, and which of its two headings take part; their common corner never does. */
export interface GridSize {
	rows: number;
	columns: number;
	headings: 'columns' | 'both';
}

/**
 * Where a key leads from a place in a grid, after the grid pattern of
 * the ARIA Authoring Practices: arrows go one step, Home and End to the ends of the row, with Ctrl
 * to the first and last cell, Page Up and Page Down ten rows. Any other key gives undefined.
 */
export function moveInGrid(
	{ row, column }: Place,
	{ key, ctrlKey = false }: { key: string; ctrlKey?: boolean },
	{ rows, columns, headings }: GridSize
): Place | undefined {
	const first = headings === 'both' ? -1 : 0;
	const last = { row: rows - 1, column: columns - 1 };
	const to = ((): Place | undefined => {
		switch (key) {
			case 'ArrowUp':
				return { row: row - 1, column };
			case 'ArrowDown':
				return { row: row + 1, column };
			case 'ArrowLeft':
				return { row, column: column - 1 };
			case 'ArrowRight':
				return { row, column: column + 1 };
			case 'PageUp':
				return { row: Math.max(Math.min(row, 0), row - 10), column };
			case 'PageDown':
				return { row: row + 10, column };
			case 'Home':
				return ctrlKey ? { row: 0, column: 0 } : { row, column: row < 0 ? 0 : first };
			case 'End':
				return ctrlKey ? last : { row, column: last.column };
		}
	})();
	if (!to) return undefined;
	const inside = {
		row: Math.max(-1, Math.min(to.row, last.row)),
		column: Math.max(first, Math.min(to.column, last.column))
	};
	return inside.row < 0 && inside.column < 0 ? { row, column } : inside;
}
