import { describe, expect, it } from 'vitest';
import type { Annotation, GraphEdge, GraphFile, GraphNode } from '#graph/graph-file.ts';
import { filterGraph, type Filters } from './filter-graph.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { indexGraph } from './graph-index.ts';
import { defaultView } from './view.ts';

// Two paragraphs: "Most councils fear cost." and "COSLA wants trust but one officer doubts trust."
const first = 'Most councils fear cost.';
const second = 'COSLA wants trust but one officer doubts trust.';
const base = { importance: 0.5, position: { x: 0, y: 0 } };
const nodes: GraphNode[] = [
	{ ...base, id: 'actor/councils', label: 'councils', kind: 'actor', altLabels: [], type: 'group' },
	{
		...base,
		id: 'actor/cosla',
		label: 'COSLA',
		kind: 'actor',
		altLabels: [],
		type: 'organisation'
	},
	{
		...base,
		id: 'concept/cost',
		label: 'cost',
		kind: 'concept',
		altLabels: [],
		theme: 'theme/money'
	},
	{ ...base, id: 'concept/trust', label: 'trust', kind: 'concept', altLabels: [] },
	{ ...base, id: 'theme/money', label: 'Money', kind: 'theme' },
	{ ...base, id: 'tension/trust', label: 'trust ↔ doubt', kind: 'tension', relation: 'doubt' }
];
const span = (text: string, words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};
const annotations: Annotation[] = [
	{
		kind: 'mention',
		id: 'm1',
		paragraph: 'd/1',
		rule: 'actors',
		node: 'actor/councils',
		...span(first, 'councils')
	},
	{
		kind: 'mention',
		id: 'm2',
		paragraph: 'd/1',
		rule: 'concepts',
		node: 'concept/cost',
		...span(first, 'cost')
	},
	{
		kind: 'mention',
		id: 'm3',
		paragraph: 'd/2',
		rule: 'actors',
		node: 'actor/cosla',
		...span(second, 'COSLA')
	},
	{
		kind: 'mention',
		id: 'm4',
		paragraph: 'd/2',
		rule: 'concepts',
		node: 'concept/trust',
		...span(second, 'trust')
	},
	{
		kind: 'attribution',
		id: 'a1',
		paragraph: 'd/1',
		rule: 'attributions/fear',
		...span(first, 'Most councils fear cost'),
		holder: { ...span(first, 'Most councils'), node: 'actor/councils', quantifier: 'most' },
		cue: span(first, 'fear'),
		content: span(first, 'cost'),
		voice: 'reported',
		stance: 'doubt'
	},
	{
		kind: 'tension',
		id: 't1',
		paragraph: 'd/2',
		rule: 'tensions/but',
		...span(second, second),
		node: 'tension/trust',
		relation: 'doubt',
		cue: span(second, 'but'),
		confidence: 1,
		poles: [
			{ ...span(second, 'wants trust'), nodes: ['concept/trust'] },
			{ ...span(second, 'doubts trust'), nodes: [] }
		],
		holders: [
			{ ...span(second, 'one officer'), quantifier: 'one' },
			{ ...span(second, 'COSLA'), node: 'actor/cosla' }
		]
	}
];
const edges: GraphEdge[] = [
	{
		id: 'e1',
		source: 'actor/councils',
		target: 'concept/cost',
		kind: 'about',
		weight: 1,
		evidence: ['a1']
	},
	{
		id: 'e2',
		source: 'concept/cost',
		target: 'theme/money',
		kind: 'in-theme',
		weight: 1,
		evidence: ['m2']
	},
	{
		id: 'e3',
		source: 'tension/trust',
		target: 'concept/trust',
		kind: 'pole',
		weight: 1,
		evidence: ['t1']
	},
	{
		id: 'e4',
		source: 'actor/cosla',
		target: 'tension/trust',
		kind: 'holds',
		weight: 1,
		evidence: ['t1']
	}
];
const paragraph = (number: string, text: string) => ({
	id: `d/${number}`,
	number,
	section: `s${number}`,
	text,
	blocks: [],
	sentences: [{ start: 0, end: text.length }],
	source: { start: 0, end: text.length }
});
const file: GraphFile = {
	format: 'subtext/1',
	nodes,
	edges,
	annotations,
	documents: [
		{
			id: 'd',
			title: 'D',
			source: { file: 'd.txt', sha256: '', length: 0 },
			furniture: [],
			sections: [
				{ id: 's0', title: 'All', level: 1 },
				{ id: 's1', title: 'One', level: 2, parent: 's0' },
				{ id: 's2', title: 'Two', level: 2, parent: 's0' }
			],
			paragraphs: [paragraph('1', first), paragraph('2', second)]
		}
	]
};
const index = indexGraph(file);
const nodesWith = (filters: Partial<Filters>) =>
	[...filterGraph(index, { ...defaultView, ...filters }).nodes]
		.map((id) => id.split('/')[1])
		.sort();

