/**
 * node src/cli/run.js graph …: runs a command of this folder, here graph.ts. Node reads no TypeScript
 * before version 22.18, and to translate some hundred files one by one takes longer than to read a report
 * does. So the commands are bundled once for each state of their sources, into a folder as deep as this
 * one: paths made from a file's own address hold in both.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const COMMANDS = ['graph', 'start', 'build-data'];
/** Days after which a bundle of other sources is taken away; until then someone may still run it. */
const KEPT = 2;

const home = fileURLToPath(new URL('../../', import.meta.url));
const cli = join(home, 'src', 'cli');
const made = join(home, '.subtext');

const [command = ''] = process.argv.splice(2, 1);
if (!COMMANDS.includes(command))
	throw new Error(`Found “${command}” for a command, expected one of ${COMMANDS.join(', ')}.`);
await import(pathToFileURL(await fileOf(command)).href);

/**
 * The file to run: the bundle, or where the disk takes none the source itself, translated as it is read.
 * @param {string} command
 */
async function fileOf(command) {
	const bundle = join(made, `code-${sourceStamp()}`);
	if (existsSync(bundle)) return join(bundle, `${command}.js`);
	try {
		await makeBundle(bundle);
		return join(bundle, `${command}.js`);
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		const { register } = await import('tsx/esm/api');
		register();
		return join(cli, `${command}.ts`);
	}
}

/**
 * Bundles whole or not at all, since two commands may start at once.
 * @param {string} bundle
 */
async function makeBundle(bundle) {
	const { build } = await import('esbuild');
	const beside = `${bundle}.${process.pid}.part`;
	const { outputFiles } = await build({
		entryPoints: [...COMMANDS, 'annotate-worker'].map((name) => join(cli, `${name}.ts`)),
		outdir: beside,
		write: false,
		bundle: true,
		splitting: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		external: ['vite', 'unpdf', 'tsx'],
		// some packages are CommonJS and ask for modules of Node
		banner: {
			js: 'import { createRequire as requireAs } from "node:module"; const require = requireAs(import.meta.url);'
		},
		tsconfigRaw: {},
		logLevel: 'error'
	});
	mkdirSync(beside, { recursive: true });
	for (const { path, contents } of outputFiles) writeFileSync(path, contents);
	try {
		renameSync(beside, bundle);
	} catch (error) {
		rmSync(beside, { recursive: true });
		if (!existsSync(bundle)) throw error;
	}
	forgetOthers(bundle);
}

/** @param {string} bundle */
function forgetOthers(bundle) {
	for (const entry of readdirSync(made)) {
		const path = join(made, entry);
		if (!entry.startsWith('code-') || path === bundle) continue;
		if (Date.now() - statSync(path).mtimeMs > KEPT * 24 * 60 * 60 * 1000)
			rmSync(path, { recursive: true, force: true });
	}
}

/** Says of every source and of the packages when it was last touched, as a hash. */
function sourceStamp() {
	const hash = createHash('sha256').update(process.version);
	for (const folder of ['cli', 'graph', 'pipeline'].map((name) => join(home, 'src', name)))
		for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
			if (/(?<!\.test)\.[jt]s$/.test(name)) hash.update(touched(join(folder, name)));
	hash.update(touched(join(home, 'node_modules', '.package-lock.json')));
	return hash.digest('hex').slice(0, 16);
}

/** @param {string} path */
function touched(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	return `${path} ${found?.size} ${found?.mtimeMs} ${found?.ctimeMs}\n`;
}
