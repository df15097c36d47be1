import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTree, treeOf } from './decode.ts';
import { eisner } from './eisner.ts';

const noDistance = new Float32Array(32);

describe('isTree(heads)', () => {
	it.each<[heads: number[], answer: boolean]>([
		[[0, 2, 0], true],
		[[0, 0, 0], false], // two roots
		[[0, 2, 1], false], // a cycle, and no root
		[[0, 0, 3, 2], false], // a cycle beside the root
		[[0, 0, 1, 1], true]
	])('%j: %s', (heads, answer) => {
		expect(isTree(heads)).toBe(answer);
	});
});

/** The score of the best projective tree with one root, by trying all of them. */
function bestByTrying(scores: Float32Array, n: number): number {
	let best = -Infinity;
	const heads = new Array<number>(n).fill(0);
	function tryFrom(d: number, sum: number): void {
		if (d === n) {
			if (isTree(heads) && isProjective(heads)) best = Math.max(best, sum);
			return;
		}
		for (let h = 0; h < n; h++) {
			if (h === d) continue;
			heads[d] = h;
			tryFrom(d + 1, sum + (scores[d * n + h] ?? 0));
		}
	}
	tryFrom(1, 0);
	return best;
}

/** No two arcs cross. */
function isProjective(heads: readonly number[]): boolean {
	const arcs = heads
		.slice(1)
		.map((head, i) => [Math.min(head, i + 1), Math.max(head, i + 1)] as const);
	return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)));
}

describe('eisner(scores, n)', () => {
	it('finds what trying every tree finds', () => {
		const n = 5;
		const score = fc.integer({ min: -50, max: 50 });
		const property = fc.property(
			fc.array(score, { minLength: n * n, maxLength: n * n }),
			(values) => {
				const scores = Float32Array.from(values);
				// One word alone may hang on the root, as the caller sees to.
				let best = -Infinity;
				for (let root = 1; root < n; root++) {
					const allowed = scores.slice();
					for (let d = 1; d < n; d++) if (d !== root) allowed[d * n] = -1e6;
					const heads = eisner(allowed, n);
					let sum = 0;
					for (let d = 1; d < n; d++) sum += allowed[d * n + (heads[d] ?? 0)] ?? 0;
					if (!isTree(heads)) return false;
					best = Math.max(best, sum);
				}
				return best === bestByTrying(scores, n);
			}
		);
		expect(() => fc.assert(property, { numRuns: 50 })).not.toThrow();
	}, 60_000);
});

describe('treeOf(scores, n, distance)', () => {
	it('is a tree whatever the scores', () => {
		const property = fc.property(
			fc.integer({ min: 2, max: 12 }),
			fc.infiniteStream(fc.float({ noNaN: true, min: -30, max: 30 })),
			(n, values) => {
				const scores = Float32Array.from({ length: n * n }, () => values.next().value as number);
				return isTree(treeOf(scores, n, noDistance));
			}
		);
		expect(() => fc.assert(property)).not.toThrow();
	}, 60_000);

	it('prefers near heads where the distances say so', () => {
		const distance = Float32Array.from({ length: 32 }, (_, i) => -(i % 16));
		// Equal scores: each word takes its neighbour, and the first the root.
		const heads = treeOf(new Float32Array(16), 4, distance);
		expect(isTree(heads)).toBe(true);
		expect([...heads]).toEqual([0, 0, 1, 2]);
	});
});
