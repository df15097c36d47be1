// The arithmetic of the parser, in AssemblyScript. Compiled twice by build.ts, with and without SIMD.
//
// Both builds return the same bytes, on every engine, for two reasons:
// - sums are sums of integers (int16 inputs × int8 weights into int32), which no order of addition can change; the one sum
//   of floats (`arcs`) keeps four partial sums in both builds, as the SIMD lanes do;
// - exp and tanh are written out in additions, multiplications and divisions of f32, which WebAssembly defines to the bit.
//
// Activations are fixed-point numbers in int16, 11 bits after the point (-16 … +16). The largest sum possible is
// 127 · 32,768 · 512 < 2³¹, so rows may have up to 512 columns. Columns come in multiples of 8, outputs in multiples of 4.

import { cell } from './cell';
import { exp1 } from './curves';
import { toFixed } from './fixed-point';

/** y[i, j] = scale[j] · Σ x[i, k] w[j, k] + bias[j] for n rows of k columns, `stride` apart, and m outputs. */
export function affine(
	x: usize,
	stride: i32,
	n: i32,
	k: i32,
	w: usize,
	scale: usize,
	bias: usize,
	y: usize,
	m: i32
): void {
	if (ASC_FEATURE_SIMD) {
		const wide = (<usize>stride) << 1;
		for (let j = 0; j < m; j += 4) {
			const w0 = w + <usize>j * k,
				w1 = w0 + k,
				w2 = w1 + k,
				w3 = w2 + k;
			const s = v128.load(scale + ((<usize>j) << 2));
			const b = v128.load(bias + ((<usize>j) << 2));
			let i = 0;
			for (; i + 2 <= n; i += 2) {
				const xa = x + <usize>i * wide,
					xb = xa + wide;
				let a0 = i32x4.splat(0),
					a1 = a0,
					a2 = a0,
					a3 = a0,
					b0 = a0,
					b1 = a0,
					b2 = a0,
					b3 = a0;
				for (let c: usize = 0; c < <usize>k; c += 8) {
					const u = v128.load(xa + (c << 1)),
						v = v128.load(xb + (c << 1));
					let q = v128.load_ext<i8>(w0 + c);
					a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, q));
					b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, q));
					q = v128.load_ext<i8>(w1 + c);
					a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, q));
					b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, q));
					q = v128.load_ext<i8>(w2 + c);
					a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, q));
					b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, q));
					q = v128.load_ext<i8>(w3 + c);
					a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, q));
					b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, q));
				}
				const out = y + ((<usize>i * m + j) << 2);
				v128.store(out, finish(a0, a1, a2, a3, s, b));
				v128.store(out + ((<usize>m) << 2), finish(b0, b1, b2, b3, s, b));
			}
			if (i < n) {
				const xa = x + <usize>i * wide;
				let a0 = i32x4.splat(0),
					a1 = a0,
					a2 = a0,
					a3 = a0;
				for (let c: usize = 0; c < <usize>k; c += 8) {
					const u = v128.load(xa + (c << 1));
					a0 = i32x4.add(a0, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w0 + c)));
					a1 = i32x4.add(a1, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w1 + c)));
					a2 = i32x4.add(a2, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w2 + c)));
					a3 = i32x4.add(a3, i32x4.dot_i16x8_s(u, v128.load_ext<i8>(w3 + c)));
				}
				v128.store(y + ((<usize>i * m + j) << 2), finish(a0, a1, a2, a3, s, b));
			}
		}
	} else {
		for (let i = 0; i < n; i++) {
			const row = x + ((<usize>i * stride) << 1);
			for (let j = 0; j < m; j++) {
				const weights = w + <usize>j * k;
				let sum: i32 = 0;
				for (let c: usize = 0; c < <usize>k; c++) {
					sum += <i32>load<i16>(row + (c << 1)) * <i32>load<i8>(weights + c);
				}
				const at = (<usize>j) << 2;
				store<f32>(
					y + ((<usize>i * m) << 2) + at,
					<f32>sum * load<f32>(scale + at) + load<f32>(bias + at)
				);
			}
		}
	}
}

