import { sigmoid1, sigmoid4, tanh1, tanh4 } from './curves';
import { ONE, toFixed } from './fixed-point';

/** The memory cell of an LSTM for one row: gates [4 × size] in the order input, forget, candidate, output; cell and hidden. */
export function cell(gates: usize, state: usize, hidden: usize, size: i32): void {
	const bytes = (<usize>size) << 2;
	if (ASC_FEATURE_SIMD) {
		const limit = f32x4.splat(ONE);
		for (let at: usize = 0; at < bytes; at += 16) {
			const g = gates + at;
			const keep = f32x4.mul(sigmoid4(v128.load(g + bytes)), v128.load(state + at));
			const add = f32x4.mul(sigmoid4(v128.load(g)), tanh4(v128.load(g + bytes * 2)));
			const c = f32x4.add(keep, add);
			v128.store(state + at, c);
			const h = f32x4.mul(sigmoid4(v128.load(g + bytes * 3)), tanh4(c));
			const whole = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(h, limit)));
			v128.store_lane<i64>(hidden + (at >> 1), i16x8.narrow_i32x4_s(whole, whole), 0);
		}
	} else {
		for (let at: usize = 0; at < bytes; at += 4) {
			const g = gates + at;
			const keep = sigmoid1(load<f32>(g + bytes)) * load<f32>(state + at);
			const c = keep + sigmoid1(load<f32>(g)) * tanh1(load<f32>(g + bytes * 2));
			store<f32>(state + at, c);
			store<i16>(hidden + (at >> 1), <i16>toFixed(sigmoid1(load<f32>(g + bytes * 3)) * tanh1(c)));
		}
	}
}
