import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { excerptOf, highlight } from './highlight.ts';
import { buildSearch, sayFound } from './search-graph.ts';
import { whereTo } from './where-to.ts';

const index = indexGraph(exampleGraph);
const search = await buildSearch(index);
const found = (typed: string) =>
	search(typed).map(({ kind, found }) => [kind, ...found.map(({ id }) => id.split('/')[1])]);

describe('buildSearch(index)', () => {
	it.each([
		[
			'harbour tr',
			[
				['actor', 'harbour-trust'],
				['passage', '1.2']
			]
		],
		[
			'the Trust',
			[
				['actor', 'harbour-trust'],
				['passage', '1.2']
			]
		],
		[
			'FÍSHERS',
			[
				['actor', 'fishers'],
				['tension', 'harbour-control'],
				['passage', '1.1', '2.1']
			]
		],
		[
			'underminig',
			[
				['tension', 'harbour-control'],
				['passage', '1.1']
			]
		],
		['zebra', []],
		['', []],
		['...', []]
	])('finds by "%s"', (typed, expected) => {
		expect(found(typed)).toEqual(expected);
	});

	it('puts a name before words in the text, and says how many there are', () => {
		const groups = search('control');
		expect(groups.map(({ kind }) => kind)).toEqual(['concept', 'tension', 'theme', 'passage']);
		expect(sayFound(groups)).toBe('1 concept, 1 tension, 1 theme, 1 paragraph');
		expect(sayFound([])).toBe('Nothing found.');
	});
});

describe('highlight(text, matched)', () => {
	it('marks the words that matched and no others', () => {
		expect(highlight('Café, the cafes', new Set(['cafe']))).toEqual([
			{ text: 'Café', as: ['match'] },
			{ text: ', the cafes', as: [] }
		]);
	});
});

describe('excerptOf(text, matched)', () => {
	const text = `${'far away '.repeat(20)}here money and ambition meet ${'again and on '.repeat(20)}`;
	it('shows whole words around the place where the matches stand together', () => {
		const { start, end } = excerptOf(text, new Set(['money', 'ambition']));
		const excerpt = text.slice(start, end);
		expect(excerpt).toContain('here money and ambition meet');
		expect(excerpt).toMatch(/^(far|away)\b.*\b(again|and|on)$/u);
		expect(excerpt.length).toBeLessThanOrEqual(140);
	});

	it.each(['', 'a', 'a short text'])('of "%s" without a match is all of it', (short) => {
		expect(excerptOf(short, new Set())).toEqual({ start: 0, end: short.length });
	});
});

describe('whereTo(index, found)', () => {
	const first = (typed: string, kind: string) => {
		const result = search(typed).find((group) => group.kind === kind)?.found[0];
		if (!result) throw new Error(`nothing found by ${typed}`);
		return result;
	};

	it('selects a node', () => {
		expect(whereTo(index, first('trust', 'actor'))).toMatchObject({
			selected: 'actor/harbour-trust'
		});
	});

	it('opens a passage at the annotation closest to the words', () => {
		const { mark } = whereTo(index, first('officers feared', 'passage'));
		expect(mark && index.annotationById.get(mark)).toMatchObject({
			kind: 'mention',
			node: 'actor/harbour-officers'
		});
	});
});
