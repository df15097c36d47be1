import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type MatrixOf } from '../view.ts';
import { matrixRows } from './matrix-rows.ts';

describe('matrixRows(props)', () => {
	const index = indexGraph(exampleGraph);
	const rowsOf = (matrix: MatrixOf) => {
		const view = { ...defaultView, matrix };
		return matrixRows({ index, view, shown: filterGraph(index, view) });
	};

	it('counts what actors say about themes', () => {
		expect(rowsOf('themes')).toEqual([
			['actor', 'Means', 'Control'],
			['Fishers', 2, 2],
			['Harbour officers', '', 1],
			['Harbour Trust', 1, '']
		]);
	});

	it('says how actors stand to tensions', () => {
		expect(rowsOf('tensions')).toEqual([
			['tension', 'Fishers', 'Harbour officers'],
			['money ↔ ambition', 'sees it', ''],
			['new harbour ↔ local control', 'first pole', 'second pole']
		]);
	});
});
