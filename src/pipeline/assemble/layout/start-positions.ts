import { hash } from '#graph/ids.ts';
import { seededRandom } from '../random.ts';
import { pivotPositions } from './pivot-positions.ts';
import type { Ties } from './ties.ts';

/** A third of the full turn by the golden section: parts placed so never line up. */
const TURN = { cos: -0.7373688780783197, sin: 0.6754902942615238 };
/** About the room that the forces will give a node: who starts so wide need not be blown up first, which took most rounds. */
const ROOM = 50;

/**
 * Where the nodes stand before forces move them, as x0, y0, x1, y1, …: every part that hangs together by
 * itself (pivotPositions), the largest part in the middle and the others around it, the larger
 * the nearer, as they are given. A little chance made from the ids keeps nodes from standing on one another.
 */
export function startPositions(
	ids: readonly string[],
	ties: Ties,
	parts: readonly (readonly number[])[]
): Float64Array {
	const places = new Float64Array(2 * ties.size);
	let placed = 0;
	let [x, y] = [1, 0];
	for (const part of parts) {
		const own = pivotPositions(part, ties);
		const radius = Math.sqrt(part.length) / 2;
		const away = placed ? Math.sqrt(placed) / 2 + radius + 0.5 : 0;
		part.forEach((node, k) => {
			const random = seededRandom(parseInt(hash(ids[node] ?? '').slice(-6), 36));
			places[2 * node] = ROOM * (away * x + radius * own[2 * k]! + random() - 0.5);
			places[2 * node + 1] = ROOM * (away * y + radius * own[2 * k + 1]! + random() - 0.5);
		});
		placed += part.length;
		[x, y] = [x * TURN.cos - y * TURN.sin, x * TURN.sin + y * TURN.cos];
	}
	return places;
}
