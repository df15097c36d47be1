import { describe, expect, it } from 'vitest';
import { between, toMap, toScreen, zoomed } from './camera.ts';

const camera = { x: 100, y: 50, zoom: 2 };

describe('zoomed(camera, factor, at)', () => {
	it('keeps what lies under the pointer where it is', () => {
		const at = { x: 140, y: 90 };
		const nearer = zoomed(camera, 1.5, at);
		expect(nearer.zoom).toBe(3);
		expect(toScreen(nearer, toMap(camera, at))).toEqual(at);
	});
	it('ends at the limits, and stays where it is there', () => {
		const nearest = zoomed(camera, 1e6, { x: 0, y: 0 });
		expect(nearest.zoom).toBe(5);
		expect(zoomed(nearest, 2, { x: 7, y: 7 })).toEqual(nearest);
		expect(zoomed(camera, 1e-6, { x: 0, y: 0 }).zoom).toBe(0.15);
	});
});

describe('toMap(camera, point)', () => {
	it('undoes toScreen', () => {
		const point = { x: -3, y: 8 };
		expect(toScreen(camera, point)).toEqual({ x: 94, y: 66 });
		expect(toMap(camera, toScreen(camera, point))).toEqual(point);
	});
});

describe('between(from, to, share)', () => {
	it('goes from the one to the other', () => {
		const to = { x: 200, y: 0, zoom: 1 };
		expect(between(camera, to, 0)).toEqual(camera);
		expect(between(camera, to, 0.5)).toEqual({ x: 150, y: 25, zoom: 1.5 });
		expect(between(camera, to, 1)).toEqual(to);
	});
});
