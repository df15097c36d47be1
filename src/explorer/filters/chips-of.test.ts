import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { defaultView, type View } from '../view.ts';
import { chipsOf, noFilters } from './chips-of.ts';

const index = indexGraph({
	format: 'subtext/1',
	documents: [],
	edges: [],
	annotations: [],
	nodes: [
		{
			id: 'actor/cosla',
			label: 'COSLA',
			kind: 'actor',
			type: 'organisation',
			altLabels: [],
			importance: 1,
			position: { x: 0, y: 0 }
		}
	]
});
const view: View = {
	...defaultView,
	actors: ['actor/cosla', 'actor/gone'],
	hiddenEdges: ['co-occurs'],
	heldBy: 'many',
	rule: 'tensions/gap',
	focus: 'actor/cosla',
	depth: 2
};

describe('chipsOf(index, view)', () => {
	it('names each filter that holds', () => {
		expect(chipsOf(index, view).map(({ filter, value }) => `${filter}: ${value}`)).toEqual([
			'Around: COSLA, 2 steps',
			'Actor: COSLA',
			'Actor: actor/gone',
			'Hidden: Only together in a sentence',
			'Held by at least: many',
			'Rule: tensions/gap'
		]);
	});

	it('ends all of them one by one, as clearing all does', () => {
		let left = view;
		for (let chip = chipsOf(index, left)[0]; chip; chip = chipsOf(index, left)[0]) {
			left = { ...left, ...chip.without };
		}
		expect(left).toEqual({ ...view, ...noFilters });
		expect(chipsOf(index, left)).toEqual([]);
	});
});
