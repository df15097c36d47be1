import { describe, expect, it } from 'vitest';
import type { Mention, Paragraph } from '#graph/graph-file.ts';
import { chunkParagraphs } from './chunk-paragraphs.ts';
import { layStrip, nearestStop } from './scrub-stops.ts';

const paragraph = (document: string, at: number, section = 's'): Paragraph => ({
	...{ id: `${document}/${at}`, section, text: 'x'.repeat(500), blocks: [], sentences: [] },
	source: { start: 0, end: 0 }
});
const of = (id: string, count: number, section?: (at: number) => string) => ({
	id,
	chunks: chunkParagraphs({
		paragraphs: Array.from({ length: count }, (_, at) => paragraph(id, at, section?.(at)))
	})
});
const hit = (paragraph: string, start = 0): Mention => ({
	...{ id: `${paragraph}-${start}`, kind: 'mention', node: 'n', rule: 'r' },
	...{ paragraph, start, end: start + 1 }
});

describe('layStrip(documents, hits)', () => {
	it('puts evidence where its paragraph stands in the whole text', () => {
		const { stops, paragraphs } = layStrip([of('d', 10)], [hit('d/0'), hit('d/9'), hit('d/9', 5)]);
		expect(stops.map(({ at }) => at.toFixed(2))).toEqual(['0.05', '0.95']);
		expect(stops.map(({ hits }) => hits.length)).toEqual([1, 2]);
		expect(paragraphs).toEqual({ found: 2, all: 10 });
	});

	it('makes one stop of what would be closer than a pointer can tell', () => {
		const hits = Array.from({ length: 5000 }, (_, at) => hit(`d/${at}`));
		const { stops } = layStrip([of('d', 5000)], hits, 100);
		expect(stops.length).toBeGreaterThan(90);
		expect(stops.length).toBeLessThanOrEqual(100);
		expect(stops.flatMap((stop) => stop.hits)).toEqual(hits);
		expect([stops[0]?.first, stops.at(-1)?.last]).toEqual(['d/0', 'd/4999']);
	});

	it('shows where sections begin, or documents where there are several', () => {
		const sections = of('d', 4, (at) => (at < 2 ? 'a' : 'b'));
		expect(layStrip([sections], []).starts).toEqual([0.5]);
		expect(layStrip([sections, of('e', 4)], []).starts).toEqual([0.5]);
	});

	it('has no stop without evidence', () => {
		expect(layStrip([of('d', 3)], []).stops).toEqual([]);
		expect(layStrip([], []).paragraphs).toEqual({ found: 0, all: 0 });
	});
});

describe('nearestStop(stops, share)', () => {
	it.each([
		[0, 0],
		[0.4, 0],
		[0.6, 1],
		[1, 1]
	])('to %d it is number %d', (share, place) => {
		expect(nearestStop([{ at: 0.1 }, { at: 0.8 }], share)).toBe(place);
	});

	it('is none where there is none', () => {
		expect(nearestStop([], 0.5)).toBe(-1);
	});
});
