// Compiles kernel.ts with and without SIMD and writes both, as base64, to src/pipeline/parse/kernel-code.ts.
// Run from the root of the project: npx tsx training/kernel/build.ts

import { writeFileSync } from 'node:fs';
import { compileKernel } from './compile.ts';

const [simd, scalar] = [await compileKernel(true), await compileKernel(false)];
writeFileSync(
	'src/pipeline/parse/kernel-code.ts',
	`// Made by training/kernel/build.ts from training/kernel/kernel.ts; do not edit.
/* prettier-ignore */
export const SIMD = '${simd}';
/* prettier-ignore */
export const SCALAR = '${scalar}';
`
);
