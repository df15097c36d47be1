import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#graph/graph-file.ts';
import { toScreen } from './camera.ts';
import { fitCamera } from './fit.ts';

const node = { id: 'actor/a', kind: 'actor', label: 'A', importance: 1 } as GraphNode;
const shapes = [
	{ node, at: { x: -400, y: -200 }, size: 40 },
	{ node, at: { x: 400, y: 200 }, size: 40 }
];
const screen = { width: 800, height: 600 };
const noLabels = () => ({ left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity });

describe('fitCamera(shapes, size, labelsAt)', () => {
	it('shows all shapes in the middle of the screen', () => {
		const camera = fitCamera(shapes, screen, noLabels);
		const { x, y } = toScreen(camera, { x: -420, y: -220 });
		expect(x).toBeCloseTo(10);
		expect(y).toBeGreaterThanOrEqual(10);
		expect(toScreen(camera, { x: 0, y: 0 })).toEqual({ x: 400, y: 300 });
	});

	it('leaves room for labels, which keep their size', () => {
		const label = { width: 150, height: 30 };
		const labelsAt = (zoom: number) => ({
			left: -400 * zoom - label.width / 2,
			right: 400 * zoom + label.width / 2,
			top: -220 * zoom,
			bottom: 220 * zoom + label.height
		});
		const camera = fitCamera(shapes, screen, labelsAt);
		const { left, right, bottom } = labelsAt(camera.zoom);
		expect(camera.x + left).toBeGreaterThanOrEqual(9.9);
		expect(camera.x + right).toBeLessThanOrEqual(790.1);
		expect(camera.y + bottom).toBeLessThanOrEqual(590.1);
	});

	it('moves down from under the buttons, as far as there is room', () => {
		const corner = { width: 120, height: 150 };
		const free = fitCamera(shapes, screen, noLabels);
		const camera = fitCamera(shapes, screen, noLabels, corner);
		const under = { x: 400, y: -220 };
		const clear = fitCamera(
			[...shapes, { node, at: { x: 400, y: -200 }, size: 40 }],
			screen,
			noLabels,
			corner
		);
		// nothing lies there but the end of the lower right
		expect(camera).toEqual(free);
		expect(toScreen(clear, under).y).toBeGreaterThan(toScreen(free, under).y);
		expect(toScreen(clear, { x: 0, y: 220 }).y).toBeLessThanOrEqual(590.1);
	});

	it('stays below buttons that are as wide as the map', () => {
		const camera = fitCamera(shapes, screen, noLabels, { width: 700, height: 250 });
		expect(toScreen(camera, { x: 0, y: -220 }).y).toBeGreaterThanOrEqual(260);
	});

	it('does not blow up a few nodes, and has a camera for none', () => {
		expect(fitCamera(shapes.slice(0, 1), screen, noLabels).zoom).toBe(1.5);
		expect(fitCamera([], screen, noLabels)).toEqual({ x: 400, y: 300, zoom: 1 });
	});
});
