import { describe, expect, it } from 'vitest';
import { exampleGraph } from '../quote/example-graph.ts';
import { matchNodes } from './match-nodes.ts';

const labels = (typed: string) => matchNodes(exampleGraph.nodes, typed).map(({ label }) => label);

describe('matchNodes(nodes, typed)', () => {
	it('puts what begins with the words before what holds them', () => {
		expect(labels('harbour')).toEqual([
			'Harbour officers',
			'Harbour Trust',
			'new harbour ↔ local control',
			'new harbour'
		]);
	});

	it.each([
		['the trust', ['Harbour Trust']],
		['FÍSH', ['Fishers']],
		['means', []],
		['money', ['money', 'money ↔ ambition', 'ambition ↔ money']]
	])('takes %s for %j', (typed, expected) => {
		expect(labels(typed)).toEqual(expected);
	});

	it('offers the most important where nothing is typed', () => {
		expect(labels('')[0]).toBe('new harbour ↔ local control');
		expect(labels(' ')).toHaveLength(11);
	});
});
