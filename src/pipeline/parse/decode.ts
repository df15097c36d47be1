/**
 * From the scores of all possible arcs to a tree with one root: each word takes its best head; where
 * that is no tree, the best projective one is sought (eisner.ts), which is needed for a few sentences
 * in a hundred.
 */

import { eisner } from './eisner.ts';

const NEVER = -1e9;
/** How many words are tried as the root when the greedy answer is no tree. */
const ROOTS_TRIED = 3;

/**
 * @param scores [dependent × head], row and column 0 being the root; changed in place
 * @param n number of rows, at most 255
 * @param distance two rows of preferences by distance, for heads to the right and to the left
 * @returns for each row its head; heads[0] is 0
 */
export function treeOf(scores: Float32Array, n: number, distance: Float32Array): Uint8Array {
	const steps = distance.length / 2;
	const heads = new Uint8Array(n);
	for (let d = 0; d < n; d++) {
		let best = -Infinity;
		for (let h = 0; h < n; h++) {
			const at = d * n + h;
			if (h === d) {
				scores[at] = NEVER;
				continue;
			}
			const far = Math.min(Math.abs(h - d), steps - 1);
			const score = Math.fround(
				(scores[at] as number) + (distance[h > d ? far : steps + far] as number)
			);
			scores[at] = score;
			if (score > best) {
				best = score;
				heads[d] = h;
			}
		}
	}
	heads[0] = 0;
	return isTree(heads) ? heads : bestProjective(scores, n);
}

/** Whether exactly one row hangs on row 0 and every row reaches it. */
export function isTree(heads: ArrayLike<number>): boolean {
	const n = heads.length;
	let roots = 0;
	// 0: not seen yet; otherwise the row from which the walk came that saw it.
	const seen = new Uint16Array(n);
	for (let d = 1; d < n; d++) {
		if (heads[d] === 0) roots++;
		let at = d;
		while (at !== 0 && seen[at] === 0) {
			seen[at] = d;
			at = heads[at] as number;
		}
		// The walk met itself.
		if (at !== 0 && seen[at] === d) return false;
	}
	return roots === 1;
}

function bestProjective(scores: Float32Array, n: number): Uint8Array {
	const wish = new Float64Array(n);
	for (let d = 1; d < n; d++) {
		let other = n > 2 ? -Infinity : 0;
		for (let h = 1; h < n; h++) other = Math.max(other, scores[d * n + h] as number);
		wish[d] = (scores[d * n] as number) - other;
	}
	const rows = Array.from({ length: n - 1 }, (_, i) => i + 1);
	const roots = rows.sort((a, b) => (wish[b] as number) - (wish[a] as number) || a - b);
	let best = new Uint8Array(n);
	let bestScore = -Infinity;
	for (const root of roots.slice(0, ROOTS_TRIED)) {
		const allowed = scores.slice();
		for (let d = 1; d < n; d++) if (d !== root) allowed[d * n] = NEVER;
		const heads = eisner(allowed, n);
		let score = 0;
		for (let d = 1; d < n; d++) score += allowed[d * n + (heads[d] as number)] as number;
		if (score > bestScore) {
			bestScore = score;
			best = heads;
		}
	}
	return best;
}
