import { expect, it } from 'vitest';
import { handsFor } from './hands.ts';

it.each([
	['one for one document, however long', [9e6], 8, 1],
	['one for notes, however many', [500, 500, 500], 8, 1],
	['as many as there is work for', [60_000, 60_000, 60_000], 8, 3],
	['as many as may work at once', [9e6, 9e6, 9e6], 2, 2],
	['four at the most', Array<number>(100).fill(50_000), 15, 4],
	['one on a machine with one processor, or an unknown number', [9e6, 9e6], 0, 1]
])('takes %s', (_, sizes, threads, hands) => {
	expect(handsFor(sizes, threads)).toBe(hands);
});
