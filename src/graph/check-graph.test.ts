import { describe, expect, it } from 'vitest';
import { BrokenGraph, checkGraph, findProblems } from './check-graph.ts';
import type { GraphFile, Mention, Tension } from './graph-file.ts';
import { smallGraph } from './small-graph.ts';

const tensionOf = (graph: GraphFile) => graph.annotations[2] as Tension;

describe('checkGraph', () => {
	it('returns a sound graph as it is', () => {
		const graph = smallGraph();
		expect(checkGraph(graph)).toBe(graph);
	});

	it.each<[string, (graph: GraphFile) => void, RegExp]>([
		['an edge without evidence', (g) => (g.edges[0]!.evidence = []), /edge pole.* has no evidence/],
		[
			'evidence that is not there',
			(g) => (g.edges[0]!.evidence = ['x']),
			/rests on x, which is no/
		],
		['an edge into nothing', (g) => (g.edges[0]!.target = 'x'), /ends at x, which is no node/],
		['a node twice', (g) => g.nodes.push(g.nodes[0]!), /node id actor\/council stands twice/],
		[
			'a span outside its text',
			(g) => (g.annotations[0]!.end = 99),
			/paragraph d\/1 the mention m-1 \(rule tensions\/but\) has a span 5–99 outside the text of 43/
		],
		['an empty span', (g) => (g.annotations[0]!.end = 5), /span 5–5 outside/],
		['a lost paragraph', (g) => (g.annotations[0]!.paragraph = 'x'), /stands in x, which is no/],
		[
			'poles that overlap',
			(g) => (tensionOf(g).poles[1].start = 3),
			/poles that overlap at 0–13 and 3–34/
		],
		[
			'a gist outside its pole',
			(g) => (tensionOf(g).poles[0].gist = { start: 0, end: 20 }),
			/has a gist 0–20 outside its pole 0–13/
		],
		[
			'a mention of a tension',
			(g) => ((g.annotations[0] as Mention).node = 'tension/t'),
			/m-1 .* names tension\/t, which is a tension, not an actor or a concept/
		],
		[
			'sections inside each other',
			(g) =>
				g.documents[0]!.sections.push(
					{ id: 'a', title: 'A', level: 1, parent: 'b' },
					{ id: 'b', title: 'B', level: 2, parent: 'a' }
				),
			/in document d the section a is inside itself/
		],
		[
			'a holder that is no node',
			(g) => tensionOf(g).holders.push({ start: 0, end: 4, node: 'x' }),
			/names x, which is no node/
		],
		[
			'a sentence across blocks',
			(g) => (g.documents[0]!.paragraphs[0]!.blocks[0]!.end = 9),
			/document d, paragraph d\/1, the sentence 0–43 crosses a block/
		],
		[
			'a lost section',
			(g) => (g.documents[0]!.sections = []),
			/the section d\/start does not exist/
		]
	])('names the place of %s', (_, breakIt, message) => {
		const graph = smallGraph();
		breakIt(graph);
		expect(() => checkGraph(graph)).toThrow(BrokenGraph);
		expect(findProblems(graph).join('; ')).toMatch(message);
	});

	it('finds text of the source that stands nowhere', () => {
		const source = `1. ${smallGraph().documents[0]!.paragraphs[0]!.text}\n\nLost words`;
		expect(findProblems(smallGraph(), new Map([['d', source]]))).toEqual([
			'in document d the source at offset 48, "Lost words", stands nowhere'
		]);
	});
});
