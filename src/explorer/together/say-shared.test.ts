import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView } from '../view.ts';
import { sayShared } from './say-shared.ts';
import { whatTheyShare } from './what-they-share.ts';

const index = indexGraph(exampleGraph);
const shown = filterGraph(index, defaultView);
const said = (...ids: string[]) => sayShared(whatTheyShare(index, shown, ids), ids.length);

describe('sayShared(shared, chosen)', () => {
	it('counts what there is', () => {
		expect(said('actor/fishers', 'concept/shared-quays')).toBe(
			'1 sentence names both, 1 connection lies between them, nothing is connected with two of them.'
		);
		expect(said('concept/money', 'concept/ambition', 'actor/fishers')).toBe(
			'1 sentence names all 3, no connection lies between them, 3 nodes are connected with two or more.'
		);
	});

	it('asks for another where there is one', () => {
		expect(said('actor/fishers')).toMatch(/^Add another/);
	});
});
