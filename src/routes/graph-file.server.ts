import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphFile } from '#graph/graph-file.ts';
import { parseGraphText } from '#graph/parse-graph-file.ts';

const path = join('.subtext', 'graph.json');
let read: { modified: number; text: string; file: GraphFile } | undefined;

/**
 * The built graph file, as its text and parsed; read again when it has changed. Throws one sentence
 * where there is none or it is broken.
 */
export function graphFile(): { text: string; file: GraphFile } {
	let modified: number;
	try {
		modified = statSync(path).mtimeMs;
	} catch {
		throw new Error(`There is no ${path} yet: 'npm run graph' or 'npm start' writes it.`);
	}
	if (read?.modified !== modified) {
		const text = readFileSync(path, 'utf8');
		read = { modified, text, file: parseGraphText(text, path) };
	}
	return read;
}
