import { describe, expect, it } from 'vitest';
import { joinDocuments } from './corpus.ts';
import { themeHeadings } from './theme-headings.ts';

/** A document with a paragraph under each heading, and the concepts mentioned in it. */
function report(sections: Readonly<Record<string, readonly string[]>>) {
	const text = 'word '.repeat(20);
	const titles = Object.keys(sections);
	const span = { start: 0, end: text.length };
	return joinDocuments([
		{
			document: {
				id: 'r',
				title: 'r',
				source: { file: 'r.txt', sha256: '', length: text.length },
				sections: titles.map((title, k) => ({ id: `r/s${k}`, title, level: 1 })),
				paragraphs: titles.map((_, k) => ({
					id: `r/${k}`,
					section: `r/s${k}`,
					text,
					blocks: [{ ...span, kind: 'body' as const }],
					sentences: [span],
					source: span
				})),
				furniture: []
			},
			nodes: [],
			mentions: titles.flatMap((title, k) =>
				(sections[title] ?? []).map((node, at) => ({
					kind: 'mention' as const,
					id: `m-${k}-${at}`,
					paragraph: `r/${k}`,
					rule: 'concepts/term',
					node,
					start: 5 * at,
					end: 5 * at + 4
				}))
			),
			statements: [],
			attributions: [],
			tensions: []
		}
	]);
}
const named = (sections: Record<string, readonly string[]>, ...themes: string[][]) => [
	...themeHeadings(report(sections), themes, (concept) => concept)
];
const RENT = ['rents', 'rent relief', 'arrears'];

describe('themeHeadings(corpus, communities, labelOf)', () => {
	it('names a theme by the heading that it lies under and fills', () => {
		const under = { '2.3 RENTS AND ARREARS': [...RENT, 'rents'], Transport: ['buses', 'fares'] };
		expect(named(under, RENT, ['buses', 'fares'])).toEqual([[0, 'Rents and arrears']]);
	});

	it('takes no part of a report and no heading of other words for a name', () => {
		expect(named({ 'Findings on rents': [...RENT, 'rents'] }, RENT)).toEqual([]);
		expect(named({ 'What it costs': [...RENT, 'rents'] }, RENT)).toEqual([]);
	});

	it('gives a heading to the theme that lies there most, and to none that hardly fills it', () => {
		const both = { Rents: [...RENT, 'rents', 'rent rise', 'rent rise', 'rent rise', 'rent cap'] };
		expect(named(both, RENT, ['rent rise', 'rent cap'])).toHaveLength(1);
		const broad = { Rents: [...RENT, 'rents', ...'abcdefgh'] };
		expect(named(broad, RENT, [...'abcdefgh'])).toEqual([]);
	});
});
