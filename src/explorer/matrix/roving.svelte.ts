import { moveInGrid, type GridSize, type Place } from './move-in-grid.ts';

/**
 * One tab stop for a whole grid: holds which cell that is and moves it by keys. What can be focused
 * in a cell carries `data-at="row column"` and `tabindex={roving.stop(row, column)}`; the table gets
 * `onkeydown={roving.keydown}` and `onfocusin={roving.focusin}`.
 */
export class Roving {
	#size: () => GridSize;
	#wanted = $state<Place>({ row: 0, column: 0 });
	/** Inside the grid even after filters have made it smaller. */
	#current = $derived.by<Place>(() => {
		const { rows, columns } = this.#size();
		return {
			row: Math.min(this.#wanted.row, rows - 1),
			column: Math.min(this.#wanted.column, columns - 1)
		};
	});

	constructor(size: () => GridSize) {
		this.#size = size;
	}

	/** The tabindex of a cell: 0 for the one that Tab reaches, -1 for all others. */
	stop(row: number, column: number): 0 | -1 {
		return row === this.#current.row && column === this.#current.column ? 0 : -1;
	}

	keydown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
		if (event.altKey || event.metaKey || event.shiftKey) return;
		const to = moveInGrid(this.#current, event, this.#size());
		if (!to) return;
		event.preventDefault();
		this.#wanted = to;
		focusAt(event.currentTarget, to);
	};

	/** A click or a screen reader may have put the focus anywhere; the tab stop follows. */
	focusin = (event: FocusEvent) => {
		const at = (event.target as HTMLElement).dataset.at?.split(' ').map(Number);
		if (at) this.#wanted = { row: at[0] ?? 0, column: at[1] ?? 0 };
	};
}

/** Puts the focus on a cell of a grid, if it is drawn. */
export function focusAt(grid: HTMLElement, { row, column }: Place): void {
	grid.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`)?.focus();
}
