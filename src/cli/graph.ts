/** npm run graph: documents in, graph file out. */
import { buildGraphFile, describeBuild } from './build-graph-file.ts';
import { readArguments } from './read-arguments.ts';
import { readGraphFile } from './take-graph-files.ts';
import { UserError } from './user-error.ts';

const HELP = `Writes the graph file of documents: text, Markdown, web pages, Word, PDF, EPUB.

  npm run graph -- <files or folders> --out graph.json [--codebook names.yaml]
  npm run graph -- one.json two.json report.pdf --out all.json
  npm run graph -- --check graph.json

  --out FILE       where the graph goes
  --codebook FILE  what people know of the corpus: aliases, merges, themes; may stand several times
  --threads N      documents worked on side by side; by default as many as the machine has processors
  --fresh          reads every document again, also those that have not changed
  --check          checks graph files in place of building one
  --help           these lines

A folder with a document.json is one document; of any other folder each document in it is one.
A file ending in .json is a graph file that was built before: its documents are merged with the
others, as if all had been read at once (give the same codebook again, if there was one).
Only documents that changed since the last build are read again. Exit code 1 means that a document
was left out, or that nothing could be written.`;

/** Gives the exit code. */
export async function main(): Promise<number> {
	const given = readArguments(process.argv.slice(2), [
		'codebook',
		'out',
		'threads',
		'fresh',
		'check',
		'help'
	]);
	if (given.help) {
		console.log(HELP);
		return 0;
	}
	if (!given.paths.length) {
		throw new UserError('No file or folder is named, expected at least one; --help says more.');
	}
	if (given.check) return checkFiles(given.paths);
	if (given.out === undefined) {
		throw new UserError('--out is missing, expected the file that the graph goes to.');
	}
	const summary = await buildGraphFile({ ...given, out: given.out });
	const lines = describeBuild(summary);
	if (summary.failed.length) process.stderr.write(`${lines}\n`);
	else console.log(lines);
	console.log(`Wrote ${given.out}.`);
	return summary.failed.length ? 1 : 0;
}

function checkFiles(paths: readonly string[]): number {
	for (const path of paths) {
		const graph = readGraphFile(path);
		console.log(`“${path}” is sound: ${graph.nodes.length} nodes, ${graph.edges.length} edges.`);
	}
	return 0;
}
