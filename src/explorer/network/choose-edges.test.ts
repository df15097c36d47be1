import { describe, expect, it } from 'vitest';
import { makeGraph } from '../../../tests/fixtures/make-graph.ts';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { defaultView } from '../view.ts';
import { byImportance } from './choose-drawn.ts';
import { chooseEdges } from './choose-edges.ts';

const index = indexGraph(makeGraph({ nodes: 60, edges: 180 }));
const nodes = byImportance(index);
const [first, guests] = [nodes.slice(0, 20), new Set(nodes.slice(20, 40))];

describe('chooseEdges(index, shown, view, first, guests)', () => {
	it.each([
		['nothing is filtered', {}],
		['edges are hidden', { hiddenEdges: ['co-occurs' as const] }]
	])('takes the edges that are shown between what stands there and its guests: %s', (_, change) => {
		const view = { ...defaultView, group: false, ...change };
		const shown = filterGraph(index, view);
		const there = new Set([...first, ...guests].map(({ id }) => id));
		const wanted = index.edges.filter(
			({ id, source, target }) => there.has(source) && there.has(target) && shown.edges.has(id)
		);
		const chosen = chooseEdges(index, shown, view, first, guests);
		expect(chosen.map(({ id }) => id).sort()).toEqual(wanted.map(({ id }) => id).sort());
	});

	it('puts the edges of what is selected first', () => {
		const selected = [...guests].find(({ id }) => index.edgesOf(id).length > 1)?.id ?? '';
		const view = { ...defaultView, group: false, selected };
		const chosen = chooseEdges(index, filterGraph(index, view), view, first, guests);
		const touching = chosen.map(({ source, target }) => [source, target].includes(selected));
		expect(touching).toContain(true);
		expect(touching.lastIndexOf(true)).toBe(touching.filter(Boolean).length - 1);
	});
});
