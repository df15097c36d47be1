import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphEdge } from '#graph/graph-file.ts';
import { hash } from '#graph/ids.ts';
import { seededRandom } from './random.ts';

/** Half the side of the square that the positions fill. */
const EXTENT = 1000;
/** Rounds of the forces: fewer on a large map, so that the time stays in proportion to the reading. */
const MOST_ROUNDS = 200;
const FEWEST_ROUNDS = 40;
const STEPS = 40000;
/** Nodes closer than this push each other apart once the forces have settled. */
const ELBOW_ROOM = 46;

export type Position = { x: number; y: number };

/**
 * Places nodes so that what is tied stands close (ForceAtlas2, Jacomy et al. 2014). Start positions come from the
 * ids, so the map of the same graph looks the same tomorrow; results are whole numbers.
 *
 * @param nodes ids in sorted order
 */
export function layOut(
	nodes: readonly string[],
	edges: readonly Pick<GraphEdge, 'source' | 'target' | 'weight' | 'kind'>[]
): Map<string, Position> {
	const graph = new UndirectedGraph();
	for (const id of nodes) {
		const random = seededRandom(parseInt(hash(id).slice(-6), 36));
		graph.addNode(id, { x: EXTENT * (random() - 0.5), y: EXTENT * (random() - 0.5) });
	}
	for (const edge of edges) {
		const pull = Math.min(4, edge.weight) * (edge.kind === 'co-occurs' ? 0.5 : 1);
		graph.updateUndirectedEdge(edge.source, edge.target, (old) => ({
			weight: Math.min(6, (old['weight'] ?? 0) + pull)
		}));
	}
	if (nodes.length > 1)
		forceAtlas2.assign(graph, {
			iterations: Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, Math.round(STEPS / nodes.length))),
			getEdgeWeight: 'weight',
			settings: {
				gravity: 0.6,
				scalingRatio: 12,
				strongGravityMode: false,
				barnesHutOptimize: nodes.length > 250,
				barnesHutTheta: 1.2,
				edgeWeightInfluence: 0.6,
				outboundAttractionDistribution: true,
				slowDown: 4
			}
		});
	const positions = fit(
		nodes.map((id) => ({
			x: Number(graph.getNodeAttribute(id, 'x')),
			y: Number(graph.getNodeAttribute(id, 'y'))
		}))
	);
	makeRoom(positions);
	return new Map(
		nodes.map((id, k) => {
			const { x, y } = positions[k] ?? { x: 0, y: 0 };
			return [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }];
		})
	);
}

/** More cells than one row of the grid ever has. */
const ROW = 100_000;

/** Scales and centres the positions so that they fill the square. */
function fit(positions: Position[]): Position[] {
	const bounds = (values: number[]) =>
		values.reduce(([low, high], v) => [Math.min(low, v), Math.max(high, v)] as const, [
			Infinity,
			-Infinity
		] as const);
	const [left, right] = bounds(positions.map((p) => p.x));
	const [top, bottom] = bounds(positions.map((p) => p.y));
	const side = Math.max(right - left, bottom - top, 1e-9);
	const stretch = (v: number, low: number, high: number) =>
		((v - (low + high) / 2) * 2 * EXTENT) / side;
	return positions.map((p) => ({ x: stretch(p.x, left, right), y: stretch(p.y, top, bottom) }));
}

/** Pushes apart what stands too close, a few rounds over a grid of cells: linear in the nodes. */
function makeRoom(positions: Position[]): void {
	for (let round = 0; round < 12; round++) {
		const cells = new Map<number, number[]>();
		const cellOf = (p: Position) => [Math.floor(p.x / ELBOW_ROOM), Math.floor(p.y / ELBOW_ROOM)];
		positions.forEach((p, k) => {
			const [cx = 0, cy = 0] = cellOf(p);
			const cell = cells.get(cx * ROW + cy);
			if (cell) cell.push(k);
			else cells.set(cx * ROW + cy, [k]);
		});
		let moved = false;
		positions.forEach((p, k) => {
			const [cx = 0, cy = 0] = cellOf(p);
			for (let dx = -1; dx <= 1; dx++)
				for (let dy = -1; dy <= 1; dy++)
					for (const other of cells.get((cx + dx) * ROW + cy + dy) ?? []) {
						const q = positions[other];
						if (!q || other <= k) continue;
						const apart = Math.sqrt((p.x - q.x) ** 2 + (p.y - q.y) ** 2);
						if (apart >= ELBOW_ROOM) continue;
						const push = (ELBOW_ROOM - apart) / 2;
						const ux = apart > 1e-6 ? (p.x - q.x) / apart : 1;
						const uy = apart > 1e-6 ? (p.y - q.y) / apart : 0;
						p.x += ux * push;
						p.y += uy * push;
						q.x -= ux * push;
						q.y -= uy * push;
						moved = true;
					}
		});
		if (!moved) return;
	}
}
