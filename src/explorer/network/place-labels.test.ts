import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type LabelWish } from './place-labels.ts';

const wish = (id: string, x: number, y: number, priority = 0): LabelWish => ({
	id,
	x,
	y,
	priority,
	rise: 5,
	reach: 5,
	width: 60,
	height: 14
});
const coordinate = fc.integer({ min: 0, max: 500 });
const wishes = fc
	.array(
		fc.record({
			x: coordinate,
			y: coordinate,
			rise: fc.integer({ min: 2, max: 20 }),
			reach: fc.integer({ min: 2, max: 20 }),
			width: fc.integer({ min: 10, max: 150 }),
			height: fc.integer({ min: 10, max: 30 }),
			priority: fc.integer({ min: 0, max: 5 })
		}),
		{ maxLength: 80 }
	)
	.map((list) => list.map((item, at) => ({ ...item, id: `n${at}` })));

describe('placeLabels(wishes)', () => {
	it('sets a lone label below its node', () => {
		expect(placeLabels([wish('a', 100, 100)])).toEqual([
			{ id: 'a', left: 70, top: 106, width: 60, height: 14 }
		]);
	});

	it('moves a label from under its neighbour, the less important one', () => {
		const [first, second] = placeLabels([wish('a', 100, 100, 1), wish('b', 100, 102, 2)]);
		expect(first?.id).toBe('b');
		expect(second?.top).toBeLessThan(100);
	});

	it('leaves a label where it stands unless a more important one takes the place', () => {
		const stands = { id: 'a', left: 20, top: 93, width: 60, height: 14 };
		const calm = { ...wish('a', 100, 100), stands };
		expect(placeLabels([calm])).toEqual([stands]);
		expect(placeLabels([calm, wish('b', 50, 95, 1)])[1]).not.toEqual(stands);
	});

	it('keeps a label from being cut by the edge where it can', () => {
		const within = { left: 0, top: 0, width: 200, height: 110 };
		expect(placeLabels([wish('a', 100, 100)], within)[0]?.top).toBe(80);
	});

	it('keeps clear of what else stands there, and leaves out what finds no other place', () => {
		const below = { left: 0, top: 104, width: 200, height: 40 };
		expect(placeLabels([wish('a', 100, 100)], undefined, [below])[0]?.top).toBe(80);
		const all = { left: 0, top: 0, width: 200, height: 200 };
		expect(placeLabels([wish('a', 100, 100)], undefined, [all])).toEqual([]);
		expect(placeLabels([{ ...wish('a', 100, 100), held: true }], undefined, [all])).toHaveLength(1);
	});

	it('slides a held label along its node until the edge does not cut it', () => {
		const within = { left: 0, top: 0, width: 80, height: 300 };
		const held = { ...wish('a', 20, 100), held: true };
		// to the right and the left of the node there is no room for all of it
		expect(placeLabels([held], within)).toEqual([
			{ id: 'a', left: 0, top: 106, width: 60, height: 14 }
		]);
		const cut = { id: 'a', left: -10, top: 106, width: 60, height: 14 };
		expect(placeLabels([{ ...held, stands: cut }], within)[0]?.left).toBe(0);
	});

	it('leaves out what the edge would cut, unless it is held', () => {
		const within = { left: 0, top: 0, width: 50, height: 300 };
		expect(placeLabels([wish('a', 25, 100)], within)).toEqual([]);
		expect(placeLabels([{ ...wish('a', 25, 100), held: true }], within)).toHaveLength(1);
	});

	it('leaves out what finds no place', () => {
		const crowd = Array.from({ length: 30 }, (_, at) => wish(`n${at}`, 100 + at, 100, at));
		const placed = placeLabels(crowd);
		expect(placed.length).toBeLessThan(30);
	});

	it('never lets two overlap, and always says the same', () => {
		fc.assert(
			fc.property(wishes, (list) => {
				const placed = placeLabels(list);
				for (const a of placed) {
					for (const b of placed) {
						if (a === b) continue;
						const apart =
							a.left + a.width <= b.left ||
							b.left + b.width <= a.left ||
							a.top + a.height <= b.top ||
							b.top + b.height <= a.top;
						expect(apart).toBe(true);
					}
				}
				expect(placeLabels([...list].reverse())).toEqual(placed);
			})
		);
	});
});
