import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { boardOrder, orderBoard, takeCards, weightOf } from './order-board.ts';

const index = indexGraph(exampleGraph);
const board = (change: Partial<View> = {}) => {
	const view = { ...defaultView, ...change };
	return orderBoard(index, filterGraph(index, view), view);
};
const outline = (sort: string) =>
	board({ sort }).groups.map(({ heading, cards }) => [
		heading,
		...cards.map(({ node }) => node.label)
	]);

describe('orderBoard(index, shown, view)', () => {
	it('puts the heaviest first', () => {
		expect(outline('weight')).toEqual([
			[
				'Most paragraphs and holders first',
				'new harbour ↔ local control',
				'money ↔ ambition',
				'ambition ↔ money'
			]
		]);
	});

	it('groups by the sections of the report', () => {
		expect(outline('place')).toEqual([
			['Purpose', 'new harbour ↔ local control', 'ambition ↔ money'],
			['Means', 'money ↔ ambition']
		]);
	});

	it('groups by theme, the largest group first', () => {
		expect(outline('theme')).toEqual([
			['Means', 'money ↔ ambition', 'ambition ↔ money'],
			['Control', 'new harbour ↔ local control']
		]);
	});

	it('groups by relation', () => {
		expect(outline('relation').map(([heading]) => heading)).toEqual([
			'Concerns',
			'Contrasts',
			'Confusions'
		]);
	});

	it('groups by how many hold it, under each number that the text says', () => {
		expect(outline('holders')).toEqual([
			['Held by most', 'new harbour ↔ local control'],
			['Held by some', 'new harbour ↔ local control', 'money ↔ ambition'],
			['Held by a few, or a small minority', 'new harbour ↔ local control'],
			['Said by the report itself', 'ambition ↔ money']
		]);
	});

	it('keeps the relations that are chosen and counts all', () => {
		const { groups, shown, total, relations } = board({ relations: ['concern', 'gap'] });
		expect(groups.flatMap(({ cards }) => cards.map(({ node }) => node.id))).toEqual([
			'tension/harbour-control'
		]);
		expect([shown, total]).toEqual([1, 3]);
		expect(relations).toEqual([
			{ relation: 'contrast', count: 1, chosen: false },
			{ relation: 'concern', count: 1, chosen: true },
			{ relation: 'gap', count: 0, chosen: true },
			{ relation: 'confusion', count: 1, chosen: false }
		]);
	});

	it('is empty where the filters leave nothing', () => {
		const nothing = { ...filterGraph(index, defaultView), nodes: new Set<string>() };
		expect(orderBoard(index, nothing, defaultView)).toMatchObject({
			groups: [],
			shown: 0,
			total: 3
		});
	});
});

describe('weightOf(card)', () => {
	it('adds paragraphs and holders, the same actor in two numbers counted twice', () => {
		const weights = board().groups.flatMap(({ cards }) => cards.map(weightOf));
		expect(weights).toEqual([4, 2, 1]);
	});
});

describe('takeCards(groups, most)', () => {
	it('fills the groups from the first and says how many each has', () => {
		const { groups } = board({ sort: 'place' });
		expect(
			takeCards(groups, 1).map(({ heading, cards, count }) => [heading, cards.length, count])
		).toEqual([['Purpose', 1, 2]]);
		expect(takeCards(groups, 9)).toEqual(groups);
		expect(takeCards(groups, 0)).toEqual([]);
	});
});

describe('boardOrder(view)', () => {
	it.each([
		['place', 'place'],
		[undefined, 'weight'],
		['nodes.label', 'weight']
	])('reads %s as %s', (sort, order) => {
		expect(boardOrder({ sort })).toBe(order);
	});
});
