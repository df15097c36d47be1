import { buildMatrix, partIn } from '../matrix/build-matrix.ts';
import type { PanelProps } from '../panels.ts';

/**
 * The matrix as rows of a table: the columns' labels first, then each row's label and its cells. Of
 * themes a cell counts passages and is empty where no statement was found; of tensions it says how the
 * actor stands to the tension ('first pole', 'sees it') and is empty where it has no part.
 */
export function matrixRows({
	index,
	view,
	shown
}: Pick<PanelProps, 'index' | 'view' | 'shown'>): (string | number)[][] {
	const matrix = buildMatrix(index, shown, view.matrix);
	const corner = view.matrix === 'themes' ? 'actor' : 'tension';
	return [
		[corner, ...matrix.columns.map(({ label }) => label)],
		...matrix.rows.map((row) => [
			row.label,
			...matrix.columns.map((column) => {
				const passages = matrix.cell(row.id, column.id);
				const [first] = passages;
				if (view.matrix === 'themes') return passages.length || '';
				return first?.kind === 'tension' ? partIn(first, column.id) : '';
			})
		])
	];
}
