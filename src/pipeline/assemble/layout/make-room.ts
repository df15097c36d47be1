/** Nodes closer than this push each other apart once the forces have settled. */
export const ELBOW_ROOM = 46;
const ROUNDS = 16;

/**
 * Pushes apart what stands too close, a few rounds over a grid of cells: linear in the nodes.
 *
 * @param places x0, y0, x1, y1, …; moved in place
 */
export function makeRoom(places: Float64Array): void {
	const n = places.length / 2;
	const next = new Int32Array(n);
	const cells = new Int32Array(n);
	for (let round = 0; round < ROUNDS; round++) {
		const { row, count } = putInCells(places, cells);
		// each cell is a chain of nodes, the last one first
		const last = new Int32Array(count).fill(-1);
		for (let i = n - 1; i >= 0; i--) {
			next[i] = last[cells[i]!]!;
			last[cells[i]!] = i;
		}
		let moved = false;
		for (let i = 0; i < n; i++)
			for (let cell = cells[i]! - row; cell <= cells[i]! + row; cell += row)
				for (let c = cell - 1; c <= cell + 1; c++)
					for (let j = last[c]!; j >= 0; j = next[j]!)
						if (j > i && part(places, i, j)) moved = true;
		if (!moved) return;
	}
}

/** The cell of each node, in a grid with an empty cell all around. */
function putInCells(places: Float64Array, cells: Int32Array): { row: number; count: number } {
	let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let k = 0; k < places.length; k += 2) {
		left = Math.min(left, places[k]!);
		right = Math.max(right, places[k]!);
		low = Math.min(low, places[k + 1]!);
		high = Math.max(high, places[k + 1]!);
	}
	const at = (value: number, from: number) => Math.floor((value - from) / ELBOW_ROOM) + 1;
	const row = at(high, low) + 2;
	for (let i = 0; i < cells.length; i++)
		cells[i] = at(places[2 * i]!, left) * row + at(places[2 * i + 1]!, low);
	return { row, count: cells.length ? (at(right, left) + 2) * row : 0 };
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
