import { expect, test } from 'vitest';
import { sayShown } from './say-shown.ts';

const total = { nodes: 1520, edges: 391 };

test.each([
	[{ size: 1520 }, { size: 391 }, 'Showing all 1,520 nodes and 391 connections'],
	[{ size: 1520 }, { size: 390 }, 'Showing 1,520 of 1,520 nodes, 390 of 391 connections'],
	[{ size: 22 }, { size: 40 }, 'Showing 22 of 1,520 nodes, 40 of 391 connections']
])('%o nodes and %o connections are said as "%s"', (nodes, edges, said) => {
	expect(sayShown({ nodes, edges, total })).toBe(said);
});
