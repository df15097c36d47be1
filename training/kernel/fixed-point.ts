// Activations as numbers in int16 with 11 bits after the point.

export const ONE: f32 = 2048;

export function toFixed(value: f32): i32 {
	return <i32>max<f32>(-32768, min<f32>(32767, nearest<f32>(value * ONE)));
}
