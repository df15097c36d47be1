/** npm start: builds the graph and the site around it, serves it, and prints its address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { serialiseInLines } from '#graph/serialise-graph.ts';
import { buildGraphFile, describeBuild } from './build-graph-file.ts';
import { isBuiltFrom, noteBuiltFrom, siteSource } from './built-site.ts';
import { home } from './load-engine.ts';
import { graphPath, ownData } from './own-data.ts';
import { readArguments } from './read-arguments.ts';
import { readGraphFile } from './take-graph-files.ts';
import { UserError } from './user-error.ts';
import { writeWhole } from './write-whole.ts';

const HELP = `Opens the explorer on documents, or on a graph file that was built before.

  npm start                              the documents in data/documents
  npm start -- report.pdf notes/         your own
  npm start -- graph.json                a graph file; of several, and with documents, the map of all

  --codebook FILE  what people know of the corpus: aliases, merges, themes; may stand several times
  --threads N      documents worked on side by side
  --port N         where the site is served; 4173 or the next free one by default
  --help           these lines

Nothing leaves this machine.`;

/** Gives the exit code. */
export async function main(): Promise<number> {
	const given = readArguments(process.argv.slice(2), ['codebook', 'threads', 'port', 'help']);
	if (given.help) {
		console.log(HELP);
		return 0;
	}
	const [first, ...others] = given.paths;
	let left = 0;
	if (first?.endsWith('.json') && !others.length)
		writeWhole(graphPath, serialiseInLines(readGraphFile(first)));
	else {
		const own = ownData();
		const summary = await buildGraphFile({
			...given,
			paths: first === undefined ? own.paths : given.paths,
			codebooks: first === undefined ? [...own.codebooks, ...given.codebooks] : given.codebooks,
			out: graphPath
		});
		console.log(describeBuild(summary));
		left = summary.failed.length;
	}
	process.chdir(home);
	process.env['SUBTEXT_GRAPH'] = 'ready';
	await siteOfGraph();
	const { preview } = await import('vite');
	const server = await preview({
		logLevel: 'error',
		preview: { port: given.port ?? 4173, strictPort: given.port !== undefined }
	});
	const [address = ''] = server.resolvedUrls?.local ?? [];
	console.log(`Subtext is at ${address} (Ctrl-C ends it).`);
	return left ? 1 : 0;
}

/** Sees to it that the site is that of the graph file; where nothing has changed it stands already. */
async function siteOfGraph(): Promise<void> {
	const source = siteSource(home);
	if (isBuiltFrom(source, home)) return;
	console.log('Building the explorer …');
	await buildSite();
	noteBuiltFrom(source, home);
}

/**
 * Builds the site in a process of its own, whose output goes nowhere: builders tell their developers
 * what they do, whatever their log level. Errors are seen. Throws where it fails.
 */
async function buildSite(): Promise<void> {
	const vite = join('node_modules', 'vite', 'bin', 'vite.js');
	const builder = spawn(process.execPath, [vite, 'build', '--logLevel', 'error'], {
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const [code] = (await once(builder, 'close')) as [number | null];
	if (code !== 0)
		throw new UserError('The explorer could not be built; the lines above say where it stopped.');
}
