/**
 * npm run bench:corpus: how fast documents are read side by side, and how much memory a corpus takes.
 * Makes the corpus out of the first document (Crown copyright): each document has four of its
 * paragraphs and bodies with names of its own, the same for the same number. Prints a table; `--json` one object.
 *
 *   npm run bench:corpus -- [--sizes 100,1000,5000] [--json]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { home } from '../../src/cli/load-engine.ts';
import { chance, makeLabel } from '../fixtures/make-label.ts';
import type { CorpusRun } from './corpus-run.ts';

const { values } = parseArgs({
	options: { sizes: { type: 'string', default: '100,1000,5000' }, json: { type: 'boolean' } }
});
const sizes = values.sizes.split(',').map(Number);
const ID = 'under-the-skin-ch2';
const text = readFileSync(join(home, 'data', 'documents', ID, `${ID}.txt`), 'utf8');
const paragraphs = text
	.split(/\n\n(?=2\.\d+ )/)
	.slice(1)
	.map((paragraph) => paragraph.replace(/\n\n[A-Z ]+$/, ''));

function documentOf(number: number): string {
	const random = chance(number + 1);
	const body = `${makeLabel(random)} Council`;
	const chosen = Array.from(
		{ length: 4 },
		() => paragraphs[Math.floor(random() * paragraphs.length)] ?? ''
	);
	return chosen.map((words) => words.replaceAll('Scottish Executive', body)).join('\n\n');
}

function measure(folder: string, threads: number): CorpusRun {
	const script = fileURLToPath(new URL('./corpus-run.ts', import.meta.url));
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		['--import', 'tsx', script, folder, String(threads)],
		{ cwd: home, encoding: 'utf8', maxBuffer: 1e8 }
	);
	if (status !== 0) throw new Error(stderr);
	return JSON.parse(stdout) as CorpusRun;
}

const runs: CorpusRun[] = [];
const root = mkdtempSync(join(tmpdir(), 'subtext-corpus-'));
try {
	for (const size of sizes) {
		const folder = join(root, String(size));
		mkdirSync(folder);
		for (let number = 0; number < size; number++) {
			writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), documentOf(number));
		}
		for (const threads of size === sizes[0] ? [1, 2] : [2]) {
			const run = measure(folder, threads);
			runs.push(run);
			if (!values.json) console.log(lineOf(run));
		}
	}
} finally {
	rmSync(root, { recursive: true, force: true });
}
if (values.json) console.log(JSON.stringify({ runs }));

function lineOf(run: CorpusRun): string {
	const { documents, words, threads, annotateSeconds, joinSeconds, peakMegabytes, graphMegabytes } =
		run;
	return [
		`${documents} documents, ${words} words, ${threads} thread${threads > 1 ? 's' : ''}:`,
		`${(documents / annotateSeconds).toFixed(1)} documents/s, ${Math.round(words / annotateSeconds)} words/s;`,
		`put together in ${joinSeconds.toFixed(1)} s (${((1e6 * joinSeconds) / words).toFixed(0)} µs a word);`,
		`peak ${peakMegabytes.toFixed(0)} MB, of which the graph file ${graphMegabytes.toFixed(0)} MB`
	].join(' ');
}
