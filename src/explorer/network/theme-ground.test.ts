import { describe, expect, it } from 'vitest';
import { groundPath } from './theme-ground.ts';

describe('groundPath(points)', () => {
	it('joins neighbours and leaves far nodes as islands', () => {
		const path = groundPath([
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 20, y: 0 },
			{ x: 400, y: 0 }
		]);
		expect(path).toBe('M0 0h0M10 0h0M20 0h0M400 0h0M0 0L10 0M10 0L20 0');
	});

	it('is a spot under one node and nothing under none', () => {
		expect(groundPath([{ x: 1, y: 2 }])).toBe('M1 2h0');
		expect(groundPath([])).toBe('');
	});
});
