import type { Annotation, GraphFile, GraphNode, Mention, Span } from '#graph/graph-file.ts';
import { exampleGraph } from '../quote/example-graph.ts';

const text = 'The ferry needs money rather than goodwill, fishers and islanders said.';

function at(words: string): Span {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
}

const place = { paragraph: 'ferry/1', rule: 'actors/name' };
const base = { importance: 0.3, position: { x: 0, y: 0 } };

const mention = (words: string, node: string): Mention => ({
	...at(words),
	...place,
	id: `m-ferry-${at(words).start}`,
	kind: 'mention',
	node
});

const nodes: GraphNode[] = [
	{
		...base,
		id: 'actor/islanders',
		label: 'islanders',
		kind: 'actor',
		type: 'group',
		altLabels: ['islanders']
	},
	{
		...base,
		id: 'tension/ferry-money',
		label: 'money ↔ goodwill',
		kind: 'tension',
		relation: 'contrast'
	}
];

const annotations: Annotation[] = [
	mention('money', 'concept/money'),
	mention('fishers', 'actor/fishers'),
	mention('islanders', 'actor/islanders'),
	{
		start: at('money').start,
		end: at('goodwill').end,
		...place,
		id: 't-ferry',
		kind: 'tension',
		rule: 'tensions/rather-than',
		node: 'tension/ferry-money',
		relation: 'contrast',
		poles: [
			{ ...at('money'), nodes: ['concept/money'] },
			{ ...at('goodwill'), nodes: [] }
		],
		cue: at('rather than'),
		holders: [{ ...at('islanders'), node: 'actor/islanders' }],
		confidence: 0.8
	}
];

/** The small graph for tests with a second document, which shares some of its nodes. */
export const twoHarbours: GraphFile = {
	...exampleGraph,
	documents: [
		...exampleGraph.documents,
		{
			id: 'ferry',
			title: 'Ferry notes',
			source: { file: 'ferry.txt', sha256: '', length: text.length },
			sections: [{ id: 'ferry/s', title: '', level: 1 }],
			paragraphs: [
				{
					id: 'ferry/1',
					section: 'ferry/s',
					text,
					blocks: [{ start: 0, end: text.length, kind: 'body' }],
					sentences: [{ start: 0, end: text.length }],
					source: { start: 0, end: text.length }
				}
			],
			furniture: []
		}
	],
	nodes: [...exampleGraph.nodes, ...nodes],
	edges: [
		...exampleGraph.edges,
		{
			id: 'pole:tension/ferry-money>concept/money',
			source: 'tension/ferry-money',
			target: 'concept/money',
			kind: 'pole',
			weight: 1,
			evidence: ['t-ferry']
		},
		{
			id: 'holds:actor/islanders>tension/ferry-money',
			source: 'actor/islanders',
			target: 'tension/ferry-money',
			kind: 'holds',
			weight: 1,
			evidence: ['t-ferry']
		}
	],
	annotations: [...exampleGraph.annotations, ...annotations]
};
