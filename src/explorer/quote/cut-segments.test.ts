import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from './cut-segments.ts';

describe('cutSegments(text, within, marks)', () => {
	it('marks the cue between two poles', () => {
		const text = 'In principle, but not in practice.';
		expect(
			cutSegments(text, { start: 0, end: text.length }, [
				{ start: 3, end: 12, as: 'pole' },
				{ start: 14, end: 17, as: 'cue' }
			])
		).toEqual([
			{ text: 'In ', as: [] },
			{ text: 'principle', as: ['pole'] },
			{ text: ', ', as: [] },
			{ text: 'but', as: ['cue'] },
			{ text: ' not in practice.', as: [] }
		]);
	});

	it('names both marks where two overlap, and leaves out what lies beyond', () => {
		expect(
			cutSegments('abcdef', { start: 1, end: 5 }, [
				{ start: 0, end: 3, as: 'pole' },
				{ start: 2, end: 9, as: 'holder' },
				{ start: 5, end: 6, as: 'cue' }
			])
		).toEqual([
			{ text: 'b', as: ['pole'] },
			{ text: 'c', as: ['pole', 'holder'] },
			{ text: 'de', as: ['holder'] }
		]);
	});

	it('gives nothing for an empty stretch', () => {
		expect(cutSegments('abc', { start: 1, end: 1 }, [])).toEqual([]);
	});

	it('loses no character, whatever the marks', () => {
		const place = fc.nat({ max: 60 });
		const span = fc.tuple(place, place).map(([a, b]) => ({
			start: Math.min(a, b),
			end: Math.max(a, b)
		}));
		const marks = fc.array(span.map((at) => ({ ...at, as: 'x' })));
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), span, marks, (text, within, over) => {
				const joined = cutSegments(text, within, over)
					.map((segment) => segment.text)
					.join('');
				expect(joined).toBe(text.slice(within.start, within.end));
			})
		);
	});
});
