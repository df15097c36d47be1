import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { home } from './load-engine.ts';

/** Where the graph file lies that the site is built around. */
export const graphPath = join(home, '.subtext', 'graph.json');

/** The documents and codebooks of this repository, their paths as seen from the working folder. */
export function ownData(): { paths: string[]; codebooks: string[] } {
	const folder = join(home, 'data', 'codebook');
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	return {
		paths: [relative(process.cwd(), join(home, 'data', 'documents')) || '.'],
		codebooks: files
			.filter((file) => file.endsWith('.yaml'))
			.map((file) => relative(process.cwd(), join(folder, file)))
	};
}
