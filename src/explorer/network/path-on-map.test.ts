import { describe, expect, it } from 'vitest';
import { makeGraph } from '../../../tests/fixtures/make-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { defaultView } from '../view.ts';
import { filterGraph } from '../filter-graph.ts';
import { pathOnMap } from './path-on-map.ts';

const index = indexGraph(makeGraph({ nodes: 60, edges: 200 }));
const shown = filterGraph(index, defaultView);
const edge = index.edges.find(({ kind }) => kind === 'holds')!;

describe('pathOnMap(index, shown, ends, loose)', () => {
	it('holds the nodes and the edges of the first path', () => {
		const path: [string, string] = [edge.source, edge.target];
		const ids = pathOnMap(index, shown, path, false)!;
		for (const id of path) expect(ids).toContain(id);
		const edges = [...ids].filter((id) => index.edgeById.has(id));
		expect(edges.length).toBeGreaterThan(0);
		for (const id of edges) {
			const { source, target } = index.edgeById.get(id)!;
			expect(ids).toContain(source);
			expect(ids).toContain(target);
		}
	});

	it('is undefined where there is none', () => {
		const nowhere: [string, string] = [edge.source, 'actor/nobody'];
		expect(pathOnMap(index, shown, nowhere, true)).toBeUndefined();
	});
});
