/**
 * The first document against what careful readers marked in it, its codebook not given. The floors
 * are what the project promises; `npm run accuracy` prints the figures and the misses.
 */
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/cli/load-engine.ts';
import { scoreFirstDocument } from './accuracy/first-document.ts';

const printed = scoreFirstDocument(loadEngine(), false);

/** The figure called `measure` in the line that begins with `capability`. */
function figure(capability: string, measure: string): number {
	const line = printed.split('\n').find((text) => text.startsWith(`${capability}:`)) ?? '';
	return Number(new RegExp(`\\b${measure} ([\\d.]+)`).exec(line)?.[1] ?? Number.NaN);
}

describe('the first document', () => {
	it.each<[string, string, number]>([
		['actors (actor, paragraph)', 'f1', 0.9],
		['actor identity (pairs on one node)', 'f1', 0.9],
		['concepts', 'recall', 0.7],
		['tensions (both poles)', 'precision', 0.65],
		['tensions (both poles)', 'recall', 0.7],
		['attributions', 'precision', 0.85],
		['attributions', 'recall', 0.9]
	])('%s: %s at least %d', (capability, measure, floor) => {
		expect(figure(capability, measure)).toBeGreaterThanOrEqual(floor);
	});

	it('rests on spans inside their paragraphs and edges with evidence', () => {
		expect(printed).toContain('annotations, 0 with a span outside its paragraph');
		expect(printed).toContain('edges without evidence: 0');
	});

	it('has few enough concepts to read', () => {
		expect(Number(/(\d+) concepts/.exec(printed)?.[1])).toBeLessThanOrEqual(90);
	});
});
