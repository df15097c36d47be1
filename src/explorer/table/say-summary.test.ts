import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { parseOrder } from './order-rows.ts';
import { saySummary } from './say-summary.ts';
import { edgeRows, nodeRows } from './table-rows.ts';

const index = indexGraph(exampleGraph);
const say = (change: Partial<View>, from = 0, to = Infinity) => {
	const view = { ...defaultView, ...change };
	const shown = filterGraph(index, view);
	const order = parseOrder(view.sort);
	const nodes = order.table === 'nodes' ? nodeRows(index, shown) : [];
	const total = order.table === 'nodes' ? nodes.length : edgeRows(index, shown).length;
	return saySummary({
		order,
		nodes,
		total,
		from,
		to: Math.min(to, total),
		all: shown.total,
		columnsOfNodes: [{ name: 'label', heading: 'Name' }],
		columnsOfEdges: [{ name: 'basis', heading: 'Basis' }]
	});
};

describe('saySummary(summary)', () => {
	it.each<[Partial<View>, string]>([
		[
			{},
			'13 nodes (3 actors, 5 concepts, 3 tensions, 2 themes), ordered by paragraphs, most first.'
		],
		[
			{ sort: 'nodes-label', hiddenNodes: ['concept', 'theme', 'tension'] },
			'3 of 13 nodes (3 actors), ordered by name, from A to Z.'
		],
		[{ sort: 'edges' }, '14 connections, ordered by weight, most first.'],
		[{ sort: 'edges-basis' }, '14 connections, ordered by basis, from A to Z.'],
		[{ sections: ['nowhere'] }, 'No node is left by the filters.'],
		[{ sections: ['nowhere'], sort: 'edges' }, 'No connection is left by the filters.']
	])('of %j is "%s"', (change, sentence) => {
		expect(say(change)).toBe(sentence);
	});

	it('names the rows of the page where there are more', () => {
		expect(say({ sort: 'edges' }, 0, 10)).toBe(
			'14 connections, ordered by weight, most first. Rows 1 to 10.'
		);
	});
});
