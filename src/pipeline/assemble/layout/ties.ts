import type { EdgeKind, GraphEdge } from '#graph/graph-file.ts';

/** Which nodes pull at each other, by their index: each pair once, its pulls added up. */
export interface Ties {
	/** Number of nodes. */
	size: number;
	/** The two nodes of tie t are ends[2t] and ends[2t + 1]. */
	ends: Int32Array;
	/** How strongly tie t pulls. */
	pulls: Float64Array;
	/** The neighbours of node i are neighbours[first[i]] to neighbours[first[i + 1] - 1]. */
	first: Int32Array;
	neighbours: Int32Array;
}

/** No edge and no pair of nodes pulls more than this, so that one strong tie does not fold the map. */
const STRONGEST_EDGE = 4;
const STRONGEST_PAIR = 12;
/** What only stands together pulls half as much as what is stated; a theme holds its concepts together. */
const FACTORS: Partial<Record<EdgeKind, number>> = { 'co-occurs': 0.5, 'in-theme': 3 };

/** Turns edges into ties. Edges that end at none of the nodes, and at one node twice, pull at nothing. */
export function tiesOf(
	nodes: readonly string[],
	edges: readonly Pick<GraphEdge, 'source' | 'target' | 'weight' | 'kind'>[]
): Ties {
	const size = nodes.length;
	const at = new Map(nodes.map((id, k) => [id, k]));
	const pairs = new Map<number, number>();
	for (const { source, target, weight, kind } of edges) {
		const [a, b] = [at.get(source), at.get(target)];
		if (a === undefined || b === undefined || a === b) continue;
		const pair = Math.min(a, b) * size + Math.max(a, b);
		const pull = Math.min(STRONGEST_EDGE, weight) * (FACTORS[kind] ?? 1);
		pairs.set(pair, Math.min(STRONGEST_PAIR, (pairs.get(pair) ?? 0) + pull));
	}
	const ends = new Int32Array(2 * pairs.size);
	const pulls = new Float64Array(pairs.size);
	const first = new Int32Array(size + 1);
	let t = 0;
	for (const [pair, pull] of [...pairs].sort(([p], [q]) => p - q)) {
		const [a, b] = [Math.floor(pair / size), pair % size];
		ends[2 * t] = a;
		ends[2 * t + 1] = b;
		pulls[t++] = pull;
		first[a + 1]!++;
		first[b + 1]!++;
	}
	for (let i = 0; i < size; i++) first[i + 1]! += first[i]!;
	const neighbours = new Int32Array(ends.length);
	const next = first.slice(0, size);
	ends.forEach((end, k) => (neighbours[next[end]!++] = ends[k ^ 1]!));
	return { size, ends, pulls, first, neighbours };
}

/** The parts of a graph that hang together, the largest first. */
export function partsOf({ size, first, neighbours }: Ties): number[][] {
	const seen = new Uint8Array(size);
	const parts: number[][] = [];
	for (let start = 0; start < size; start++) {
		if (seen[start]) continue;
		seen[start] = 1;
		const part = [start];
		for (const node of part)
			for (let k = first[node]!; k < first[node + 1]!; k++) {
				const other = neighbours[k]!;
				if (!seen[other]) part.push(other);
				seen[other] = 1;
			}
		parts.push(part);
	}
	return parts.sort((a, b) => b.length - a.length || a[0]! - b[0]!);
}
