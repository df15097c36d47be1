import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { hostileLabels } from '../../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../../tests/fixtures/make-graph.ts';
import { indexGraph } from '../graph-index.ts';
import { chooseDrawn } from '../network/choose-drawn.ts';
import type { Colours } from '../network/colours.ts';
import { exampleGraph } from '../quote/example-graph.ts';
import { defaultView } from '../view.ts';
import { linesOf, type Measure } from './picture-labels.ts';
import { toSvg, type Picture } from './to-svg.ts';

/** A fair guess, for no canvas measures here. */
const guessWidth: Measure = (text, size, bold) => text.length * size * (bold ? 0.56 : 0.52);

const colours = new Proxy({} as Colours, { get: () => 'rgb(1, 2, 3)' });

function pictureOf(file: typeof exampleGraph, capacity = 100): Picture {
	const index = indexGraph(file);
	const all = {
		nodes: new Set(file.nodes.map(({ id }) => id)),
		edges: new Set(file.edges.map(({ id }) => id))
	};
	return {
		index,
		drawn: chooseDrawn(index, all, defaultView, capacity),
		group: true,
		title: 'Harbour review',
		captions: ['Actor: Fishers', 'Showing 13 of 13 nodes'],
		colours,
		measure: guessWidth
	};
}

/** Names of all elements and attributes, and all text; throws where it is no strict XML. */
function read(svg: string): { names: Set<string>; text: string } {
	const names = new Set<string>();
	let text = '';
	const parser = new SaxesParser({ xmlns: true });
	parser.on('error', (error) => {
		throw error;
	});
	parser.on('opentag', (tag) => {
		names.add(tag.name);
		for (const name of Object.keys(tag.attributes)) names.add(name);
	});
	parser.on('text', (words) => (text += `${words}\n`));
	parser.write(svg).close();
	return { names, text };
}

describe('toSvg(picture)', () => {
	it('names title, filters and every kind that it shows', () => {
		const { text } = read(toSvg(pictureOf(exampleGraph)));
		for (const words of [
			'Harbour review',
			'Actor: Fishers',
			'Actors (3)',
			'Pole of a tension (6)'
		]) {
			expect(text).toContain(words);
		}
	});

	it('draws a shape for each node and a line for each edge', () => {
		const svg = toSvg(pictureOf(exampleGraph));
		expect(svg.match(/<polygon /g)).toHaveLength(3 + 1); // one more in the legend
		expect(svg.match(/<path d="M[\d.-]+ [\d.-]+L/g)?.length).toBeGreaterThanOrEqual(13);
	});

	it('keeps hostile labels text, and contains nothing that runs or loads', () => {
		const hostile = makeGraph({
			nodes: 80,
			edges: 200,
			label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
		});
		const { names } = read(toSvg({ ...pictureOf(hostile), title: hostileLabels.join('') }));
		const harmless =
			/^(svg|title|desc|rect|text|g|path|circle|polygon|xmlns|width|height|viewBox|d|points|transform|[xy]|c[xy]|rx?|fill|stroke|text-anchor|paint-order|(fill|stroke|font)-[a-z]+)$/;
		expect([...names].filter((name) => !harmless.test(name))).toEqual([]);
	});

	it('shows as dots what finds no room', () => {
		const svg = toSvg(pictureOf(makeGraph({ nodes: 500, edges: 1200 }), 120));
		expect(svg.match(/r="2" /g)?.length).toBeGreaterThan(300);
	});

	it('is the same bytes twice', () => {
		expect(toSvg(pictureOf(exampleGraph))).toBe(toSvg(pictureOf(structuredClone(exampleGraph))));
	});
});

describe('linesOf(label)', () => {
	it.each([
		['COSLA', ['COSLA']],
		['Community Planning partnerships', ['Community Planning', 'partnerships']],
		['x'.repeat(100), ['x'.repeat(63) + '…']]
	])('%s', (label, lines) => {
		expect(linesOf(label)).toEqual(lines);
	});
});
