import { describe, expect, it } from 'vitest';
import { BrokenGraphFile, parseGraphFile, parseGraphText } from './parse-graph-file.ts';
import { serialiseGraph } from './serialise-graph.ts';
import { smallGraph } from './small-graph.ts';

describe('parseGraphText', () => {
	it('reads back what was written, keys it does not know included', () => {
		const graph = { ...smallGraph(), made: 'by hand' };
		const bytes = serialiseGraph(graph);
		expect(bytes).toContain('"made":"by hand"');
		expect(serialiseGraph(parseGraphText(bytes, 'g.json'))).toBe(bytes);
	});

	it.each<[string, string, RegExp]>([
		['no JSON', '{"format":', /^“g\.json” is not a graph file: its JSON does not parse/],
		['JSON that is one value', '3', /^“g\.json” is not a graph file: it holds 3, and no map\.$/],
		[
			'JSON of another origin',
			'[1]',
			/: it does not say “format”: "subtext\/1", as every map made by Subtext does\.$/
		],
		[
			'another format',
			'{"format":"x/2"}',
			/: it says “format”: "x\/2", where a map made by this Subtext says "subtext\/1"\.$/
		],
		['a part missing', '{"format":"subtext/1"}', /: “documents” is missing\.$/],
		[
			'a part of another kind',
			'{"format":"subtext/1","documents":3}',
			/: “documents” is 3, not a list\.$/
		]
	])('refuses %s in one sentence', (_, text, message) => {
		expect(() => parseGraphText(text, 'g.json')).toThrow(BrokenGraphFile);
		expect(() => parseGraphText(text, 'g.json')).toThrow(message);
	});

	it.each<[string, unknown, string]>([
		['a fraction', 1.5, 'is 1.5, not a whole number'],
		['a number below 0', -1, 'is -1, not at least 0'],
		['a long text', 'x'.repeat(9999), `is "${'x'.repeat(59)} …, not a number`]
	])('says in words that %s cannot be an offset', (_, start, message) => {
		const graph = { ...smallGraph(), annotations: [{ ...smallGraph().annotations[0], start }] };
		expect(() => parseGraphFile(graph, 'g.json')).toThrow(`“annotations[0].start” ${message}.`);
	});

	it('takes no place for a node that JSON cannot write', () => {
		const text = serialiseGraph(smallGraph()).replace('"x":0', '"x":1e999');
		expect(() => parseGraphText(text, 'g.json')).toThrow(
			'.x” is Infinity, not a number that ends.'
		);
	});

	it('names the place inside a list', () => {
		const graph = JSON.parse(serialiseGraph(smallGraph()));
		graph.edges[0].evidence[0] = null;
		expect(() => parseGraphFile(graph, 'g.json')).toThrow(
			'“edges[0].evidence[0]” is nothing (null), not text'
		);
	});
});

describe('serialiseGraph', () => {
	it('gives the same bytes in whatever order the graph was put together', () => {
		const graph = smallGraph();
		const other = {
			annotations: graph.annotations.toReversed(),
			edges: graph.edges.toReversed(),
			nodes: graph.nodes
				.toReversed()
				.map((node) => Object.fromEntries(Object.entries(node).reverse())),
			documents: graph.documents,
			format: graph.format
		} as typeof graph;
		expect(serialiseGraph(other)).toBe(serialiseGraph(graph));
	});

	it('puts one node, edge or annotation on a line', () => {
		const graph = smallGraph();
		const lines = serialiseGraph(graph).split('\n');
		const size = graph.documents.length + graph.nodes.length + graph.edges.length;
		expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(
			size + graph.annotations.length
		);
	});
});
