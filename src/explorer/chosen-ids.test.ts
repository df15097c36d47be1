import { describe, expect, it } from 'vitest';
import { ChosenIds } from './chosen-ids.ts';

describe('ChosenIds', () => {
	it('has, counts and gives the ids that are chosen', () => {
		const places = new Map([
			['a', 0],
			['b', 1],
			['c', 2]
		]);
		const ids = new ChosenIds([...places.keys()], Uint8Array.of(1, 0, 1), (id) => places.get(id));
		expect([...ids]).toEqual(['a', 'c']);
		expect(ids.size).toBe(2);
		expect(['a', 'b', 'c', 'd'].map((id) => ids.has(id))).toEqual([true, false, true, false]);
	});
});
