/**
 * The compiled arithmetic (training/kernel/kernel.ts) bound to a memory. Addresses are bytes into
 * that memory. Both builds give the same bytes; the scalar one is for engines without WASM SIMD.
 */

import { SCALAR, SIMD } from './kernel-code.ts';

/** The functions of the compiled arithmetic; the kernel's source says what each does and takes. */
export interface Kernel {
	affine(
		x: number,
		stride: number,
		n: number,
		k: number,
		w: number,
		scale: number,
		bias: number,
		y: number,
		m: number
	): void;
	lstm(
		starts: number,
		lengths: number,
		sentences: number,
		x: number,
		inputs: number,
		y: number,
		width: number,
		column: number,
		size: number,
		backward: boolean,
		w: number,
		scale: number,
		bias: number,
		buffer: number,
		gates: number,
		cells: number
	): void;
	expectTag(
		scores: number,
		n: number,
		m: number,
		table: number,
		size: number,
		sum: number,
		y: number,
		yWidth: number,
		yColumn: number,
		z: number,
		zWidth: number,
		zColumn: number
	): void;
	leaky(values: number, count: number, fixed: number): void;
	arcs(dependents: number, heads: number, n: number, columns: number, scores: number): void;
	pair(
		dependents: number,
		heads: number,
		chosen: number,
		n: number,
		columns: number,
		out: number
	): void;
}

function code(base64: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Whether this engine runs WebAssembly SIMD. */
export function hasSimd(): boolean {
	return WebAssembly.validate(code(SIMD));
}

/** Synchronous: the code is a few kilobytes, which Node and workers compile on the spot. */
export function createKernel(memory: WebAssembly.Memory, simd: boolean): Kernel {
	const module = new WebAssembly.Module(code(simd ? SIMD : SCALAR));
	return new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Kernel;
}
