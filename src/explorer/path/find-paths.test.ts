import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '#graph/graph-file.ts';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { findPaths } from './find-paths.ts';
import { joinNodes, simplePaths, type Joints } from './join-nodes.ts';

const index = indexGraph(exampleGraph);
const find = (from: string, to: string, loose = false, change: Partial<View> = {}) =>
	findPaths(index, filterGraph(index, { ...defaultView, ...change }), from, to, loose);
const short = (id: string) => id.split('/')[1];
const read = (from: string, to: string, loose = false) =>
	find(from, to, loose).paths.map(({ hops, coherence }) =>
		[coherence, short(hops[0]?.from ?? ''), ...hops.map((hop) => short(hop.to))].join(' ')
	);

describe('findPaths(index, shown, from, to, loose)', () => {
	it('puts a path from one paragraph before one that is stitched together', () => {
		expect(read('actor/fishers', 'concept/money')).toEqual([
			'paragraph fishers money-ambition money',
			'mixed fishers money-ambition ambition ambition-money money'
		]);
	});

	it('shows every hop with words from the paragraph that all share', () => {
		const [path] = find('actor/harbour-officers', 'concept/local-control').paths;
		expect(path?.shared).toBe('harbour/1.1');
		expect(path?.hops.map(({ quote }) => quote.id)).toEqual(['t-1.1', 't-1.1']);
	});

	it('knows a path that one and the same holds', () => {
		// Fishers hold a view of shared quays in 2.1 and a tension about the harbour in 1.1.
		const paths = find('concept/shared-quays', 'concept/local-control').paths;
		expect(paths[0]).toMatchObject({ coherence: 'holder', shared: 'actor/fishers' });
	});

	it('goes over what only stands together when nothing else leads there, or when asked', () => {
		const hidden = find('concept/shared-quays', 'concept/money', true);
		expect(hidden.loose).toBe(true);
		const hops = hidden.paths.flatMap((path) => path.hops);
		expect(hops.filter((hop) => !hop.stated).map((hop) => hop.edges[0]?.kind)).toContain(
			'co-occurs'
		);
		const stated = find('concept/shared-quays', 'concept/money');
		expect(stated.loose).toBe(false);
		expect(stated.paths.every(({ hops }) => hops.every((hop) => hop.stated))).toBe(true);
	});

	it.each<[string, string, string, Partial<View>, object]>([
		['one end is not chosen', 'actor/fishers', '-', {}, { why: 'unchosen' }],
		['both ends are one', 'actor/fishers', 'actor/fishers', {}, { why: 'same' }],
		[
			'nothing is stated of an end',
			'actor/fishers',
			'theme/means',
			{},
			{ why: 'alone', node: 'theme/means' }
		],
		[
			'the filters leave none',
			'actor/fishers',
			'concept/money',
			{ hiddenEdges: ['holds', 'co-occurs'] },
			{ why: 'filtered' }
		]
	])('says that %s', (_, from, to, change, none) => {
		expect(find(from, to, false, change)).toMatchObject({ paths: [], none });
	});

	it('says that two parts of the graph hang together nowhere', () => {
		const file = {
			...exampleGraph,
			edges: exampleGraph.edges.filter(({ id }) => !id.includes('fishers'))
		};
		const apart = indexGraph(file);
		const shown = filterGraph(apart, defaultView);
		expect(findPaths(apart, shown, 'actor/harbour-officers', 'concept/money', false).none).toEqual({
			why: 'apart'
		});
	});
});

describe('simplePaths(joints, from, to)', () => {
	const joined = (pairs: [number, number][]): Joints => {
		const edges = pairs.map(([a, b], at): GraphEdge => ({
			id: `${at}`,
			source: `${a}`,
			target: `${b}`,
			kind: 'states',
			weight: 1,
			evidence: []
		}));
		const nodes = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].map(
			(id) => ({ id, label: id, kind: 'theme' as const, importance: 0, position: { x: 0, y: 0 } })
		);
		const graph = indexGraph({ ...exampleGraph, documents: [], annotations: [], nodes, edges });
		return joinNodes(graph, new Set(edges.map(({ id }) => id)), false);
	};
	/** Every simple path, by the obvious slow way. */
	const slowly = (joints: Joints, path: string[], to: string): string[][] => {
		const here = path[path.length - 1] ?? '';
		if (here === to) return [path];
		return [...(joints.get(here)?.keys() ?? [])]
			.filter((next) => !path.includes(next))
			.flatMap((next) => slowly(joints, [...path, next], to));
	};

	it('finds every path up to two steps beyond the shortest, the shortest first', () => {
		const node = fc.nat({ max: 6 });
		fc.assert(
			fc.property(fc.array(fc.tuple(node, node), { maxLength: 9 }), (pairs) => {
				const joints = joined(pairs);
				const all = slowly(joints, ['0'], '1').sort((a, b) => a.length - b.length);
				const limit = (all[0]?.length ?? 0) + 2;
				const found = simplePaths(joints, '0', '1');
				expect(found.map((path) => path.length)).toEqual(
					all.map((path) => path.length).filter((length) => length <= limit)
				);
				expect(new Set(found.map(String))).toEqual(
					new Set(all.filter((path) => path.length <= limit).map(String))
				);
			})
		);
	});
});
