import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { home } from '#cli/load-engine.ts';
import type { Engine } from '#pipeline/build-graph.ts';
import { buildGraph } from '#pipeline/build-graph.ts';
import { readPlainText } from '#pipeline/read/read-plain-text.ts';

/** Where the public corpora and their scorers lie, if they are there; they are not part of the project. */
const BENCH = join(home, '../shared/bench');

export interface Benchmark {
	name: string;
	/** What it is, for a reader of the table. */
	about: string;
	/** File below `bench/data/`. */
	corpus: string;
	scorer: string;
	/** All texts in one file, for corpora of sentences. */
	pack?: true;
	/** Kinds of tension that the corpus knows. */
	relations?: string;
	scoreArguments?: string[];
}

export const BENCHMARKS: readonly Benchmark[] = [
	{
		name: 'gum-dev',
		about: 'GUM 11, development part: 30 documents of 15 kinds (Zeldes 2017)',
		corpus: 'gum-dev.jsonl',
		scorer: 'gum.mjs',
		relations: 'contrast,concession,conflict'
	},
	{
		name: 're3d',
		about: 're3d, Wikipedia and BBC: 21 texts on the war in Syria and Iraq (Dstl 2017)',
		corpus: 're3d-wiki-bbc.jsonl',
		scorer: 're3d.mjs'
	},
	{
		name: 'semeval',
		about: 'SemEval-2017 task 10, 165 scientific abstracts (Augenstein et al. 2017)',
		corpus: 'kp-SemEval2017-dev.jsonl',
		scorer: 'keyphrases.mjs'
	},
	{
		name: 'carb',
		about: 'CaRB, development part: 638 sentences (Bhardwaj et al. 2019)',
		corpus: 'carb-dev.jsonl',
		scorer: 'carb.mjs',
		pack: true
	}
];

/** GUM's training part to look into while working; its documents by genre. */
export const WORKING: Benchmark = {
	name: 'gum-train',
	about: 'GUM 11, training part',
	corpus: 'gum-train.jsonl',
	scorer: 'gum.mjs',
	relations: 'contrast,concession,conflict'
};

/**
 * Builds the graph of every text of a benchmark in this process and scores it.
 *
 * @param keep keeps lines of the corpus, e.g. every other document
 * @returns what the scorer prints
 */
export function scoreBenchmark(
	benchmark: Benchmark,
	engine: Engine,
	options: {
		keep?: (line: { id: string; genre?: string }, k: number) => boolean;
		folder?: string;
	} = {}
): string {
	const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'accuracy-'));
	mkdirSync(folder, { recursive: true });
	const lines = readFileSync(join(BENCH, 'data', benchmark.corpus), 'utf8')
		.split('\n')
		.filter(Boolean);
	const kept = options.keep
		? lines.filter((line, k) => options.keep?.(JSON.parse(line), k))
		: lines;
	const corpus = join(folder, 'corpus.jsonl');
	writeFileSync(corpus, kept.join('\n') + '\n');
	const pack = benchmark.pack ? ['--pack'] : [];
	run('from-graph.mjs', 'texts', corpus, folder, ...pack);
	const ids = benchmark.pack
		? ['pack']
		: kept.map((line) => encodeURIComponent(JSON.parse(line).id));
	for (const id of ids) {
		const file = `${id}.txt`;
		const text = readFileSync(join(folder, file), 'utf8');
		const document = readPlainText({ id: 'text', file, sha256: '', text });
		writeFileSync(join(folder, `${id}.json`), JSON.stringify(buildGraph([document], engine)));
	}
	const relations = benchmark.relations ? ['--relations', benchmark.relations] : [];
	const predictions = join(folder, 'predictions.jsonl');
	writeFileSync(predictions, run('from-graph.mjs', 'preds', corpus, folder, ...pack, ...relations));
	const printed = run(benchmark.scorer, 'score', corpus, predictions);
	if (!options.folder) rmSync(folder, { recursive: true });
	return printed;
}

/** Whether the corpus of a benchmark lies on this machine. */
export function isPresent(benchmark: Benchmark): boolean {
	return existsSync(join(BENCH, 'data', benchmark.corpus));
}

function run(script: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync('node', [join(BENCH, script), ...args], {
		encoding: 'utf8',
		maxBuffer: 1 << 30
	});
	if (status !== 0) throw new Error(`${script} ${args.join(' ')} failed: ${stderr}`);
	return stdout;
}
