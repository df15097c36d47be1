import { describe, expect, it } from 'vitest';
import type { GraphFile } from '#graph/graph-file.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { twoHarbours } from './two-harbours.ts';
import { compareDocuments, sidesOf, type Compared } from './compare-documents.ts';

const everything = (file: GraphFile) => ({
	nodes: new Set(file.nodes.map(({ id }) => id)),
	annotations: new Set(file.annotations.map(({ id }) => id))
});
const index = indexGraph(twoHarbours);
const labels = (list: readonly Compared[] | undefined) =>
	(list ?? []).map(({ node }) => node.label).sort();

describe('sidesOf(index, ids)', () => {
	it.each([
		[[], 'Harbour review', 'Ferry notes'],
		[['ferry'], 'Ferry notes', 'Harbour review'],
		[['ferry', 'harbour'], 'Ferry notes', 'Harbour review'],
		[['ferry', 'ferry'], 'Ferry notes', 'Harbour review'],
		[['nowhere', 'nothing'], 'Harbour review', 'Ferry notes']
	])('of %j is %s and %s', (ids, first, second) => {
		expect(sidesOf(index, ids)?.map(({ name }) => name)).toEqual([first, second]);
	});

	it('takes all the others together where there are more than two', () => {
		const [one, two] = twoHarbours.documents;
		const third = { ...two!, id: 'third', paragraphs: [] };
		const three = indexGraph({ ...twoHarbours, documents: [one!, two!, third] });
		expect(sidesOf(three, ['harbour'])?.[1]).toMatchObject({
			name: 'the other 2 documents',
			documents: [{ id: 'ferry' }, { id: 'third' }]
		});
	});

	it('has none of a single document', () => {
		expect(sidesOf(indexGraph(exampleGraph), [])).toBeUndefined();
	});
});

describe('compareDocuments(index, shown, sides)', () => {
	const sides = sidesOf(index, ['harbour', 'ferry'])!;
	const { kinds, contested } = compareDocuments(index, everything(twoHarbours), sides);
	const actors = kinds.find(({ kind }) => kind === 'actor');

	it('tells who stands in one document, in the other, and in both', () => {
		expect(labels(actors?.onlyFirst)).toEqual(['Harbour Trust', 'Harbour officers']);
		expect(labels(actors?.both)).toEqual(['Fishers']);
		expect(labels(actors?.onlySecond)).toEqual(['islanders']);
	});

	it('counts paragraphs and leads to the first words of each side', () => {
		const [fishers] = actors?.both ?? [];
		expect(fishers?.sides.map((side) => side?.paragraphs)).toEqual([2, 1]);
		expect(fishers?.sides.map((side) => side && index.quote(side.first))).toEqual([
			'fishers',
			'fishers'
		]);
	});

	it('lets a theme stand where one of its concepts does', () => {
		const themes = kinds.find(({ kind }) => kind === 'theme');
		expect(labels(themes?.both)).toEqual(['Means']);
		expect(labels(themes?.onlyFirst)).toEqual(['Control']);
	});

	it('names what both are pulled two ways over, with the tensions of each', () => {
		expect(contested.map(({ node }) => node.label)).toEqual(['money']);
		expect(contested[0]?.sides.map((tensions) => tensions.map(({ node }) => node))).toEqual([
			['tension/ambition-money', 'tension/money-ambition'],
			['tension/ferry-money']
		]);
	});

	it('compares only what the filters leave', () => {
		const { nodes } = everything(twoHarbours);
		const nothing = compareDocuments(index, { nodes, annotations: new Set() }, sides);
		expect(nothing.kinds.every(({ both, onlyFirst }) => !both.length && !onlyFirst.length)).toBe(
			true
		);
		expect(nothing.contested).toEqual([]);
	});
});
