import { describe, expect, it } from 'vitest';
import { poleOffset, tensionAngle, tensionOutline } from './tension-shape.ts';

const left = { x: -10, y: 0 };
const right = { x: 10, y: 0 };
const middle = { x: 0, y: 0 };

describe('tensionAngle(at, first, second)', () => {
	it('lies flat between a pole on the left and one on the right', () => {
		expect(tensionAngle(middle, [left], [right])).toBeCloseTo(0);
	});
	it('turns round where they change sides', () => {
		expect(Math.abs(tensionAngle(middle, [right], [left]))).toBeCloseTo(Math.PI);
	});
	it('points away from a single pole with the end it has none for', () => {
		expect(tensionAngle(middle, [], [{ x: 0, y: 5 }])).toBeCloseTo(Math.PI / 2);
		expect(tensionAngle(middle, [], [])).toBe(0);
	});
});

describe('poleOffset(angle, size, pole)', () => {
	it('gives the two ends on either side', () => {
		expect(poleOffset(0, 100, 0)).toEqual({ x: -34, y: 0 });
		expect(poleOffset(Math.PI / 2, 100, 1)).toEqual({ x: 0, y: 34 });
	});
});

describe('tensionOutline(angle)', () => {
	it('stays inside its frame at any angle', () => {
		for (let angle = 0; angle < 7; angle += 0.5) {
			const numbers = tensionOutline(angle).flatMap(({ x, y }) => [x, y]);
			expect(numbers.every((number) => Math.abs(number) <= 1.001)).toBe(true);
		}
	});
});
