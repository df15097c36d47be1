import { describe, expect, it } from 'vitest';
import { makeGraph } from '../../../tests/fixtures/make-graph.ts';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { hitsOf } from '../text/hits.ts';
import { defaultView } from '../view.ts';
import { countEvidence } from './count-evidence.ts';

describe('countEvidence(index, shown)', () => {
	it.each([
		['an example', exampleGraph, {}],
		['an example, filtered', exampleGraph, { heldBy: 'most' as const }],
		['a made graph', makeGraph({ nodes: 120, edges: 400 }), {}]
	])('counts for every node what its evidence comes to: %s', (_, graph, filters) => {
		const index = indexGraph(graph);
		const shown = filterGraph(index, { ...defaultView, ...filters });
		const counts = countEvidence(index, shown);
		const each = graph.nodes.map(({ id }) => hitsOf(index, shown, id));
		expect([...counts.mentions]).toEqual(each.map((hits) => hits.length));
		expect([...counts.paragraphs]).toEqual(
			each.map((hits) => new Set(hits.map(({ paragraph }) => paragraph)).size)
		);
	});
});