describe('filterGraph(index, filters)', () => {
	it('keeps everything where nothing is filtered', () => {
		const shown = filterGraph(index, defaultView);
		expect(shown.nodes.size).toBe(6);
		expect(shown.edges.size).toBe(4);
		expect(shown.annotations.size).toBe(6);
	});

	it.each<[string, Partial<Filters>, string[]]>([
		[
			'an actor and what is connected to it, with the theme',
			{ actors: ['actor/councils'] },
			['cost', 'councils', 'money']
		],
		['a tension with its poles', { actors: ['actor/cosla'] }, ['cosla', 'trust', 'trust']],
		[
			'two actors added up',
			{ actors: ['actor/councils', 'actor/cosla'] },
			['cosla', 'cost', 'councils', 'money', 'trust', 'trust']
		],
		['an actor and a theme together', { actors: ['actor/cosla'], themes: ['theme/money'] }, []],
		['a theme and who speaks of it', { themes: ['theme/money'] }, ['cost', 'councils', 'money']],
		['a section', { sections: ['s2'] }, ['cosla', 'trust', 'trust']],
		[
			'a section with those below it',
			{ sections: ['s0'], hiddenNodes: ['actor', 'concept'] },
			['money', 'trust']
		],
		['what at least many hold', { heldBy: 'many' }, ['cost', 'councils', 'money']],
		[
			'what at least one holds',
			{ heldBy: 'one' },
			['cosla', 'cost', 'councils', 'money', 'trust', 'trust']
		],
		['what a rule found', { rule: 'attributions/fear' }, ['cost', 'councils', 'money']],
		[
			'the isolated neighbourhood',
			{ focus: 'concept/trust', depth: 1 },
			['cosla', 'trust', 'trust']
		],
		[
			'no tension of another relation',
			{ relations: ['gap'] },
			['cosla', 'cost', 'councils', 'money', 'trust']
		],
		['nothing beside an unknown actor', { actors: ['actor/nobody'] }, []]
	])('keeps %s', (_, filters, kept) => {
		expect(nodesWith(filters)).toEqual(kept);
	});

	it('drops an edge of a hidden kind, and with it what it connected', () => {
		expect(nodesWith({ actors: ['actor/councils'], hiddenEdges: ['about'] })).toEqual(['councils']);
	});

	it.each<[string, Partial<Filters>]>([
		['no filter', {}],
		['a section', { sections: ['s1'] }],
		['a focus', { focus: 'actor/cosla', depth: 2 }],
		['a hidden kind', { hiddenNodes: ['theme'], hiddenEdges: ['holds'] }]
	])('counts under %s what choosing each value gives', (_, filters) => {
		const view = { ...defaultView, ...filters };
		const { counts } = filterGraph(index, view);
		const sizes = (chosen: Partial<Filters>) =>
			filterGraph(index, { ...view, ...chosen }).nodes.size;
		for (const [id, count] of counts.actors) expect(sizes({ actors: [id] })).toBe(count);
		for (const [id, count] of counts.themes) expect(sizes({ themes: [id] })).toBe(count);
		for (const [id, count] of counts.sections) expect(sizes({ sections: [id] })).toBe(count);
		for (const [heldBy, count] of counts.heldBy) expect(sizes({ heldBy })).toBe(count);
		for (const [relation, count] of counts.relations) {
			const { nodes } = filterGraph(index, { ...view, relations: [relation] });
			expect([...nodes].filter((id) => id.startsWith('tension/'))).toHaveLength(count);
		}
		for (const [rule, count] of counts.rules) expect(sizes({ rule })).toBe(count);
	});
});

describe('filterGraph(index, filters) of a large graph', () => {
	const large = indexGraph(makeGraph({ nodes: 300, edges: 900 }));
	const [actor] = large.file.nodes.filter(({ kind }) => kind === 'actor').map(({ id }) => id);
	const [theme] = large.file.nodes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

	it.each<[string, Partial<Filters>]>([
		['an actor', { actors: [actor ?? ''] }],
		['a theme and a hidden kind of edge', { themes: [theme ?? ''], hiddenEdges: ['co-occurs'] }],
		['a focus on what most hold', { focus: actor ?? '', depth: 2, heldBy: 'most' }]
	])('counts under %s what choosing each value gives', (_, filters) => {
		const view = { ...defaultView, ...filters };
		const { counts } = filterGraph(large, view);
		const sizes = (chosen: Partial<Filters>) =>
			filterGraph(large, { ...view, ...chosen }).nodes.size;
		for (const [id, count] of counts.actors) expect(sizes({ actors: [id] })).toBe(count);
		for (const [id, count] of counts.themes) expect(sizes({ themes: [id] })).toBe(count);
		for (const [heldBy, count] of counts.heldBy) expect(sizes({ heldBy })).toBe(count);
	});

	it('leaves only edges between nodes that remain', () => {
		const { nodes, edges } = filterGraph(large, { ...defaultView, hiddenNodes: ['tension'] });
		for (const id of edges) {
			const edge = large.edgeById.get(id);
			expect(nodes.has(edge?.source ?? '') && nodes.has(edge?.target ?? '')).toBe(true);
		}
		expect(edges.size).toBeGreaterThan(0);
	});
});
