import { describe, expect, it } from 'vitest';
import type { Tension } from '#graph/graph-file.ts';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { holdersOf, joinWords } from './say-holders.ts';

const index = indexGraph(exampleGraph);
const tensionAt = (node: string): Tension => {
	const [tension] = index.tensionsOf(node);
	if (!tension) throw new Error(`no tension ${node}`);
	return tension;
};

describe('holdersOf(index, tension, side)', () => {
	it('says each side in the words of the text', () => {
		const tension = tensionAt('tension/harbour-control');
		const words = (side: 0 | 1 | 'both') =>
			joinWords(holdersOf(index, tension, side).map((holder) => holder.words));
		expect(words(0)).toBe('most fishers');
		expect(words(1)).toBe('a small number of fishers and some harbour officers');
		expect(words('both')).toBe('');
	});

	it('keeps node and quantifier', () => {
		expect(holdersOf(index, tensionAt('tension/money-ambition'), 'both')).toEqual([
			{ words: 'some fishers', node: 'actor/fishers', quantifier: 'some' }
		]);
	});

	it('says whom a pronoun stands for, and names an overlapping holder once', () => {
		const text = 'They feared it, but COSLA did not.';
		const [document] = exampleGraph.documents;
		if (!document) throw new Error('the example has no document');
		const [paragraph] = document.paragraphs;
		if (!paragraph) throw new Error('the example has no paragraph');
		const changed = indexGraph({
			...exampleGraph,
			documents: [{ ...document, paragraphs: [{ ...paragraph, text }] }]
		});
		const tension: Tension = {
			...tensionAt('tension/harbour-control'),
			holders: [
				{ start: 0, end: 4, node: 'actor/fishers' },
				{ start: 0, end: 14, node: 'actor/harbour-officers' },
				{ start: 20, end: 25 }
			]
		};
		expect(holdersOf(changed, tension, 'both').map((holder) => holder.words)).toEqual([
			'they (Fishers)',
			'COSLA'
		]);
		const unknown: Tension = { ...tension, holders: [{ start: 0, end: 4 }] };
		expect(holdersOf(changed, unknown, 'both').map(({ words }) => words)).toEqual(['“they”']);
	});
});

describe('joinWords(words)', () => {
	it.each([
		[[], ''],
		[['a'], 'a'],
		[['a', 'b'], 'a and b'],
		[['a', 'b', 'c'], 'a, b and c']
	])('of %j is "%s"', (words, said) => {
		expect(joinWords(words)).toBe(said);
	});
});
