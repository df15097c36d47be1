import { describe, expect, it } from 'vitest';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { citation, quoted } from './citation.ts';
import { toQuotes } from './to-quotes.ts';

const file = makeGraph({ nodes: 30, edges: 60 });

describe('quoted(words)', () => {
	it.each([
		['ambition\n becomes ', '“ambition becomes”'],
		['a "quoted" word', '“a "quoted" word”'],
		['"All of it"', '"All of it"'],
		['"one" and "two"', '“"one" and "two"”']
	])('%j', (words, expected) => {
		expect(quoted(words)).toBe(expected);
	});
});

describe('citation(document, paragraph)', () => {
	const [document] = file.documents;
	const [, second] = document?.paragraphs ?? [];
	if (!document || !second) throw new Error('the made graph has too few paragraphs');

	it('names the document and the number of the paragraph', () => {
		expect(citation(document, second)).toBe('A made report, para 1.2');
	});

	it('counts where the document does not number', () => {
		const unnumbered = { ...second, number: undefined };
		expect(citation({ ...document, paragraphs: [unnumbered] }, unnumbered)).toBe(
			'A made report, para [1]'
		);
	});
});

describe('toQuotes(file, options)', () => {
	it('puts tensions first, and whole sentences with their citation under each node', () => {
		const lines = toQuotes(file, { as: 'text', filters: ['Actor: All'] }).split('\n');
		expect(lines.slice(0, 4)).toEqual([
			'Quotations from A made report',
			'Actor: All',
			'',
			'TENSIONS'
		]);
		const first = lines.findIndex((line) => line.startsWith('  “'));
		expect(lines[first]).toMatch(/^ {2}“Most .* rather than .*\.”$/);
		expect(lines[first + 1]).toMatch(/^ {2}\(A made report, para 1\.\d+\)$/);
	});

	it('gives the address of each quotation where it is known', () => {
		const notes = toQuotes(file, {
			as: 'markdown',
			address: ({ annotation }) => `https://a.example/?mark=${annotation.id}`
		});
		expect(notes).toMatch(
			/^> \(A made report, para 1\.\d+\), <https:\/\/a\.example\/\?mark=x\d+>$/m
		);
	});

	it('keeps hostile labels words in Markdown', () => {
		const hostile = makeGraph({
			nodes: 60,
			edges: 150,
			label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
		});
		const notes = toQuotes(hostile, { as: 'markdown' });
		expect(notes).not.toMatch(/(^|[^\\])<(img|script)/m);
		expect(notes).not.toMatch(/(^|[^\\])\[link\]/m);
	});
});
