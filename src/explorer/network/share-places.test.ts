import { describe, expect, it } from 'vitest';
import type { GraphNode, Tension } from '#graph/graph-file.ts';
import { sharePlaces } from './share-places.ts';

const node = (id: string, importance: number) =>
	({ id, kind: id.split('/')[0], importance }) as GraphNode;
// by importance: a theme, six concepts, three tensions, a concept at a pole of the first of them
const nodes = [
	node('theme/0', 1),
	...[9, 8, 7, 6, 5, 4].map((at) => node(`concept/${at}`, at / 10)),
	...['a', 'b', 'c'].map((name) => node(`tension/${name}`, 0.1)),
	node('concept/end', 0.05)
];
const index = {
	tensionsOf: (id: string) =>
		(id === 'tension/a'
			? [{ poles: [{ nodes: ['concept/end'] }, { nodes: ['concept/9', 'concept/gone'] }] }]
			: []) as unknown as Tension[]
};
const idsOf = (list: readonly GraphNode[]) => list.map(({ id }) => id);

describe('sharePlaces(index, nodes, count, mayPush)', () => {
	it('gives tensions their part of the places, with what stands at their poles', () => {
		const { first, behind } = sharePlaces(index, nodes, 6);
		expect(idsOf(first)).toEqual([
			...['theme/0', 'concept/9', 'concept/8'],
			...['tension/a', 'tension/b', 'concept/end']
		]);
		expect(first.length + behind.length).toBe(nodes.length);
	});

	it('leaves all as it is where they have it', () => {
		expect(idsOf(sharePlaces(index, nodes, 9).first)).toEqual(idsOf(nodes.slice(0, 9)));
		expect(sharePlaces(index, nodes, nodes.length).behind).toEqual([]);
	});

	it('brings in none that may push nobody out', () => {
		const { first } = sharePlaces(index, nodes, 6, () => false);
		expect(idsOf(first)).toEqual(idsOf(nodes.slice(0, 6)));
	});
});
