import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, mostTogether, type View } from '../view.ts';
import { addTogether, toggleTogether } from './choose-together.ts';

const index = indexGraph(exampleGraph);
const [first, second, third] = ['actor/fishers', 'concept/money', 'concept/ambition'] as const;
const view = (change: Partial<View>) => ({ ...defaultView, ...change });

describe('toggleTogether(index, view, id)', () => {
	it('selects the first alone', () => {
		expect(toggleTogether(index, view({}), first)).toMatchObject({ selected: first, together: [] });
	});

	it('begins with what was selected alone', () => {
		expect(toggleTogether(index, view({ selected: first }), second)).toMatchObject({
			selected: second,
			together: [first, second]
		});
	});

	it('begins anew where an edge was selected', () => {
		const selected = 'about:actor/fishers>concept/new-harbour';
		expect(toggleTogether(index, view({ selected }), second).together).toEqual([]);
	});

	it('takes one out again, and the last one left stands alone', () => {
		const together = [first, second, third];
		const two = toggleTogether(index, view({ selected: third, together }), third);
		expect(two).toMatchObject({ selected: second, together: [first, second] });
		expect(toggleTogether(index, view(two), first)).toMatchObject({
			selected: second,
			together: []
		});
	});

	it('is no step of the trail, and closes an open path', () => {
		const trail = ['actor/fishers'];
		const change = toggleTogether(index, view({ trail, path: [first, third] }), second);
		expect(change).toMatchObject({ trail, path: undefined });
		expect('path' in change).toBe(true);
	});
});

describe('addTogether(index, view, ids)', () => {
	it('keeps what is there, each once, and no more than can be looked at', () => {
		const together = [first, second];
		expect(addTogether(index, view({ selected: second, together }), [second, third])).toMatchObject(
			{ selected: third, together: [first, second, third] }
		);
		const many = Array.from({ length: 30 }, (_, at) => `n${at}`);
		expect(addTogether(index, view({}), many).together).toHaveLength(mostTogether);
	});
});
