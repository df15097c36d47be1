import { describe, expect, it } from 'vitest';
import type { GraphEdge, GraphNode } from '#graph/graph-file.ts';
import { indexGraph } from '../graph-index.ts';
import { defaultView } from '../view.ts';
import { chooseDrawn } from './choose-drawn.ts';

const nodes = Array.from({ length: 10 }, (_, at): GraphNode => ({
	id: `concept/${at}`,
	label: `${at}`,
	kind: 'concept',
	altLabels: [],
	importance: at / 10,
	position: { x: at, y: at }
}));
const edge = (source: number, target: number, kind: GraphEdge['kind'], weight = 1): GraphEdge => ({
	id: `${kind}:${source}>${target}`,
	source: `concept/${source}`,
	target: `concept/${target}`,
	kind,
	weight,
	evidence: []
});
const edges = [
	edge(0, 1, 'states'),
	edge(9, 8, 'states'),
	edge(8, 7, 'co-occurs', 5),
	edge(9, 7, 'in-theme')
];
const index = indexGraph({ format: 'subtext/1', documents: [], nodes, edges, annotations: [] });
const shown = {
	nodes: new Set(nodes.map(({ id }) => id)),
	edges: new Set(edges.map(({ id }) => id))
};
const idsOf = (list: { id: string }[]) => list.map(({ id }) => id);

describe('chooseDrawn(index, shown, view, capacity)', () => {
	it('draws the most important, and the rest as dots', () => {
		const drawn = chooseDrawn(index, shown, defaultView, 3);
		expect(idsOf(drawn.nodes)).toEqual(['concept/9', 'concept/8', 'concept/7']);
		expect(drawn.dots).toHaveLength(7);
		expect(idsOf(drawn.edges)).toEqual(['states:9>8', 'co-occurs:8>7']);
	});

	it('draws besides what is selected and what it is connected with, however unimportant', () => {
		const drawn = chooseDrawn(index, shown, { ...defaultView, selected: 'concept/0' }, 3);
		expect(idsOf(drawn.nodes)).toEqual([
			...['concept/1', 'concept/0'],
			...['concept/9', 'concept/8', 'concept/7']
		]);
		expect(idsOf(drawn.edges)).toEqual(['states:0>1', 'states:9>8', 'co-occurs:8>7']);
		expect(idsOf(drawn.dots)).toEqual([6, 5, 4, 3, 2].map((at) => `concept/${at}`));
	});

	it('leaves what has no room of its own the same, whatever is selected', () => {
		const before = chooseDrawn(index, shown, defaultView, 3);
		const after = chooseDrawn(index, shown, { ...defaultView, selected: 'concept/0' }, 3);
		expect(before.dots).toHaveLength(7);
		expect(after.behind).toBe(before.behind);
	});

	it('draws edges to a theme only where no ground is drawn under it', () => {
		const drawn = chooseDrawn(index, shown, { ...defaultView, group: false }, 3);
		expect(idsOf(drawn.edges)).toContain('in-theme:9>7');
	});

	it('leaves out what the filters leave out', () => {
		const drawn = chooseDrawn(index, { ...shown, nodes: new Set(['concept/3']) }, defaultView, 3);
		expect(idsOf(drawn.nodes)).toEqual(['concept/3']);
		expect(drawn.dots).toEqual([]);
	});
});
