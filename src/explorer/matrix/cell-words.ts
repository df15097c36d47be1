import { nameInSentence } from '../theme/name-in-sentence.ts';
import type { MatrixOf } from '../view.ts';
import { partIn, type Line, type Matrix, type Part } from './build-matrix.ts';

/** How an actor stands to a tension, as a sign; the key above the matrix says what each means. */
export const partSigns: Record<Part, string> = {
	'first pole': '◐',
	'second pole': '◑',
	'sees it': '●',
	named: '○'
};

/** The part that an actor has in a tension; undefined in a matrix of themes. */
export function partOf(matrix: Matrix, of: MatrixOf, row: Line, column: Line): Part | undefined {
	if (of === 'themes') return undefined;
	const [first] = matrix.cell(row.id, column.id);
	return first?.kind === 'tension' ? partIn(first, column.id) : undefined;
}

/** What a cell is called: 'Fishers, Means: 2 places', 'money ↔ ambition, Fishers: sees it, 1 place'. */
export function cellName(matrix: Matrix, of: MatrixOf, row: Line, column: Line): string {
	const count = matrix.cell(row.id, column.id).length;
	const part = partOf(matrix, of, row, column);
	const places = count === 1 ? '1 place' : `${count} places`;
	return `${nameInSentence(row.label)}, ${nameInSentence(column.label)}: ${part ? `${part}, ` : ''}${places}`;
}
