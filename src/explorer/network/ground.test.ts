import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { GraphNode } from '#graph/graph-file.ts';
import type { Point } from './frame.ts';
import { conceptsByTheme, Regions } from './ground.ts';

const theme = (id: string): GraphNode => ({
	...{ id: `theme/${id}`, kind: 'theme', label: id, importance: 1 },
	position: { x: 0, y: 0 }
});
const concept = (id: string, of: string, x: number): GraphNode => ({
	...{ id: `concept/${id}`, kind: 'concept', label: id, altLabels: [], theme: `theme/${of}` },
	...{ importance: 0.5, position: { x, y: 0 } }
});
const nodes = [
	...[theme('quays'), theme('fish')],
	...[concept('piers', 'quays', 1), concept('ships', 'quays', 2), concept('cod', 'fish', 3)]
];
const frame = ({ x, y }: Point) => ({ x: 10 * x, y: 10 * y });
const shownBut = (...hidden: string[]) => ({
	nodes: new Set(nodes.map(({ id }) => id).filter((id) => !hidden.includes(id)))
});

describe('Regions', () => {
	// Node knows no paths.
	beforeAll(() => {
		vi.stubGlobal('Path2D', class {});
		return () => vi.unstubAllGlobals();
	});

	it('keeps the ground as it is where the themes have the same concepts', () => {
		const regions = new Regions();
		const of = (...hidden: string[]) =>
			regions.of(nodes, conceptsByTheme(nodes, shownBut(...hidden), true), frame);
		const whole = of();
		expect(whole).toHaveLength(2);
		expect(of('actor/none')).toBe(whole);
		const fewer = of('concept/ships');
		expect(fewer).not.toBe(whole);
		expect(fewer[0]).not.toBe(whole[0]);
		expect(fewer[1]).toBe(whole[1]);
		expect(of('concept/piers', 'concept/ships')).toEqual([whole[1]]);
	});

	it('makes it anew where the places are others', () => {
		const regions = new Regions();
		const concepts = conceptsByTheme(nodes, shownBut(), true);
		const before = regions.of(nodes, concepts, frame);
		expect(regions.of(nodes, concepts, (point) => point)[0]).not.toBe(before[0]);
	});
});
