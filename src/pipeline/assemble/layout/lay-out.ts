import type { GraphEdge } from '#graph/graph-file.ts';
import { drawIn } from './draw-in.ts';
import { ELBOW_ROOM, makeRoom } from './make-room.ts';
import { settle } from './settle.ts';
import { startPositions } from './start-positions.ts';
import { partsOf, tiesOf } from './ties.ts';

/** Half the side of the square that the positions fill; a map of many nodes is larger, so that all have room. */
const EXTENT = 1000;
/** Rounds of the forces: fewer on a large map, which starts out well and is looked at from farther off. */
const MOST_ROUNDS = 16;
const FEWEST_ROUNDS = 12;
const STEPS = 10_000;

/** A place on the plane of the map; y grows downwards. */
export type Position = { x: number; y: number };

/**
 * Places nodes so that what is tied stands close: steps along ties become distances first (startPositions),
 * forces settle the rest (settle), what drifted off is drawn in and what is too close makes room. The time grows with n log n.
 * Nothing is left to chance: the map of the same graph looks the same tomorrow. Whole numbers.
 *
 * @param nodes ids in sorted order
 */
export function layOut(
	nodes: readonly string[],
	edges: readonly Pick<GraphEdge, 'source' | 'target' | 'weight' | 'kind'>[]
): Map<string, Position> {
	const ties = tiesOf(nodes, edges);
	const parts = partsOf(ties);
	const places = startPositions(nodes, ties, parts);
	const rounds = Math.round(STEPS / Math.max(1, nodes.length));
	settle(places, ties, Math.max(FEWEST_ROUNDS, Math.min(MOST_ROUNDS, rounds)));
	drawIn(places, parts);
	fit(places, Math.max(EXTENT, 1.3 * ELBOW_ROOM * Math.sqrt(nodes.length)));
	makeRoom(places);
	// adding 0 makes -0 a 0
	const whole = (k: number) => Math.round(places[k] ?? 0) + 0;
	return new Map(nodes.map((id, i) => [id, { x: whole(2 * i), y: whole(2 * i + 1) }]));
}

/** Scales and centres the positions so that they fill the square of twice `extent`. */
function fit(places: Float64Array, extent: number): void {
	const low = [Infinity, Infinity];
	const high = [-Infinity, -Infinity];
	places.forEach((value, k) => {
		low[k % 2] = Math.min(low[k % 2]!, value);
		high[k % 2] = Math.max(high[k % 2]!, value);
	});
	const side = Math.max(high[0]! - low[0]!, high[1]! - low[1]!, 1e-9);
	places.forEach((value, k) => {
		places[k] = ((value - (low[k % 2]! + high[k % 2]!) / 2) * 2 * extent) / side;
	});
}
