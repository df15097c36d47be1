/** Nodes closer than this push each other apart once the forces have settled. */
export const ELBOW_ROOM = 46;
const ROUNDS = 16;
/** More cells than one row of the grid ever has. */
const ROW = 1_000_000;

/**
 * Pushes apart what stands too close, a few rounds over a grid of cells: linear in the nodes.
 *
 * @param places x0, y0, x1, y1, …; moved in place
 */
export function makeRoom(places: Float64Array): void {
	const n = places.length / 2;
	const cellOf = (i: number) =>
		Math.floor(places[2 * i]! / ELBOW_ROOM) * ROW + Math.floor(places[2 * i + 1]! / ELBOW_ROOM);
	const next = new Int32Array(n);
	for (let round = 0; round < ROUNDS; round++) {
		// each cell is a chain of nodes, the last one first
		const last = new Map<number, number>();
		for (let i = n - 1; i >= 0; i--) {
			const cell = cellOf(i);
			next[i] = last.get(cell) ?? -1;
			last.set(cell, i);
		}
		let moved = false;
		for (let i = 0; i < n; i++) {
			const cell = cellOf(i);
			for (let dx = -ROW; dx <= ROW; dx += ROW)
				for (let dy = -1; dy <= 1; dy++)
					for (let j = last.get(cell + dx + dy) ?? -1; j >= 0; j = next[j]!)
						if (j > i && part(places, i, j)) moved = true;
		}
		if (!moved) return;
	}
}

/** Moves two nodes apart where they are too close; tells whether they were. */
function part(places: Float64Array, i: number, j: number): boolean {
	const x = places[2 * i]! - places[2 * j]!;
	const y = places[2 * i + 1]! - places[2 * j + 1]!;
	const apart = Math.sqrt(x * x + y * y);
	if (apart >= ELBOW_ROOM) return false;
	const push = (ELBOW_ROOM - apart) / 2;
	const [ux, uy] = apart > 1e-6 ? [x / apart, y / apart] : [1, 0];
	places[2 * i]! += ux * push;
	places[2 * i + 1]! += uy * push;
	places[2 * j]! -= ux * push;
	places[2 * j + 1]! -= uy * push;
	return true;
}
