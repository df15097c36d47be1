import { describe, expect, it } from 'vitest';
import { indexGraph } from '../graph-index.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { contentsPage } from './contents-page.ts';
import { nodePage } from './node-page.ts';
import { pageAddresses } from './page-addresses.ts';
import type { Source } from './page-parts.ts';
import { paragraphPage } from './paragraph-page.ts';
import { tensionPage } from './tension-page.ts';

const source: Source = { index: indexGraph(exampleGraph), addresses: pageAddresses(exampleGraph) };

describe('nodePage(source, id)', () => {
	const page = nodePage(source, 'actor/fishers');

	it('groups what it is connected with, each with a link to its page', () => {
		const holds = page?.relations.find(({ links }) => links.some(({ kind }) => kind === 'tension'));
		expect(holds?.links.map(({ href }) => href)).toEqual([
			'tension/money-ambition/',
			'tension/harbour-control/'
		]);
	});

	it('quotes each sentence once, with all its words marked', () => {
		const sentences = page?.quotes.map(({ segments }) => segments.map(({ text }) => text).join(''));
		expect(sentences?.[0]).toMatch(/^Most fishers welcomed .* local control\.$/);
		expect(new Set(sentences).size).toBe(sentences?.length);
		const marked = page?.quotes[0]?.segments.filter(({ as }) => as.includes('holder'));
		expect(marked?.map(({ text }) => text).join('')).toMatch(/^Most fishers/);
	});

	it('leads into the explorer with the node chosen and the words highlighted', () => {
		expect(page?.inExplorer).toBe('?selected=actor/fishers');
		expect(page?.quotes[0]?.inExplorer).toMatch(/^\?selected=actor\/fishers&mark=/);
	});

	it('is not there for a tension or for nothing', () => {
		expect(nodePage(source, 'tension/money-ambition')).toBeUndefined();
		expect(nodePage(source, '')).toBeUndefined();
	});
});

describe('tensionPage(source, id)', () => {
	it('has both poles with their words, their names and who holds them', () => {
		const [passage] = tensionPage(source, 'tension/harbour-control')?.passages ?? [];
		expect(passage?.poles.map(({ words }) => words)).toEqual([
			'Most fishers welcomed the new harbour',
			'local control'
		]);
		expect(passage?.poles[1].names.map(({ href }) => href)).toEqual([
			'node/concept-local-control/'
		]);
		expect(passage?.poles[1].holders).toEqual([
			{ words: 'a small number of fishers', href: 'node/actor-fishers/' },
			{ words: 'some harbour officers', href: 'node/actor-harbour-officers/' }
		]);
		expect(passage?.cue).toBe('undermine');
	});
});

describe('paragraphPage(source, id)', () => {
	const page = paragraphPage(source, 'harbour/1.2');

	it('is the paragraph to the last character, each mark a link', () => {
		const pieces = page?.blocks.flatMap((block) => block.pieces) ?? [];
		expect(pieces.map(({ text }) => text).join('')).toBe(
			source.index.paragraphById.get('harbour/1.2')?.text
		);
		expect(pieces.find(({ text }) => text === 'money')).toEqual({
			text: 'money',
			href: 'node/concept-money/',
			kind: 'concept'
		});
	});

	it('leads to its place beside the map', () => {
		expect(page?.inExplorer).toBe('?view=text&paragraph=harbour/1.2');
	});

	it('leads to the paragraphs before and after', () => {
		expect(page?.previous?.href).toBe('paragraph/harbour-1-1/');
		expect(page?.next?.label).toBe('Harbour review, para 2.1');
	});
});

describe('contentsPage(source)', () => {
	it('lists every page once', () => {
		const page = contentsPage(source);
		const links = [
			...page.documents.flatMap(({ sections }) => sections.flatMap(({ paragraphs }) => paragraphs)),
			...page.kinds.flatMap((kind) => kind.links)
		].map(({ href }) => href);
		expect(new Set(links).size).toBe(links.length);
		expect(links).toHaveLength(exampleGraph.nodes.length + 3);
	});
});
