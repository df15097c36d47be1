import { describe, expect, it } from 'vitest';
import type { Paragraph } from '#graph/graph-file.ts';
import { chunkParagraphs, paragraphsInChunk } from './chunk-paragraphs.ts';

const paragraph = (at: number): Paragraph => ({
	id: `d/${at}`,
	section: `s${Math.floor(at / (1.5 * paragraphsInChunk))}`,
	text: 'x'.repeat(at),
	blocks: [],
	sentences: [],
	source: { start: 0, end: 0 }
});
const paragraphs = Array.from({ length: 2 * paragraphsInChunk + 1 }, (_, at) => paragraph(at));

describe('chunkParagraphs(document)', () => {
	const chunks = chunkParagraphs({ paragraphs });

	it('loses no paragraph and keeps their order', () => {
		expect(chunks.flatMap((chunk) => chunk.paragraphs)).toEqual(paragraphs);
		expect(chunks.map((chunk) => chunk.paragraphs.length)).toEqual([
			paragraphsInChunk,
			paragraphsInChunk,
			1
		]);
	});

	it('knows which section goes on from the chunk before', () => {
		expect(chunks.map(({ sectionBefore }) => sectionBefore)).toEqual([undefined, 's0', 's1']);
	});

	it('expects more room for more text', () => {
		const [first, second] = chunks;
		expect(second?.height).toBeGreaterThan(first?.height ?? 0);
	});

	it('has none of an empty document', () => {
		expect(chunkParagraphs({ paragraphs: [] })).toEqual([]);
	});
});
