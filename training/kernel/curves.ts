// The curves of the network, written out in additions, multiplications and divisions of f32, so that they are the same on
// every engine. A name that ends in 1 is for one number, in 4 for the four lanes of a SIMD register.

// tanh as a rational function, odd over even: the minimax coefficients used by Eigen and XLA, right to a few units in the
// last place. Beyond ±7.9 it is 1 in f32.
export function tanh1(v: f32): f32 {
	const x = max<f32>(-7.90531110763549805, min<f32>(7.90531110763549805, v));
	const q = x * x;
	let p: f32 = -2.76076847742355e-16;
	p = p * q + 2.00018790482477e-13;
	p = p * q + -8.60467152213735e-11;
	p = p * q + 5.12229709037114e-8;
	p = p * q + 1.48572235717979e-5;
	p = p * q + 6.37261928875436e-4;
	p = p * q + 4.89352455891786e-3;
	let d: f32 = 1.19825839466702e-6;
	d = d * q + 1.18534705686654e-4;
	d = d * q + 2.268434632439e-3;
	d = d * q + 4.89352518554385e-3;
	return (x * p) / d;
}

export function tanh4(v: v128): v128 {
	const x = f32x4.max(
		f32x4.splat(-7.90531110763549805),
		f32x4.min(f32x4.splat(7.90531110763549805), v)
	);
	const q = f32x4.mul(x, x);
	let p = f32x4.splat(-2.76076847742355e-16);
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(2.00018790482477e-13));
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(-8.60467152213735e-11));
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(5.12229709037114e-8));
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(1.48572235717979e-5));
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(6.37261928875436e-4));
	p = f32x4.add(f32x4.mul(p, q), f32x4.splat(4.89352455891786e-3));
	let d = f32x4.splat(1.19825839466702e-6);
	d = f32x4.add(f32x4.mul(d, q), f32x4.splat(1.18534705686654e-4));
	d = f32x4.add(f32x4.mul(d, q), f32x4.splat(2.268434632439e-3));
	d = f32x4.add(f32x4.mul(d, q), f32x4.splat(4.89352518554385e-3));
	return f32x4.div(f32x4.mul(x, p), d);
}

export function sigmoid1(v: f32): f32 {
	return tanh1(v * 0.5) * 0.5 + 0.5;
}

export function sigmoid4(v: v128): v128 {
	const half = f32x4.splat(0.5);
	return f32x4.add(f32x4.mul(tanh4(f32x4.mul(v, half)), half), half);
}

// exp for x ≤ 0 as 2^n · e^r, |r| ≤ ln 2 / 2, a polynomial of degree 6 for e^r (Cephes, expf). Below -87 it is 0.
export function exp1(x: f32): f32 {
	if (x < -87) return 0;
	const n = nearest<f32>(x * 1.44269504088896341);
	const r = x - n * 0.693359375 - n * -2.1219444e-4;
	let p: f32 = 1.98756915e-4;
	p = p * r + 1.3981999507e-3;
	p = p * r + 8.3334519073e-3;
	p = p * r + 4.1665795894e-2;
	p = p * r + 1.6666665459e-1;
	p = p * r + 5.0000001201e-1;
	p = p * (r * r) + r + 1;
	return p * reinterpret<f32>((<i32>n + 127) << 23);
}
