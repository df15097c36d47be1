import { describe, expect, it } from 'vitest';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { takePart } from './take-part.ts';

const file = makeGraph({ nodes: 40, edges: 100 });
const ids = (things: { id: string }[]): Set<string> => new Set(things.map(({ id }) => id));
const whole = {
	nodes: ids(file.nodes),
	edges: ids(file.edges),
	annotations: ids(file.annotations)
};

describe('takePart(file, part)', () => {
	it('is the file itself where everything remains', () => {
		expect(takePart(file, whole)).toEqual(file);
	});

	it('takes an edge with both its ends or not at all', () => {
		const [left] = file.nodes;
		const nodes = new Set([...whole.nodes].filter((id) => id !== left?.id));
		const part = takePart(file, { ...whole, nodes });
		expect(part.nodes).toHaveLength(file.nodes.length - 1);
		expect(
			part.edges.filter(({ source, target }) => [source, target].includes(left?.id ?? ''))
		).toEqual([]);
	});

	it('never leaves an edge without evidence', () => {
		const part = takePart(file, { ...whole, annotations: new Set() });
		expect(part.edges).toHaveLength(file.edges.length);
		const known = ids(part.annotations);
		expect(part.edges.every(({ evidence }) => evidence.every((id) => known.has(id)))).toBe(true);
		expect(part.edges.every(({ evidence }) => evidence.length > 0)).toBe(true);
	});

	it('is empty for an empty part', () => {
		const none = new Set<string>();
		expect(takePart(file, { nodes: none, edges: none, annotations: none })).toMatchObject({
			nodes: [],
			edges: [],
			annotations: []
		});
	});
});
