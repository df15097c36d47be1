import { describe, expect, it } from 'vitest';
import { pixelsAt, shareAt } from './scroll-share.ts';

// A title of 100 pixels, then two chunks that are half of the text each, and not as high as was expected.
const stretches = [
	{ top: 100, height: 1000, from: 0, to: 0.5 },
	{ top: 1100, height: 500, from: 0.5, to: 1 }
];

describe('shareAt(stretches, pixels)', () => {
	it.each([
		[0, 0],
		[100, 0],
		[600, 0.25],
		[1350, 0.75],
		[9000, 1]
	])('%d pixels down is %d of the text', (pixels, share) => {
		expect(shareAt(stretches, pixels)).toBe(share);
	});

	it('is the way back of pixelsAt', () => {
		for (const share of [0, 0.1, 0.5, 0.9, 1])
			expect(shareAt(stretches, pixelsAt(stretches, share))).toBeCloseTo(share);
	});

	it('is nothing of no text', () => {
		expect([shareAt([], 5), pixelsAt([], 0.5)]).toEqual([0, 0]);
	});
});
