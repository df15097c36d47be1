import { describe, expect, it } from 'vitest';
import { between, toScreen, zoomed } from './camera.ts';

const camera = { x: 100, y: 50, zoom: 2 };

describe('zoomed(camera, factor, at)', () => {
	it('keeps what lies under the pointer where it is', () => {
		const under = { x: 20, y: 20 };
		const at = toScreen(camera, under);
		const nearer = zoomed(camera, 1.5, at);
		expect(nearer.zoom).toBe(3);
		expect(toScreen(nearer, under)).toEqual(at);
	});
	it('ends at the limits, and stays where it is there', () => {
		const nearest = zoomed(camera, 1e6, { x: 0, y: 0 });
		expect(nearest.zoom).toBe(5);
		expect(zoomed(nearest, 2, { x: 7, y: 7 })).toEqual(nearest);
		expect(zoomed(camera, 1e-6, { x: 0, y: 0 }).zoom).toBe(0.15);
	});
});

describe('toScreen(camera, point)', () => {
	it('moves and enlarges a point of the map', () => {
		expect(toScreen(camera, { x: -3, y: 8 })).toEqual({ x: 94, y: 66 });
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
