import { describe, expect, it } from 'vitest';
import { Taps } from './taps.ts';

const point = { x: 100, y: 100 };

describe('Taps', () => {
	it('means by a second tap at the same place what the first one met', () => {
		const taps = new Taps();
		expect(taps.meet({ id: 'a', point, at: 0 })).toEqual({ id: 'a', twice: false });
		expect(taps.meet({ id: undefined, point, at: 200 })).toEqual({ id: 'a', twice: true });
		expect(taps.meet({ id: 'a', point, at: 300 })).toEqual({ id: 'a', twice: false });
	});
	it('takes a quick tap elsewhere, and a slow one, for a tap of its own', () => {
		const taps = new Taps();
		taps.meet({ id: 'a', point, at: 0 });
		expect(taps.meet({ id: 'b', point: { x: 160, y: 100 }, at: 100 }).twice).toBe(false);
		expect(taps.meet({ id: 'b', point: { x: 160, y: 100 }, at: 600 }).twice).toBe(false);
	});
	it('makes nothing of two taps on nothing', () => {
		const taps = new Taps();
		taps.meet({ id: undefined, point, at: 0 });
		expect(taps.meet({ id: undefined, point, at: 100 })).toEqual({ id: undefined, twice: false });
	});
});
