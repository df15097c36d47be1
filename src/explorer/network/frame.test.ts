import { describe, expect, it } from 'vitest';
import type { GraphNode } from '#graph/graph-file.ts';
import { frameOf } from './frame.ts';

const at = (x: number, y: number): GraphNode => ({
	id: `${x} ${y}`,
	label: '',
	kind: 'theme',
	importance: 0,
	position: { x, y }
});
const ring = Array.from({ length: 40 }, (_, n) => at(10 * Math.cos(n), 10 * Math.sin(n)));

describe('frameOf(nodes, side)', () => {
	it('gives any graph the same extent', () => {
		const place = frameOf(ring, 1000);
		for (const { position } of ring) {
			const { x, y } = place(position);
			expect(Math.hypot(x, y)).toBeGreaterThan(250);
			expect(Math.hypot(x, y)).toBeLessThan(500);
		}
	});

	it('draws in what lies far out, in its own direction and order', () => {
		const place = frameOf([...ring, at(1000, 0), at(2000, 0)], 1000);
		const [near, far] = [place({ x: 20, y: 0 }), place({ x: 30, y: 0 })];
		expect(near.x).toBeLessThan(far.x);
		expect(place({ x: 2000, y: 0 }).x).toBeLessThan(520);
	});

	it('has a place for a single node and for none', () => {
		expect(frameOf([at(5, 5)])({ x: 5, y: 5 })).toEqual({ x: 0, y: 0 });
		expect(frameOf([])({ x: 1, y: 1 }).x).toBeTypeOf('number');
	});
});
