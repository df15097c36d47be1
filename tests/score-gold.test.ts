/**
 * The first document against what careful readers marked in it, its codebook not given. The floors
 * are what the project promises; `npm run accuracy` prints the figures and the misses.
 */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/cli/load-engine.ts';
import { scoreFirstDocument } from './accuracy/first-document.ts';

const { measures, misses } = scoreFirstDocument(loadEngine());

describe('the first document', () => {
	it.each<[string, 'precision' | 'recall' | 'f1', number]>([
		['actors', 'f1', 0.9],
		['identity of actors', 'f1', 0.9],
		['concepts', 'recall', 0.75],
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

	it('has few enough concepts to read', () => {
		const counts = measures.find((each) => each.name === 'concepts')?.counts ?? '';
		expect(Number(/(\d+) concepts/.exec(counts)?.[1])).toBeLessThanOrEqual(90);
	});
});
