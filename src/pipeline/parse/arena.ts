/** Hands out stretches of one WebAssembly memory, and typed arrays over them. Nothing is ever given back. */
export class Arena {
	readonly memory: WebAssembly.Memory;
	private top = 16;

	constructor() {
		this.memory = new WebAssembly.Memory({ initial: 1 });
	}

	/** Address of `bytes` fresh bytes, on a multiple of 16. Views made before may be stale: memory can move. */
	take(bytes: number): number {
		const at = this.top;
		this.top = (at + bytes + 15) & ~15;
		const missing = this.top - this.memory.buffer.byteLength;
		if (missing > 0) this.memory.grow(Math.ceil(missing / 65_536));
		return at;
	}

	/** Address of a copy of `values`. */
	keep(values: Int8Array | Float32Array): number {
		const at = this.take(values.byteLength);
		const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
		new Uint8Array(this.memory.buffer, at, values.byteLength).set(bytes);
		return at;
	}

	int16(at: number, length: number): Int16Array {
		return new Int16Array(this.memory.buffer, at, length);
	}

	int32(at: number, length: number): Int32Array {
		return new Int32Array(this.memory.buffer, at, length);
	}

	float32(at: number, length: number): Float32Array {
		return new Float32Array(this.memory.buffer, at, length);
	}
}
