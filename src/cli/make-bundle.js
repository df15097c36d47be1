import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { codeOf } from './load-bundled.js';

const APART = ['esbuild', 'tsx', 'unpdf', 'vite'];
const LATER = new RegExp(`\\bimport\\((?="(?:${APART.join('|')})["/])`, 'g');

/**
 * Bundles a TypeScript file with all it imports, and has V8 compile every function of it. Whole or not at all, since two
 * commands may start at once.
 *
 * @param {string} entry
 * @param {string} bundle path of the file to write; the code lies beside it. Both are in a folder of their own.
 */
export async function makeBundle(entry, bundle) {
	const { outputFiles } = await build({
		entryPoints: [entry],
		write: false,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node20',
		// too large to be read where it is not needed, or not to be bundled at all
		external: APART,
		define: { 'import.meta.url': 'address.href' },
		banner: { js: '(function (module, exports, require, load, address) {' },
		footer: { js: '})' },
		tsconfigRaw: {},
		logLevel: 'silent'
	});
	// a script may not import: what it loads later it is given
	const text = (outputFiles[0]?.text ?? '').replace(LATER, 'load(');
	const folder = dirname(bundle);
	const beside = `${folder}.${process.pid}.part`;
	mkdirSync(beside, { recursive: true });
	writeFileSync(join(beside, basename(bundle)), text);
	writeFileSync(codeOf(join(beside, basename(bundle))), compiled(text, bundle));
	try {
		renameSync(beside, folder);
	} catch (error) {
		rmSync(beside, { recursive: true });
		if (!existsSync(bundle)) throw error;
	}
}

/**
 * The code of every function, where V8 by itself would compile each when it is first called.
 *
 * @param {string} text
 * @param {string} filename
 */
function compiled(text, filename) {
	setFlagsFromString('--no-lazy');
	const script = new Script(text, { filename });
	// code made under other flags than those it is to run under would be refused
	setFlagsFromString('--lazy');
	return script.createCachedData();
}
