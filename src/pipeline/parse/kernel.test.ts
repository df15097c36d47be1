import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileKernel } from '../../../training/kernel/compile.ts';
import { Arena } from './arena.ts';
import { SCALAR, SIMD } from './kernel-code.ts';
import { createKernel } from './kernel.ts';

/** Numbers that look random and are the same each time. */
function* noise(seed: number): Generator<number, never> {
	for (let state = seed | 1; ; state = Math.imul(state, 1_664_525) + 1_013_904_223) {
		yield (state >>> 8) / 2 ** 24;
	}
}

describe('the compiled kernel', () => {
	it('is what its source compiles to', async () => {
		expect(await compileKernel(true)).toBe(SIMD);
		expect(await compileKernel(false)).toBe(SCALAR);
	}, 60_000);
});

describe('affine', () => {
	it('is a matrix product, to the bit, with and without SIMD', () => {
		const size = fc.record({
			n: fc.integer({ min: 1, max: 5 }),
			k: fc.integer({ min: 1, max: 64 }).map((eights) => 8 * eights),
			m: fc.integer({ min: 1, max: 4 }).map((fours) => 4 * fours),
			seed: fc.nat()
		});
		const property = fc.property(size, ({ n, k, m, seed }) => {
			const numbers = noise(seed);
			// The extremes of both are in reach, so that sums come as near to 2³¹ as they can.
			const x = Int16Array.from({ length: n * k }, () => (numbers.next().value - 0.5) * 65_535);
			const w = Int8Array.from({ length: m * k }, () => (numbers.next().value - 0.5) * 254);
			const [scale, bias] = [0, 1].map(() =>
				Float32Array.from({ length: m }, () => numbers.next().value)
			);
			const expected = new Float32Array(n * m);
			for (let i = 0; i < n; i++) {
				for (let j = 0; j < m; j++) {
					let sum = 0;
					for (let c = 0; c < k; c++) sum += (x[i * k + c] ?? 0) * (w[j * k + c] ?? 0);
					const scaled = Math.fround(Math.fround(sum) * (scale?.[j] ?? 0));
					expected[i * m + j] = scaled + (bias?.[j] ?? 0);
				}
			}
			return [true, false].every((simd) => {
				const arena = new Arena();
				const kernel = createKernel(arena.memory, simd);
				const at = [new Int8Array(x.buffer), w, scale, bias].map((values) =>
					arena.keep(values ?? w)
				);
				const y = arena.take(4 * n * m);
				const [atX = 0, atW = 0, atScale = 0, atBias = 0] = at;
				kernel.affine(atX, k, n, k, atW, atScale, atBias, y, m);
				return arena.float32(y, n * m).every((value, i) => Object.is(value, expected[i]));
			});
		});
		expect(() => fc.assert(property)).not.toThrow();
	}, 60_000);
});
