// GraphML and GEXF, read back with graphology's parsers and a strict XML parser.
import Graph from 'graphology';
import gexf from 'graphology-gexf';
import graphml from 'graphology-graphml';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '#graph/graph-file.ts';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { toGexf } from './to-gexf.ts';
import { toGraphml } from './to-graphml.ts';

const plain = makeGraph({ nodes: 60, edges: 150 });
const hostile = makeGraph({
	nodes: 60,
	edges: 150,
	label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
});
const empty: GraphFile = { ...plain, nodes: [], edges: [], annotations: [] };

/** Throws at the first breach of XML 1.0 or of its namespaces. */
function checkXml(xml: string): void {
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.write(xml).close();
}

/** What of a text survives in XML. */
function survives(text: string): string {
	return text.replace(forbidden, '\ufffd');
}

// eslint-disable-next-line no-control-regex -- the characters that XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

describe.each([
	['an ordinary graph', plain],
	['a graph with hostile labels', hostile],
	['an empty graph', empty]
])('%s', (_name, file) => {
	const quotationsOf = (id: string): number =>
		file.annotations.filter((annotation) => JSON.stringify(annotation).includes(JSON.stringify(id)))
			.length;

	it('is strict XML as GraphML and as GEXF', () => {
		expect(() => checkXml(toGraphml(file))).not.toThrow();
		expect(() => checkXml(toGexf(file))).not.toThrow();
	});

	it('comes back whole from GraphML', () => {
		const graph = graphml.parse(Graph, toGraphml(file));
		expect([graph.order, graph.size]).toEqual([file.nodes.length, file.edges.length]);
		const read = new Map(graph.mapNodes((key, found) => [found['subtext'], { key, ...found }]));
		for (const node of file.nodes) {
			expect(read.get(node.id)).toMatchObject({
				label: survives(node.label),
				kind: node.kind,
				importance: node.importance,
				x: node.position.x,
				y: node.position.y
			});
		}
		for (const edge of file.edges) {
			const found = graph.findEdge((_key, attributes) => attributes['subtext'] === edge.id);
			expect(graph.getEdgeAttributes(found)).toMatchObject({
				kind: edge.kind,
				weight: edge.weight
			});
			expect(graph.getNodeAttribute(graph.source(found), 'subtext')).toBe(edge.source);
			expect(graph.getNodeAttribute(graph.target(found), 'subtext')).toBe(edge.target);
		}
	});

	it('comes back whole from GEXF', () => {
		const graph = gexf.parse(Graph, toGexf(file));
		expect([graph.order, graph.size]).toEqual([file.nodes.length, file.edges.length]);
		for (const node of file.nodes) {
			expect(graph.getNodeAttributes(node.id)).toMatchObject({
				label: survives(node.label),
				kind: node.kind,
				importance: node.importance,
				quotations: quotationsOf(node.id),
				x: node.position.x,
				y: node.position.y === 0 ? 0 : -node.position.y
			});
		}
		for (const edge of file.edges) {
			expect(graph.getEdgeAttributes(edge.id)).toMatchObject({
				kind: edge.kind,
				weight: edge.weight
			});
			expect([graph.source(edge.id), graph.target(edge.id)]).toEqual([edge.source, edge.target]);
		}
	});

	it('gives the same bytes twice', () => {
		expect(toGraphml(file)).toBe(toGraphml(structuredClone(file)));
		expect(toGexf(file)).toBe(toGexf(structuredClone(file)));
	});
});

describe('toGraphml(file)', () => {
	it('uses name tokens as ids, declares every key, and knows no extension', () => {
		const xml = toGraphml(hostile);
		const ids = [...xml.matchAll(/ (?:id|source|target)="([^"]*)"/g)].map(
			(found) => found[1] ?? ''
		);
		expect(ids.filter((id) => !/^[A-Za-z0-9._:-]+$/.test(id))).toEqual([]);
		const declared = new Set([...xml.matchAll(/<key id="([^"]+)"/g)].map((found) => found[1]));
		const used = new Set([...xml.matchAll(/<data key="([^"]+)"/g)].map((found) => found[1]));
		expect([...used].filter((key) => !declared.has(key))).toEqual([]);
		expect(xml).not.toMatch(/<\w+:/);
	});
});
