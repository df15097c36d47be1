import asc from 'assemblyscript/asc';

const source = 'training/kernel/kernel.ts';

/**
 * Compiles kernel.ts; the working folder is the root of the project.
 * @returns WebAssembly, as base64
 * @throws what the compiler says
 */
export async function compileKernel(simd: boolean): Promise<string> {
	let code: Uint8Array | undefined;
	const { error, stderr } = await asc.main(
		[
			...[source, '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub'],
			...['--importMemory', '--initialMemory', '1', '--use', 'abort='],
			...[simd ? '--enable' : '--disable', 'simd']
		],
		{
			writeFile(name, contents) {
				if (name === 'kernel.wasm' && typeof contents !== 'string') code = contents;
			}
		}
	);
	if (error || !code) throw new Error(`${source} does not compile: ${stderr.toString()}`);
	return Buffer.from(code).toString('base64');
}
