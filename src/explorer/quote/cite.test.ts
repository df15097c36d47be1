import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { twoHarbours } from '../compare/two-harbours.ts';
import { cite, citeSentence, paragraphName, placeName, sayPlace } from './cite.ts';
import { exampleGraph } from './example-graph.ts';

const index = indexGraph(exampleGraph);
const [document] = exampleGraph.documents;
if (!document) throw new Error('the example has no document');
const [first, second] = document.paragraphs;
if (!first || !second) throw new Error('the example has too few paragraphs');

describe('cite(quote, document, paragraph, url)', () => {
	it('names document, paragraph and address', () => {
		expect(cite('ambition\n becomes ', document, first, 'https://a.example/?mark=t')).toBe(
			'“ambition becomes” (Harbour review, para 1.1), https://a.example/?mark=t'
		);
	});

	it.each([
		['a "quoted" word', '“a "quoted" word”'],
		['"All of it"', '"All of it"'],
		['"one" and "two"', '“"one" and "two"”']
	])('keeps the words of %s', (quote, cited) => {
		expect(cite(quote, document, first, 'u')).toBe(`${cited} (Harbour review, para 1.1), u`);
	});

	it('leaves the number out where the document has none', () => {
		expect(cite('a', document, { ...first, number: undefined }, 'u')).toBe(
			'“a” (Harbour review), u'
		);
	});
});

describe('citeSentence(index, annotation, url)', () => {
	it('quotes the sentence around the annotation', () => {
		const tension = index.tensionsOf('tension/ambition-money')[0];
		if (!tension) throw new Error('the example has lost a tension');
		expect(citeSentence(index, tension, 'u')).toBe(
			'“There is a danger that ambition becomes confused with money.” (Harbour review, para 1.2), u'
		);
	});
});

describe('paragraphName(index, paragraphId)', () => {
	const named = (...numbers: (string | undefined)[]) => {
		const paragraphs = numbers.map((number, at) => ({ ...first, id: `p${at}`, number }));
		const index = indexGraph({
			...exampleGraph,
			documents: [{ ...document, paragraphs }],
			annotations: []
		});
		return paragraphs.map(({ id }) => paragraphName(index, id));
	};

	it('is the number in the document, or the rank where there is none', () => {
		expect(paragraphName(index, 'harbour/2.1')).toBe('2.1');
		expect(named(undefined, undefined)).toEqual(['1', '2']);
	});

	it('takes no rank for a number where other paragraphs have numbers', () => {
		expect(named(undefined, undefined, '1', '2', undefined, undefined, '3')).toEqual([
			...['before 1', 'before 1 (2)', '1', '2', 'after 2', 'after 2 (2)', '3']
		]);
	});
});

describe('placeName(index, paragraphId), sayPlace(index, paragraphId)', () => {
	it('name the document only where there are several', () => {
		expect(placeName(index, 'harbour/1.2')).toBe('¶\u00a01.2');
		expect(sayPlace(index, 'harbour/1.2')).toBe('paragraph 1.2');
		const two = indexGraph(twoHarbours);
		expect(placeName(two, 'harbour/1.2')).toBe('¶\u00a01.2, Harbour review');
		expect(sayPlace(two, 'ferry/1')).toBe('paragraph 1 of Ferry notes');
	});
});
