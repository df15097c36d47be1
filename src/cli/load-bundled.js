/**
 * Node reads no TypeScript before version 22.18, and to translate and compile some hundred files one by
 * one takes longer than to read a report does. So programs are bundled once for each state of their
 * sources, and kept together with the code that V8 made of them.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

const home = fileURLToPath(new URL('../../', import.meta.url));
const kept = join(home, '.subtext');
/** Milliseconds after which a bundle of other sources is taken away: until then someone may be about to run it. */
const KEPT = 60 * 60 * 1000;

/**
 * What a TypeScript file exports: of its bundle, or where the disk takes none of the file itself, translated as
 * it is read. In a bundle every file has the address of a file as deep in the project as `src/cli/` is.
 *
 * @param {string} entry path of the file
 * @returns {Promise<any>}
 */
export async function loadBundled(entry) {
	const folder = join(kept, `code-${stampOf(entry)}`);
	const bundle = join(folder, `${basename(entry, '.ts')}.cjs`);
	try {
		if (!existsSync(bundle)) {
			const { makeBundle } = await import('./make-bundle.js');
			await makeBundle(entry, bundle);
			forgetOthers(folder);
		}
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		const { register } = await import('tsx/esm/api');
		register();
		return import(pathToFileURL(entry).href);
	}
	return run(bundle);
}

/**
 * Runs a bundle in this thread. Code that V8 made in another version of itself it leaves aside, and compiles anew.
 *
 * @param {string} bundle
 */
function run(bundle) {
	const script = new Script(readFileSync(bundle, 'utf8'), {
		filename: bundle,
		cachedData: readFileSync(codeOf(bundle))
	});
	const module = { exports: {} };
	/** @param {string} name of a package */
	const load = (name) => import(name);
	const address = pathToFileURL(bundle);
	script.runInThisContext()(module, module.exports, createRequire(bundle), load, address);
	return module.exports;
}

/**
 * Where the code lies that V8 made of a bundle.
 *
 * @param {string} bundle
 */
export function codeOf(bundle) {
	return `${bundle}.code`;
}

/** @param {string} folder */
function forgetOthers(folder) {
	for (const entry of readdirSync(kept)) {
		const path = join(kept, entry);
		if (!entry.startsWith('code-') || path === folder) continue;
		if (Date.now() - statSync(path).mtimeMs > KEPT) rmSync(path, { recursive: true, force: true });
	}
}

/**
 * Says of every source and of the packages when it was last touched, and of Node how it runs, as a hash.
 *
 * @param {string} entry
 */
function stampOf(entry) {
	const hash = createHash('sha256').update(touched(entry));
	// code that V8 made under other options it refuses
	hash.update(JSON.stringify([process.version, process.execArgv, process.env.NODE_OPTIONS]));
	for (const name of ['cli', 'graph', 'pipeline'])
		for (const path of sourcesIn(join(home, 'src', name))) hash.update(touched(path));
	hash.update(touched(join(home, 'node_modules', '.package-lock.json')));
	return hash.digest('hex').slice(0, 16);
}

/**
 * By hand: what Node does for a whole tree takes as long as all the rest of this.
 *
 * @param {string} folder
 * @returns {string[]}
 */
function sourcesIn(folder) {
	const entries = readdirSync(folder, { withFileTypes: true });
	return entries
		.flatMap((entry) => {
			const path = `${folder}/${entry.name}`;
			if (entry.isDirectory()) return sourcesIn(path);
			return /(?<!\.test)\.[jt]s$/.test(path) ? [path] : [];
		})
		.sort();
}

/** @param {string} path */
function touched(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	return `${path} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}\n`;
}
