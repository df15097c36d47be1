import { describe, expect, it } from 'vitest';
import { nextInDirection } from './walk.ts';

const here = { x: 0, y: 0 };
const east = { x: 10, y: 1, id: 'east' };
const farEast = { x: 30, y: 0, id: 'far east' };
const north = { x: 1, y: -8, id: 'north' };

describe('nextInDirection(from, neighbours, direction)', () => {
	it.each([
		['right', 'east'],
		['up', 'north'],
		['left', undefined],
		['down', undefined]
	] as const)('finds %s: %s', (direction, id) => {
		expect(nextInDirection(here, [farEast, east, north], direction)?.id).toBe(id);
	});

	it('does not stay where it is', () => {
		expect(nextInDirection(here, [{ x: 0, y: 0 }], 'right')).toBeUndefined();
	});
});
