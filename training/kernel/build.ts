// Compiles kernel.ts with and without SIMD and writes both, as base64, to src/pipeline/parse/kernel-code.ts.
// Run from the root of the project: npx tsx training/kernel/build.ts

import { writeFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const source = 'training/kernel/kernel.ts';
const target = 'src/pipeline/parse/kernel-code.ts';

async function compile(simd: boolean): Promise<string> {
	let code: Uint8Array | undefined;
	const { error, stderr } = await asc.main(
		[
			...[source, '--outFile', 'kernel.wasm', '-O3', '--noAssert', '--runtime', 'stub'],
			...['--importMemory', '--initialMemory', '1', '--use', 'abort='],
			...[simd ? '--enable' : '--disable', 'simd']
		],
		{
			writeFile: (name, contents) =>
				void (name === 'kernel.wasm' && (code = contents as Uint8Array))
		}
	);
	if (error || !code) throw new Error(`${source} does not compile: ${stderr.toString()}`);
	return Buffer.from(code).toString('base64');
}

const [simd, scalar] = [await compile(true), await compile(false)];
writeFileSync(
	target,
	`// Made by training/kernel/build.ts from training/kernel/kernel.ts; do not edit.
/* prettier-ignore */
export const SIMD = '${simd}';
/* prettier-ignore */
export const SCALAR = '${scalar}';
`
);
