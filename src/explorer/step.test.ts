import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#graph/graph-file.ts';
import { indexGraph } from './graph-index.ts';
import { stepTo } from './step.ts';
import { defaultView, longestTrail } from './view.ts';

const node = (id: string): GraphNode => ({
	id,
	label: id,
	kind: 'theme',
	importance: 0,
	position: { x: 0, y: 0 }
});
const ids = Array.from({ length: 20 }, (_, at) => `n${at}`);
const index = indexGraph({
	format: 'subtext/1',
	documents: [],
	nodes: ids.map(node),
	edges: [],
	annotations: []
});

describe('stepTo(index, view, change)', () => {
	it('leaves what is looked at together when something else is selected', () => {
		const view = { ...defaultView, selected: 'n2', together: ['n1', 'n2'] };
		expect(stepTo(index, view, { selected: 'n3' }).together).toEqual([]);
		expect(stepTo(index, view, { mark: 'm' }).together).toEqual(['n1', 'n2']);
		expect(stepTo(index, view, { selected: 'n1', together: ['n1', 'n2'] }).together).toHaveLength(
			2
		);
	});

	it('drops the highlighted words with the old selection', () => {
		const view = { ...defaultView, selected: 'n1', mark: 'm' };
		expect(stepTo(index, view, { selected: 'n2' }).mark).toBeUndefined();
		expect(stepTo(index, view, { selected: 'n2', mark: 'k' }).mark).toBe('k');
		expect(stepTo(index, view, { depth: 2 }).mark).toBe('m');
	});

	it('asks for one place in the text at a time', () => {
		const view = { ...defaultView, selected: 'n1', mark: 'm' };
		expect(stepTo(index, view, { paragraph: 'd/1' })).toMatchObject({ paragraph: 'd/1' });
		expect(stepTo(index, view, { paragraph: 'd/1' }).mark).toBeUndefined();
		const open = { ...defaultView, paragraph: 'd/1' };
		expect(stepTo(index, open, { mark: 'm' }).paragraph).toBeUndefined();
		expect(stepTo(index, open, { selected: 'n1' }).paragraph).toBeUndefined();
		expect(stepTo(index, open, { depth: 2 }).paragraph).toBe('d/1');
	});

	it('knows whether the map was asked for', () => {
		expect(stepTo(index, defaultView, { view: 'network' }).mapAsked).toBe(true);
		const onMap = { ...defaultView, mapAsked: true };
		expect(stepTo(index, onMap, { selected: 'n1' }).mapAsked).toBe(true);
		expect(stepTo(index, onMap, { view: 'text' }).mapAsked).toBe(false);
	});

	it('keeps the trail of nodes, each once, from where the reader began', () => {
		let view = stepTo(index, { ...defaultView, selected: 'n0' }, { selected: 'n1' });
		view = stepTo(index, view, { selected: 'n2' });
		expect(stepTo(index, view, { selected: 'n1' }).trail).toEqual(['n0', 'n2', 'n1']);
		expect(stepTo(index, view, { selected: 'an edge' }).trail).toEqual(['n0', 'n1', 'n2']);
	});

	it('forgets the oldest of a long trail', () => {
		const view = ids.reduce((v, selected) => stepTo(index, v, { selected }), defaultView);
		expect(view.trail).toEqual(ids.slice(-longestTrail));
	});
});
