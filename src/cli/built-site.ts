import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that a site is built from, as folders and files of the project. Of the data it knows the graph file. */
const SOURCES = [
	'.subtext/graph.json',
	'src',
	'static',
	'data/lexicon',
	'svelte.config.js',
	'vite.config.ts',
	'package.json',
	'node_modules/.package-lock.json'
];
/** Says what the site that stands was built from; every build empties this folder before anything else. */
const NOTE = '.svelte-kit/output/built-from';

/** What a site built now would be built from, as a hash. `home` is the folder of the project. */
export function siteSource(home: string): string {
	const hash = createHash('sha256');
	for (const source of SOURCES)
		for (const path of filesIn(join(home, source)))
			hash.update(`${path.slice(home.length)}\n`).update(readFileSync(path));
	return hash.digest('hex');
}

/** Whether the site that stands was built from this, and to its end. */
export function isBuiltFrom(source: string, home: string): boolean {
	const note = join(home, NOTE);
	return (
		existsSync(join(home, 'build')) && existsSync(note) && readFileSync(note, 'utf8') === source
	);
}

/** To be called once the site has been built. */
export function noteBuiltFrom(source: string, home: string): void {
	writeFileSync(join(home, NOTE), source);
}

function filesIn(path: string): string[] {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found?.isDirectory()) return found ? [path] : [];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && !file.name.endsWith('.test.ts'))
		.map((file) => join(file.parentPath, file.name))
		.sort();
}
