/** npm start: builds the graph and the site around it, serves it, and prints its address. */
import { build, preview } from 'vite';
import { serialiseInLines } from '#graph/serialise-graph.ts';
import { buildGraphFile, describeBuild } from './build-graph-file.ts';
import { home } from './load-engine.ts';
import { graphPath, ownData } from './own-data.ts';
import { readArguments } from './read-arguments.ts';
import { readGraphFile } from './take-graph-files.ts';
import { runCommand } from './user-error.ts';
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

async function main(): Promise<number> {
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
	console.log('Building the explorer …');
	await quietly(() => build({ logLevel: 'error' }));
	const server = await preview({
		logLevel: 'error',
		preview: { port: given.port ?? 4173, strictPort: given.port !== undefined }
	});
	const [address = ''] = server.resolvedUrls?.local ?? [];
	console.log(`Subtext is at ${address} (Ctrl-C ends it).`);
	return left ? 1 : 0;
}

/** Builders tell their developers what they do, whatever their log level: those lines are no part of ours. */
async function quietly(work: () => Promise<unknown>): Promise<void> {
	const { log } = console;
	const { write } = process.stdout;
	console.log = () => undefined;
	process.stdout.write = () => true;
	try {
		await work();
	} finally {
		console.log = log;
		process.stdout.write = write;
	}
}

await runCommand(main);
