import { describe, expect, it } from 'vitest';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView, type View } from '../view.ts';
import { buildMatrix, partIn, tiedBy, type Matrix } from './build-matrix.ts';

const index = indexGraph(exampleGraph);
const matrix = (of: View['matrix'], change: Partial<View> = {}) =>
	buildMatrix(index, filterGraph(index, { ...defaultView, ...change }), of);
const numbers = ({ rows, columns, cell }: Matrix) =>
	rows.map((row) => [row.label, ...columns.map((column) => cell(row.id, column.id).length)]);

describe('buildMatrix(index, shown, of)', () => {
	it('counts what ties actors to themes', () => {
		const themes = matrix('themes');
		expect(themes.columns.map(({ label }) => label)).toEqual(['Means', 'Control']);
		expect(numbers(themes)).toEqual([
			['Fishers', 2, 2],
			['Harbour officers', 0, 1],
			['Harbour Trust', 1, 0]
		]);
		expect(themes.rows.map(({ total }) => total)).toEqual([4, 1, 1]);
		expect(themes.total).toBe(5);
	});

	it('counts what ties tensions to actors, and leaves out what nothing ties', () => {
		const tensions = matrix('tensions');
		expect(numbers(tensions)).toEqual([
			['money ↔ ambition', 1, 0],
			['new harbour ↔ local control', 1, 1]
		]);
		expect(tensions.empty.rows.map(({ label }) => label)).toEqual(['ambition ↔ money']);
		expect(tensions.empty.columns.map(({ label }) => label)).toEqual(['Harbour Trust']);
	});

	it('puts equally full tensions under each other that the same actors stand in', () => {
		const of = (label: string, ...actors: string[]) => ({
			...{ id: `tension/${label}`, kind: 'tension' as const, relation: 'contrast' as const },
			...{ label, importance: 0, position: { x: 0, y: 0 }, actors }
		});
		const tensions = [
			of('a', 'late'),
			of('b', 'often'),
			of('c', 'often', 'late'),
			of('d', 'often')
		];
		const base = exampleGraph.annotations.find(({ kind }) => kind === 'tension');
		if (base?.kind !== 'tension') throw new Error('The example has no tension.');
		const actors = exampleGraph.nodes.filter(({ kind }) => kind === 'actor');
		const idOf = (actor: string) => actors[actor === 'often' ? 0 : 1]?.id ?? '';
		const many = indexGraph({
			...exampleGraph,
			nodes: [...actors, ...tensions],
			edges: [],
			annotations: tensions.map((tension) => ({
				...base,
				id: `t-${tension.label}`,
				node: tension.id,
				holders: tension.actors.map((actor) => ({ start: 0, end: 1, node: idOf(actor) })),
				poles: [
					{ ...base.poles[0], nodes: [] },
					{ ...base.poles[1], nodes: [] }
				]
			}))
		});
		const { rows } = buildMatrix(many, filterGraph(many, defaultView), 'tensions');
		expect(rows.map(({ label }) => label)).toEqual(['b', 'd', 'c', 'a']);
	});

	it('counts only what the filters leave', () => {
		expect(numbers(matrix('themes', { heldBy: 'most' }))).toEqual([
			['Fishers', 2],
			['Harbour officers', 1]
		]);
		expect(matrix('themes', { sections: ['nowhere'] })).toMatchObject({ rows: [], total: 0 });
	});

	it.each<[string, Partial<View>]>([
		['no filter', {}],
		['a section', { sections: ['harbour/purpose'] }],
		['what at least some hold', { heldBy: 'some' }],
		['a relation', { relations: ['contrast'] }]
	])('sums under %s to what the filters count', (_, change) => {
		const shown = filterGraph(index, { ...defaultView, ...change });
		const counted = (of: View['matrix']) => buildMatrix(index, shown, of);

		// Of tensions: the filter by an actor leaves as many tensions as its column has entries.
		const tensions = counted('tensions');
		for (const { id, total } of [...tensions.columns, ...tensions.empty.columns]) {
			const { nodes } = filterGraph(index, { ...defaultView, ...change, actors: [id] });
			expect([...nodes].filter((node) => node.startsWith('tension/'))).toHaveLength(total);
		}

		// Of themes: every annotation in scope that ties an actor to a theme is counted once.
		const ties = [...shown.annotations].filter((id) => {
			const annotation = index.annotationById.get(id);
			if (!annotation || annotation.kind === 'mention') return false;
			const kinds = tiedBy(index, annotation).map((node) => node.kind);
			return kinds.includes('actor') && kinds.includes('theme');
		});
		expect(counted('themes').total).toBe(ties.length);
	});
});

describe('partIn(tension, actor)', () => {
	it.each([
		['tension/harbour-control', 'actor/fishers', 'first pole'],
		['tension/harbour-control', 'actor/harbour-officers', 'second pole'],
		['tension/money-ambition', 'actor/fishers', 'sees it'],
		['tension/money-ambition', 'actor/harbour-trust', 'named']
	])('in %s of %s is %s', (tension, actor, part) => {
		const [passage] = index.tensionsOf(tension);
		if (!passage) throw new Error(`no tension ${tension}`);
		expect(partIn(passage, actor)).toBe(part);
	});
});
