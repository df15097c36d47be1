import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import type { Found } from './search-graph.ts';
import { whereTo } from './where-to.ts';

const passage = (id: string, text: string, ...matched: string[]): Found => ({
	...{ id, kind: 'passage', label: '', aliases: [], text, importance: 0 },
	matched: new Set(matched)
});

describe('whereTo(index, found)', () => {
	const index = indexGraph(exampleGraph);
	const text = index.paragraphById.get('harbour/1.2')?.text ?? '';

	it('selects a node and empties the box', () => {
		const node: Found = { ...passage('actor/fishers', ''), kind: 'actor' };
		expect(whereTo(index, node)).toEqual({ selected: 'actor/fishers', query: '' });
	});

	it('opens a passage at what is annotated closest to the matched words', () => {
		const { mark } = whereTo(index, passage('harbour/1.2', text, 'money'));
		expect(index.quote(index.annotationById.get(mark ?? '')!)).toBe('money');
	});

	it('opens a passage without annotations at its beginning', () => {
		const bare = indexGraph({ ...exampleGraph, annotations: [] });
		expect(whereTo(bare, passage('harbour/1.2', text, 'money'))).toEqual({
			paragraph: 'harbour/1.2',
			query: ''
		});
	});
});
