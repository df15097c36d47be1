import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '#pipeline/build-graph.ts';
import { cuesOf } from '#pipeline/lexicon/cues.ts';
import { parseLexicon } from '#pipeline/lexicon/parse-lexicon.ts';
import { createParser } from '#pipeline/parse/parser.ts';

/** The folder that package.json stands in. */
export const home = fileURLToPath(new URL('../../', import.meta.url));

const lexiconFolder = join(home, 'data', 'lexicon');
const modelFile = join(home, 'src', 'pipeline', 'parse', 'model', 'english.bin');

/** The parser and the lexicon as they lie on the disk; takes a moment, do it once a thread. */
export function loadEngine(): Engine {
	const lexicon = parseLexicon(readTables());
	// the tables that the rules share are read now, so that a broken one is told of before any document is
	cuesOf(lexicon);
	return { parser: createParser(readFileSync(modelFile)), lexicon };
}

/** The tables of data/lexicon/ by file name. */
export function readTables(): Record<string, string> {
	const files = readdirSync(lexiconFolder).filter((file) => file.endsWith('.tsv'));
	return Object.fromEntries(
		files.sort().map((file) => [file, readFileSync(join(lexiconFolder, file), 'utf8')])
	);
}

/**
 * Hash of everything that decides what is found in a document: the code, the model, the lexicon. Another version
 * means that nothing kept from before may be used.
 */
export function engineVersion(): string {
	const hash = createHash('sha256');
	for (const path of [...codeFiles(), modelFile, ...filesIn(lexiconFolder)])
		hash.update(basename(path)).update(readFileSync(path));
	return hash.digest('hex').slice(0, 16);
}

/** In a bundle all code is in the file that this is a part of. */
function codeFiles(): string[] {
	const here = fileURLToPath(import.meta.url);
	if (!here.endsWith('.ts')) return [here];
	const folders = ['pipeline', 'graph'].map((name) => join(home, 'src', name));
	return folders.flatMap(filesIn).filter((path) => /(?<!\.test)\.ts$/.test(path));
}

function filesIn(folder: string): string[] {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true });
	return files.flatMap((file) => (file.isFile() ? [join(file.parentPath, file.name)] : [])).sort();
}