/** The sums of the lanes of four accumulators, as floats, scaled and shifted. */
function finish(a0: v128, a1: v128, a2: v128, a3: v128, scale: v128, bias: v128): v128 {
	const low01 = v128.shuffle<i32>(a0, a1, 0, 4, 1, 5),
		high01 = v128.shuffle<i32>(a0, a1, 2, 6, 3, 7);
	const low23 = v128.shuffle<i32>(a2, a3, 0, 4, 1, 5),
		high23 = v128.shuffle<i32>(a2, a3, 2, 6, 3, 7);
	const sum01 = i32x4.add(low01, high01),
		sum23 = i32x4.add(low23, high23);
	const even = v128.shuffle<i32>(sum01, sum23, 0, 1, 4, 5),
		odd = v128.shuffle<i32>(sum01, sum23, 2, 3, 6, 7);
	return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(i32x4.add(even, odd)), scale), bias);
}

/**
 * One direction of an LSTM layer over a batch of sentences that stand one after the other in x, the longest first.
 * `starts` and `lengths` (int32) say where. x has `inputs` columns; the result goes to y, `size` columns from column `column`
 * of `width`. `buffer` holds [input | hidden] of each sentence, `gates` and `cells` what their names say.
 */
export function lstm(
	starts: usize,
	lengths: usize,
	sentences: i32,
	x: usize,
	inputs: i32,
	y: usize,
	width: i32,
	column: i32,
	size: i32,
	backward: bool,
	w: usize,
	scale: usize,
	bias: usize,
	buffer: usize,
	gates: usize,
	cells: usize
): void {
	const row = (<usize>(inputs + size)) << 1;
	const xBytes = (<usize>inputs) << 1,
		hBytes = (<usize>size) << 1;
	zero(buffer, row * sentences);
	zero(cells, ((<usize>size) << 2) * sentences);
	const longest = load<i32>(lengths);
	for (let step = 0; step < longest; step++) {
		const t = backward ? longest - 1 - step : step;
		let active = 0;
		while (active < sentences && load<i32>(lengths + ((<usize>active) << 2)) > t) active++;
		for (let s = 0; s < active; s++) {
			const token = load<i32>(starts + ((<usize>s) << 2)) + t;
			memory.copy(buffer + row * s, x + xBytes * token, xBytes);
		}
		affine(buffer, inputs + size, active, inputs + size, w, scale, bias, gates, size << 2);
		for (let s = 0; s < active; s++) {
			const token = load<i32>(starts + ((<usize>s) << 2)) + t;
			const hidden = buffer + row * s + xBytes;
			cell(gates + ((<usize>size) << 4) * s, cells + ((<usize>size) << 2) * s, hidden, size);
			memory.copy(y + ((<usize>width * token + column) << 1), hidden, hBytes);
		}
	}
}

function zero(at: usize, bytes: usize): void {
	memory.fill(at, 0, bytes);
}

/**
 * Softmax of n rows of m scores, in place, and the embedding of the tag that it expects: Σ p[t] · table[t], written as fixed
 * point to `size` columns from column `column` of y (`width` columns), and likewise of z.
 */
