/**
 * The first document against what careful readers marked in it, its codebook not given. The floors
 * are what the project promises; `npm run accuracy` prints the figures and the misses.
 */
import { describe, expect, it } from 'vitest';
import type { Span } from '#graph/graph-file.ts';
import { loadEngine } from '../src/cli/load-engine.ts';
import { buildFirstDocument, scoreFirstDocument } from './accuracy/first-document.ts';

const graph = buildFirstDocument(loadEngine());
const { measures, misses } = scoreFirstDocument(graph);

describe('the first document', () => {
	it.each<[string, 'precision' | 'recall' | 'f1', number]>([
		['actors', 'f1', 0.95],
		['identity of actors', 'f1', 0.9],
		['concepts', 'recall', 0.8],
		['tensions', 'precision', 0.65],
		['tensions', 'recall', 0.7],
		['attributions', 'precision', 0.85],
		['attributions', 'recall', 0.9]
	])('%s: %s at least %d', (name, figure, floor) => {
		const measure = measures.find((each) => each.name === name);
		expect(measure?.[figure]).toBeGreaterThanOrEqual(floor);
	});

	it('tells each miss with its paragraph', () => {
		expect(misses.length).toBeGreaterThan(0);
		expect(misses.filter(({ paragraph, text }) => !paragraph || !text)).toEqual([]);
	});

	it('has no span outside its paragraph', () => {
		const texts = new Map(
			graph.documents.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text]))
		);
		const outside = graph.annotations.filter((annotation) =>
			spansIn(annotation).some(
				({ start, end }) =>
					start >= end || start < 0 || end > (texts.get(annotation.paragraph)?.length ?? 0)
			)
		);
		expect(graph.annotations.length).toBeGreaterThan(400);
		expect(outside).toEqual([]);
	});

	it('has no edge without evidence', () => {
		const annotations = new Set(graph.annotations.map(({ id }) => id));
		const unproven = graph.edges.filter(
			({ evidence }) => !evidence.length || !evidence.every((id) => annotations.has(id))
		);
		expect(graph.edges.length).toBeGreaterThan(300);
		expect(unproven).toEqual([]);
	});

	it('has few enough concepts to read', () => {
		const counts = measures.find((each) => each.name === 'concepts')?.counts ?? '';
		expect(Number(/(\d+) concepts/.exec(counts)?.[1])).toBeLessThanOrEqual(90);
	});
});

/** Every span in an annotation, however deep. */
function spansIn(value: unknown): Span[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'start' in value && 'end' in value ? [value as Span] : [];
	return [...own, ...Object.values(value).flatMap(spansIn)];
}
