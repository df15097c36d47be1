import type { Ties } from './ties.ts';

/** As many nodes are asked how far all others are from them. */
const PIVOTS = 8;
/** Rounds of the power iteration: more change nothing that can be seen. */
const ROUNDS = 20;

/**
 * Places the nodes of one part so that steps along ties become distances, as well as two dimensions
 * allow (pivot MDS, Brandes & Pich 2007): in time proportional to nodes and ties.
 *
 * @param part the nodes, which hang together
 * @returns x0, y0, x1, y1, … in the order of `part`, within 1 of the middle
 */
export function pivotPositions(part: readonly number[], ties: Ties): Float64Array {
	const n = part.length;
	const places = new Float64Array(2 * n);
	if (n < 3) {
		if (n === 2) places[2] = 1;
		return places;
	}
	const table = centred(stepsFromPivots(part, ties), n);
	const k = table.length / n;
	const square = squareOf(table, n, k);
	let before: Float64Array | undefined;
	for (const axis of [0, 1]) {
		const vector = mainDirection(square, k, before);
		before ??= vector;
		for (let i = 0; i < n; i++) {
			let sum = 0;
			for (let p = 0; p < k; p++) sum += table[i * k + p]! * vector[p]!;
			places[2 * i + axis] = sum;
		}
	}
	let reach = 1e-9;
	for (const value of places) reach = Math.max(reach, Math.abs(value));
	return places.map((value) => value / reach);
}

/** Squared steps from each node to each pivot; the next pivot is what lies farthest from all before. */
function stepsFromPivots(part: readonly number[], { first, neighbours }: Ties): Float64Array {
	const n = part.length;
	const k = Math.min(PIVOTS, n);
	const at = new Int32Array(first.length);
	part.forEach((node, i) => (at[node] = i));
	const table = new Float64Array(n * k);
	const nearest = new Float64Array(n).fill(Infinity);
	const steps = new Int32Array(n);
	const waiting = new Int32Array(n);
	let pivot = 0;
	for (let i = 1; i < n; i++) {
		const degree = (j: number) => first[part[j]! + 1]! - first[part[j]!]!;
		if (degree(i) > degree(pivot)) pivot = i;
	}
	for (let p = 0; p < k; p++) {
		steps.fill(-1);
		steps[pivot] = 0;
		waiting[0] = pivot;
		for (let done = 0, known = 1; done < known; done++) {
			const i = waiting[done]!;
			const node = part[i]!;
			for (let e = first[node]!; e < first[node + 1]!; e++) {
				const j = at[neighbours[e]!]!;
				if (steps[j]! >= 0) continue;
				steps[j] = steps[i]! + 1;
				waiting[known++] = j;
			}
		}
		let farthest = 0;
		for (let i = 0; i < n; i++) {
			table[i * k + p] = steps[i]! * steps[i]!;
			nearest[i] = Math.min(nearest[i]!, steps[i]!);
			if (nearest[i]! > nearest[farthest]!) farthest = i;
		}
		pivot = farthest;
	}
	return table;
}

/** Takes the means of rows and columns off, so that what is left are products of coordinates. */
function centred(table: Float64Array, n: number): Float64Array {
	const k = table.length / n;
	const rows = new Float64Array(n);
	const columns = new Float64Array(k);
	let all = 0;
	for (let i = 0; i < n; i++)
		for (let p = 0; p < k; p++) {
			const value = table[i * k + p]!;
			rows[i]! += value / k;
			columns[p]! += value / n;
			all += value / n / k;
		}
	return table.map((value, at) => {
		const p = at % k;
		return (rows[(at - p) / k]! + columns[p]! - value - all) / 2;
	});
}

/** The table with itself: how alike the columns of each two pivots are. */
function squareOf(table: Float64Array, n: number, k: number): Float64Array {
	const square = new Float64Array(k * k);
	for (let i = 0; i < n; i++)
		for (let p = 0; p < k; p++) {
			const value = table[i * k + p]!;
			for (let q = 0; q < k; q++) square[p * k + q]! += value * table[i * k + q]!;
		}
	return square;
}

/** The direction in which the table spreads most; beside `before` where that is given. */
function mainDirection(square: Float64Array, k: number, before?: Float64Array): Float64Array {
	let vector = Float64Array.from({ length: k }, (_, p) => 1 + (p % 3) - p / k);
	for (let round = 0; round < ROUNDS; round++) {
		if (before) {
			const along = vector.reduce((sum, value, p) => sum + value * before[p]!, 0);
			vector = vector.map((value, p) => value - along * before[p]!);
		}
		const next = new Float64Array(k);
		for (let p = 0; p < k; p++)
			for (let q = 0; q < k; q++) next[p]! += square[p * k + q]! * vector[q]!;
		const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
		vector = next.map((value) => value / length);
	}
	return vector;
}
