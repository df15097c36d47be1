/**
 * npm run bench:corpus: how fast documents are read side by side, and how much memory a corpus takes, for
 * corpora of growing size (corpus-documents.ts): one thread and two for the first size, two for the others, each
 * run in a process of its own. Prints a table and what follows from it; `--json` gives one object in its place.
 *
 *   npm run bench:corpus -- [--sizes 100,1000,5000] [--json]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { home } from '../../src/cli/load-engine.ts';
import { documentOf } from './corpus-documents.ts';
import type { CorpusRun } from './corpus-run.ts';

const { values } = parseArgs({
	options: { sizes: { type: 'string', default: '100,1000' }, json: { type: 'boolean' } }
});
const sizes = values.sizes.split(',').map(Number);

function measure(folder: string, threads: number): CorpusRun {
	const script = fileURLToPath(new URL('./run-bundled.js', import.meta.url));
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[script, 'corpus-run', folder, String(threads)],
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
		for (let number = 0; number < size; number++)
			writeFileSync(join(folder, `${String(number).padStart(5, '0')}.txt`), documentOf(number));
		for (const threads of size === sizes[0] ? [1, 2] : [2]) {
			const run = measure(folder, threads);
			runs.push(run);
			if (!values.json) console.log(`${linesOf(run).join('\n')}\n`);
		}
	}
} finally {
	rmSync(root, { recursive: true, force: true });
}
const conclusions = conclude(runs);
console.log(values.json ? JSON.stringify({ runs, ...conclusions }) : inWords(conclusions));

function linesOf(run: CorpusRun): string[] {
	const { documents, words, threads, annotate, join: joined, write } = run;
	const count = (n: number) => Math.round(n).toLocaleString('en-GB');
	const microseconds = (seconds: number) => `${((1e6 * seconds) / words).toFixed(0)} µs a word`;
	return [
		`${count(documents)} documents, ${count(words)} words, ${threads} thread${threads > 1 ? 's' : ''}`,
		`  read, parsed, annotated: ${(documents / annotate.seconds).toFixed(1)} documents/s, ` +
			`${count(words / annotate.seconds)} words/s; ${annotate.seconds.toFixed(1)} s, of the processor ` +
			`${annotate.processor.toFixed(1)} s (${microseconds(annotate.processor)})`,
		`  put together and checked: ${joined.seconds.toFixed(1)} s, of the processor ` +
			`${joined.processor.toFixed(1)} s (${microseconds(joined.processor)}); written: ${write.seconds.toFixed(1)} s`,
		`  ${count(run.nodes)} nodes, ${count(run.edges)} edges, a file of ${run.graphMegabytes.toFixed(1)} MB`,
		`  peak memory ${count(run.annotatePeakMegabytes)} MB until all were annotated, ${count(run.peakMegabytes)} MB in all`
	];
}

interface Conclusions {
	/** Words a second with two threads over those with one, on the clock. */
	gainOfTwoThreads: number | undefined;
	/** Processor seconds with two threads over those with one: 1 where the second thread costs nothing extra. */
	costOfTwoThreads: number | undefined;
	/** Between the smallest and the largest corpus: megabytes of memory for a megabyte of graph file. */
	memoryPerMegabyteOfGraph: number | undefined;
	/** Peak memory that does not depend on the number of documents. */
	memoryWithoutGraph: number | undefined;
	/** Processor seconds a word of the largest corpus over those of the smallest. */
	costPerWord: number | undefined;
}

function conclude(all: readonly CorpusRun[]): Conclusions {
	const one = all.find(({ threads }) => threads === 1);
	const two = all.filter(({ threads }) => threads === 2);
	const [small, large] = [two[0], two.at(-1)];
	const slope =
		small && large && large !== small
			? (large.peakMegabytes - small.peakMegabytes) / (large.graphMegabytes - small.graphMegabytes)
			: undefined;
	const perWord = (run: CorpusRun) =>
		(run.annotate.processor + run.join.processor + run.write.processor) / run.words;
	return {
		gainOfTwoThreads: one && small && one.annotate.seconds / small.annotate.seconds,
		costOfTwoThreads: one && small && small.annotate.processor / one.annotate.processor,
		memoryPerMegabyteOfGraph: slope,
		memoryWithoutGraph:
			slope === undefined || !small
				? undefined
				: small.peakMegabytes - slope * small.graphMegabytes,
		costPerWord: small && large && large !== small ? perWord(large) / perWord(small) : undefined
	};
}

function inWords(found: Conclusions): string {
	const line = (words: string, value: number | undefined, digits: number) =>
		value === undefined ? [] : [`${words}: ${value.toFixed(digits)}`];
	return [
		...line('Two threads read so many times the words of one', found.gainOfTwoThreads, 2),
		...line('and take so many times its processor seconds', found.costOfTwoThreads, 2),
		...line('Megabytes of memory without the graph', found.memoryWithoutGraph, 0),
		...line('and for each megabyte of its file', found.memoryPerMegabyteOfGraph, 1),
		...line(
			'A word of the largest corpus costs so many times one of the smallest',
			found.costPerWord,
			2
		)
	].join('\n');
}
