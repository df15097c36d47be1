import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutWindows, WINDOW } from './cut-windows.ts';

describe('cutWindows(count, strength)', () => {
	it('leaves a sentence of common length whole', () => {
		expect(cutWindows(WINDOW, () => 2)).toEqual([{ from: 0, to: WINDOW }]);
	});

	it('cuts after a semicolon rather than a comma, and after either rather than anywhere', () => {
		const marks = new Map([
			[80, 2],
			[120, 1]
		]);
		const strength = (i: number) => marks.get(i) ?? 0;
		expect(cutWindows(150, strength)).toEqual([
			{ from: 0, to: 81 },
			{ from: 81, to: 150 }
		]);
		expect(cutWindows(150, () => 0)[0]).toEqual({ from: 0, to: WINDOW });
	});

	it('covers all words in order, none of its windows too long', () => {
		const property = fc.property(fc.nat(2_000), fc.array(fc.nat(2)), (count, marks) => {
			const windows = cutWindows(count, (i) => marks[i % (marks.length || 1)] ?? 0);
			const joined = windows.every(({ from }, i) => from === (windows[i - 1]?.to ?? 0));
			const bounded = windows.every(({ from, to }) => to - from <= WINDOW);
			return joined && bounded && windows.at(-1)?.to === count;
		});
		expect(() => fc.assert(property)).not.toThrow();
	}, 60_000);
});
