import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random.ts';
import { layOut } from './lay-out.ts';

type Edge = Parameters<typeof layOut>[1][number];
const edge = (source: string, target: string, weight = 1): Edge => ({
	source,
	target,
	weight,
	kind: 'states'
});

/** Clusters of ten, tied inside and each to the next one once, and as many nodes without a tie. */
function clusters(count: number): { nodes: string[]; edges: Edge[] } {
	const random = seededRandom(7);
	const nodes: string[] = [];
	const edges: Edge[] = [];
	for (let c = 0; c < count; c++) {
		const own = Array.from({ length: 10 }, (_, k) => `c${c}-${k}`);
		nodes.push(...own, `alone-${c}`);
		for (const a of own) for (const b of own) if (a < b && random() < 0.5) edges.push(edge(a, b));
		if (c > 0) edges.push(edge(`c${c - 1}-0`, `c${c}-0`));
	}
	return { nodes: nodes.sort(), edges };
}

describe('layOut(nodes, edges)', () => {
	it('puts what is tied closer together than what is not', () => {
		const { nodes, edges } = clusters(8);
		const at = layOut(nodes, edges);
		const apart = (a: string, b: string) => {
			const [p, q] = [at.get(a), at.get(b)];
			return p && q ? Math.hypot(p.x - q.x, p.y - q.y) : Infinity;
		};
		const mean = (list: number[]) => list.reduce((sum, d) => sum + d, 0) / list.length;
		const tied = mean(edges.map(({ source, target }) => apart(source, target)));
		const any = mean(nodes.flatMap((a) => nodes.filter((b) => a < b).map((b) => apart(a, b))));
		expect(tied).toBeLessThan(any / 3);
	});

	it.each([1, 8, 60])('leaves room around every node, %d clusters', (count) => {
		const { nodes, edges } = clusters(count);
		const places = [...layOut(nodes, edges).values()];
		const crowded = places.filter((p, i) =>
			places.some((q, j) => i < j && Math.hypot(p.x - q.x, p.y - q.y) < 20)
		);
		expect(crowded.length).toBeLessThanOrEqual(0.01 * places.length);
	});

	it('keeps what has no tie near the rest', () => {
		const { nodes, edges } = clusters(20);
		const at = layOut(nodes, edges);
		const reach = (id: string) => Math.hypot(at.get(id)?.x ?? 0, at.get(id)?.y ?? 0);
		const body = Math.max(...nodes.filter((id) => id.startsWith('c')).map(reach));
		const far = nodes.filter((id) => id.startsWith('alone') && reach(id) > 1.5 * body);
		expect(far).toEqual([]);
	});

	it('gives the same whole numbers every time, in whatever order the edges come', () => {
		const { nodes, edges } = clusters(40);
		const first = [...layOut(nodes, edges)];
		expect([...layOut(nodes, edges)]).toEqual(first);
		expect(first.every(([, { x, y }]) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
		expect([...layOut(nodes, [...edges].reverse())]).toEqual(first);
	});

	it.each<[string, string[], Edge[]]>([
		['no node', [], []],
		['one node', ['a'], []],
		['a node tied to itself', ['a'], [edge('a', 'a')]],
		['two nodes', ['a', 'b'], [edge('a', 'b')]],
		['nodes without ties', ['a', 'b', 'c', 'd'], []],
		['a star', ['a', 'b', 'c', 'd', 'e'], ['b', 'c', 'd', 'e'].map((end) => edge('a', end))]
	])('places %s', (_, nodes, edges) => {
		const places = [...layOut(nodes, edges).values()];
		expect(places).toHaveLength(nodes.length);
		expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
		expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
	});
});
