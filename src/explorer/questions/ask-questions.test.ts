import { describe, expect, it } from 'vitest';
import type { GraphFile, GraphNode } from '#graph/graph-file.ts';
import { twoHarbours } from '../compare/two-harbours.ts';
import { filterGraph } from '../filter-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { findPaths } from '../path/find-paths.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { orderBoard } from '../tensions/order-board.ts';
import { defaultView } from '../view.ts';
import { askQuestions } from './ask-questions.ts';
import { phraseNode } from './phrase-node.ts';

const index = indexGraph(exampleGraph);

describe('askQuestions(index)', () => {
	it('asks what this graph can answer', () => {
		expect(askQuestions(index).map(({ words, answer }) => `${words} ${answer}`)).toEqual([
			'What do fishers fear? 1 concern',
			'Where do fishers disagree? 1 tension',
			'What are the tensions around means? 2 tensions',
			'What do fishers talk about? 4 connections',
			'What is mistaken for something else? 1 confusion',
			'What do harbour officers fear? 1 concern'
		]);
	});

	it('counts what the board then shows', () => {
		const counted = askQuestions(index).filter(({ change: { themes, focus } }) => themes ?? focus);
		for (const { change, answer } of counted.filter(({ change }) => change.view)) {
			const view = { ...defaultView, ...change };
			expect(answer).toBe(`${orderBoard(index, filterGraph(index, view), view).shown} tensions`);
		}
		expect(counted.length).toBeGreaterThan(0);
	});

	it('asks of concepts where a theme has no name that people gave it', () => {
		const nodes = exampleGraph.nodes.map((node) =>
			node.id === 'theme/means' ? { ...node, label: 'Money and ambition' } : node
		);
		const words = askQuestions(indexGraph({ ...exampleGraph, nodes })).map(({ words }) => words);
		expect(words).toContain('What are the tensions around ambition?');
	});

	it('leads to a view with something in it, every time', () => {
		for (const { change } of askQuestions(index)) {
			const view = { ...defaultView, ...change };
			const shown = filterGraph(index, view);
			const board = () => orderBoard(index, shown, view).shown;
			const paths = (from: string, to: string) =>
				findPaths(index, shown, from, to, false).paths.length;
			const found = view.path
				? paths(...view.path)
				: view.view === 'tensions'
					? board()
					: shown.nodes.size - 1;
			expect(found).toBeGreaterThan(0);
		}
	});

	it('asks first for the difference where there are several documents', () => {
		expect(askQuestions(indexGraph(twoHarbours))[0]).toEqual({
			words: 'How do the two documents differ?',
			change: { view: 'compare' },
			answer: '2 documents'
		});
	});

	it('asks nothing of a graph that holds nothing', () => {
		const nothing: GraphFile = { ...exampleGraph, nodes: [], edges: [], annotations: [] };
		expect(askQuestions(indexGraph(nothing))).toEqual([]);
	});
});

describe('phraseNode(index, node)', () => {
	const actor = (label: string, ...altLabels: string[]): GraphNode => ({
		id: 'actor/x',
		kind: 'actor',
		type: 'role',
		label,
		altLabels,
		importance: 0,
		position: { x: 0, y: 0 }
	});
	it.each([
		[actor('Councillors', 'Most councillors', 'councillors'), 'councillors', true],
		[actor('Council officers', 'council officers'), 'council officers', true],
		[actor('Small number of officers', 'small number of officers'), 'officers', true],
		[actor('council', 'council', 'the council'), 'the council', false],
		[actor('COSLA', 'COSLA'), 'COSLA', false],
		[actor('NHS', 'NHS'), 'NHS', false],
		[actor('NDPBs', 'NDPBs', 'NDPB'), 'NDPBs', true],
		[
			actor('Senior manager in an NDPB', 'senior manager in an NDPB'),
			'senior manager in an NDPB',
			false
		],
		[actor('Councils (local authorities)', 'councils'), 'Councils (local authorities)', true],
		[actor('Staff', 'staff'), 'staff', true],
		[actor('Communities Scotland', 'Communities Scotland'), 'Communities Scotland', false]
	])('says %o as "%s", plural %s', (node, words, plural) => {
		expect(phraseNode(index, node)).toEqual({ words, plural });
	});

	it.each([
		['What Community Planning is', 'what Community Planning is'],
		['Commitment and capacity', 'commitment and capacity'],
		['Community Planning', 'Community Planning']
	])('says the theme %s as "%s"', (label, words) => {
		const theme: GraphNode = {
			id: 'theme/x',
			kind: 'theme',
			label,
			importance: 0,
			position: { x: 0, y: 0 }
		};
		expect(phraseNode(index, theme).words).toBe(words);
	});

	it('gives a name the article that the text gives it', () => {
		const trust = index.nodeById.get('actor/harbour-trust');
		expect(trust && phraseNode(index, trust)).toEqual({
			words: 'the Harbour Trust',
			plural: false
		});
	});
});