export function expectTag(
	scores: usize,
	n: i32,
	m: i32,
	table: usize,
	size: i32,
	sum: usize,
	y: usize,
	yWidth: i32,
	yColumn: i32,
	z: usize,
	zWidth: i32,
	zColumn: i32
): void {
	const bytes = (<usize>size) << 2;
	for (let i = 0; i < n; i++) {
		const row = scores + ((<usize>i * m) << 2);
		const end = row + ((<usize>m) << 2);
		let best: f32 = load<f32>(row);
		for (let at = row; at < end; at += 4) best = max<f32>(best, load<f32>(at));
		let total: f32 = 0;
		for (let at = row; at < end; at += 4) {
			const p = exp1(load<f32>(at) - best);
			store<f32>(at, p);
			total += p;
		}
		zero(sum, bytes);
		for (let t = 0; t < m; t++) {
			const at = row + ((<usize>t) << 2);
			const p = load<f32>(at) / total;
			store<f32>(at, p);
			// What is all but impossible would change the sum by less than it can show.
			if (p < 0.0001) continue;
			const tag = table + bytes * t;
			for (let c: usize = 0; c < bytes; c += 4) {
				store<f32>(sum + c, load<f32>(sum + c) + p * load<f32>(tag + c));
			}
		}
		const toY = y + ((<usize>yWidth * i + yColumn) << 1),
			toZ = z + ((<usize>zWidth * i + zColumn) << 1);
		for (let c = 0; c < size; c++) {
			const value = <i16>toFixed(load<f32>(sum + ((<usize>c) << 2)));
			store<i16>(toY + ((<usize>c) << 1), value);
			store<i16>(toZ + ((<usize>c) << 1), value);
		}
	}
}

/** Leaky ReLU (slope 1/8) of `count` floats in place, and the same as fixed point to `fixed`. */
export function leaky(values: usize, count: i32, fixed: usize): void {
	for (let i: usize = 0; i < <usize>count; i++) {
		let value = load<f32>(values + (i << 2));
		if (value < 0) {
			value *= 0.125;
			store<f32>(values + (i << 2), value);
		}
		store<i16>(fixed + (i << 1), <i16>toFixed(value));
	}
}

/** scores[d, h] = Σ dependents[d, c] · heads[h, c] for one sentence of n rows and c columns (a multiple of 4). */
export function arcs(dependents: usize, heads: usize, n: i32, columns: i32, scores: usize): void {
	const bytes = (<usize>columns) << 2;
	for (let d = 0; d < n; d++) {
		const a = dependents + bytes * d;
		for (let h = 0; h < n; h++) {
			const b = heads + bytes * h;
			let sum: f32;
			if (ASC_FEATURE_SIMD) {
				let lanes = f32x4.splat(0);
				for (let c: usize = 0; c < bytes; c += 16) {
					lanes = f32x4.add(lanes, f32x4.mul(v128.load(a + c), v128.load(b + c)));
				}
				sum =
					f32x4.extract_lane(lanes, 0) +
					f32x4.extract_lane(lanes, 1) +
					(f32x4.extract_lane(lanes, 2) + f32x4.extract_lane(lanes, 3));
			} else {
				let s0: f32 = 0,
					s1: f32 = 0,
					s2: f32 = 0,
					s3: f32 = 0;
				for (let c: usize = 0; c < bytes; c += 16) {
					s0 += load<f32>(a + c) * load<f32>(b + c);
					s1 += load<f32>(a + c, 4) * load<f32>(b + c, 4);
					s2 += load<f32>(a + c, 8) * load<f32>(b + c, 8);
					s3 += load<f32>(a + c, 12) * load<f32>(b + c, 12);
				}
				sum = s0 + s1 + (s2 + s3);
			}
			store<f32>(scores + ((<usize>d * n + h) << 2), sum);
		}
	}
}

/** For n rows: [dependent · head | dependent | head], the head being the row that `chosen` (int32) names. Fixed point. */
export function pair(
	dependents: usize,
	heads: usize,
	chosen: usize,
	n: i32,
	columns: i32,
	out: usize
): void {
	const bytes = (<usize>columns) << 1;
	for (let i = 0; i < n; i++) {
		const d = dependents + bytes * i;
		const h = heads + bytes * load<i32>(chosen + ((<usize>i) << 2));
		const to = out + bytes * 3 * i;
		for (let c: usize = 0; c < bytes; c += 2) {
			const product = (<i32>load<i16>(d + c) * <i32>load<i16>(h + c) + 1024) >> 11;
			store<i16>(to + c, <i16>max<i32>(-32768, min<i32>(32767, product)));
		}
		memory.copy(to + bytes, d, bytes);
		memory.copy(to + bytes * 2, h, bytes);
	}
}
