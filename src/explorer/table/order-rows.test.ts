import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView } from '../view.ts';
import {
	edgeColumns,
	nodeColumns,
	orderRows,
	parseOrder,
	pushHeading,
	spellOrder,
	type TableOrder
} from './order-rows.ts';
import { countKinds, edgeRows, nodeRows } from './table-rows.ts';

const index = indexGraph(exampleGraph);
const shown = filterGraph(index, defaultView);
const orders = fc.oneof(
	fc.record({
		table: fc.constant('nodes'),
		column: fc.constantFrom(...nodeColumns),
		down: fc.boolean()
	}),
	fc.record({
		table: fc.constant('edges'),
		column: fc.constantFrom(...edgeColumns),
		down: fc.boolean()
	})
) as fc.Arbitrary<TableOrder>;

describe('nodeRows(index, shown), edgeRows(index, shown)', () => {
	it('has a row for every node and every edge that is shown', () => {
		expect(nodeRows(index, shown)).toHaveLength(shown.nodes.size);
		expect(edgeRows(index, shown)).toHaveLength(shown.edges.size);
	});

	it('says of a node what the map shows', () => {
		const rows = nodeRows(index, shown);
		const row = (id: string) => rows.find(({ node }) => node.id === id);
		expect(row('actor/fishers')).toMatchObject({
			kind: 'actor',
			sort: 'role',
			paragraphs: 2,
			mentions: 3,
			connections: 4,
			first: { paragraph: 'harbour/1.1' }
		});
		expect(row('concept/money')).toMatchObject({ sort: 'Means', paragraphs: 2 });
		expect(row('tension/harbour-control')).toMatchObject({ sort: 'concern', mentions: 1 });
		expect(row('theme/means')).toMatchObject({ sort: '', paragraphs: 2, mentions: 6 });
	});

	it('says of an edge how it reads and what it rests on', () => {
		const rows = edgeRows(index, shown);
		expect(rows.find(({ edge }) => edge.kind === 'states')).toMatchObject({
			from: 'Harbour Trust',
			relation: 'supports',
			to: 'shared quays',
			basis: 'stated',
			passages: 1
		});
		expect(rows.find(({ edge }) => edge.kind === 'co-occurs')).toMatchObject({ basis: 'together' });
	});

	it('counts the kinds', () => {
		expect(countKinds(nodeRows(index, shown))).toBe('3 actors, 5 concepts, 3 tensions, 2 themes');
	});
});

describe('parseOrder(sort), spellOrder(order)', () => {
	it('gives every order back', () => {
		fc.assert(
			fc.property(orders, (order) => {
				expect(parseOrder(spellOrder(order))).toEqual(order);
			})
		);
	});

	it.each([undefined, 'weight', 'nodes-colour', 'place'])('reads %s as the first order', (sort) => {
		expect(parseOrder(sort)).toEqual({ table: 'nodes', column: 'paragraphs', down: true });
	});
});

describe('pushHeading(order, column)', () => {
	const start = parseOrder('nodes-label');
	it('begins words at A, numbers at the most, and turns on a second push', () => {
		expect(pushHeading(start, 'kind')).toMatchObject({ column: 'kind', down: false });
		expect(pushHeading(start, 'mentions')).toMatchObject({ column: 'mentions', down: true });
		expect(pushHeading(start, 'label')).toMatchObject({ column: 'label', down: true });
	});
});

describe('orderRows(rows, order)', () => {
	it('orders by words without regard to case, kinds by type, and ties by label', () => {
		const labels = (sort: string) =>
			orderRows(nodeRows(index, shown), parseOrder(sort)).map(({ label }) => label);
		expect(labels('nodes-label').slice(0, 3)).toEqual(['ambition', 'ambition ↔ money', 'Control']);
		expect(labels('nodes-kind').slice(0, 3)).toEqual([
			'Harbour Trust',
			'Fishers',
			'Harbour officers'
		]);
		expect(labels('nodes-mentions-down')[0]).toBe('Means');
	});

	it('keeps every row, whatever the order', () => {
		const nodes = nodeRows(index, shown);
		fc.assert(
			fc.property(orders, (order) => {
				if (order.table === 'edges') return;
				expect(new Set(orderRows(nodes, order))).toEqual(new Set(nodes));
			})
		);
	});
});
