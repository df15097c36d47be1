/** One round of bench:build in a process of its own: the stages of buildGraph in order, each with its time. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceDocument } from '../../src/graph/graph-file.ts';
import { checkGraph } from '../../src/graph/check-graph.ts';
import { home, loadEngine } from '../../src/cli/load-engine.ts';
import { findAttributions } from '../../src/pipeline/annotate/find-attributions.ts';
import { findMentions } from '../../src/pipeline/annotate/find-mentions.ts';
import { findStatements } from '../../src/pipeline/annotate/find-statements.ts';
import { findTensions } from '../../src/pipeline/annotate/find-tensions.ts';
import { assembleGraph } from '../../src/pipeline/assemble/assemble-graph.ts';
import type { Engine } from '../../src/pipeline/build-graph.ts';
import { parseDocument } from '../../src/pipeline/parse-document.ts';
import { readFile } from '../../src/pipeline/read/read-file.ts';

/** What comes after the parse. */
export const LATER_STAGES = [
	'mentions',
	'statements',
	'attributions',
	'tensions',
	'assemble',
	'check'
] as const;

/** Milliseconds of the stages. */
export type StageTimes = Record<'parse' | (typeof LATER_STAGES)[number], number>;

export interface BuildRun extends StageTimes {
	/** Until the first line of the program runs. */
	start: number;
	engine: number;
	read: number;
	/** The fourth build of the same document in the same process. */
	again: StageTimes;
}

/**
 * Time of the thread that works, in milliseconds: of the processor where the system tells it, which neighbours
 * do not add to, else of the clock.
 */
function now(): number {
	try {
		return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
	} catch {
		return performance.now();
	}
}

let before = 0;
function lap(): number {
	const since = before;
	before = now();
	return before - since;
}

function build(source: SourceDocument, { parser, lexicon }: Engine): StageTimes {
	lap();
	const parsed = parseDocument(source, parser);
	const parse = lap();
	const found = findMentions(parsed, lexicon);
	const mentions = lap();
	const stated = findStatements(parsed, found, lexicon);
	const statements = lap();
	const attributed = findAttributions(parsed, found, lexicon);
	const attributions = lap();
	const torn = findTensions(parsed, found, attributed, lexicon);
	const tensions = lap();
	const { document } = parsed;
	const graph = assembleGraph([
		{ document, ...found, statements: stated, attributions: attributed, tensions: torn }
	]);
	const assemble = lap();
	checkGraph(graph);
	return { parse, mentions, statements, attributions, tensions, assemble, check: lap() };
}

/** Builds the first document, as often as the figures need. */
export async function run(): Promise<BuildRun> {
	const start = lap();
	const engine = loadEngine();
	const loaded = lap();
	const id = 'under-the-skin-ch2';
	const path = join(home, 'data', 'documents', id, `${id}.txt`);
	const source = await readFile({ name: `${id}.txt`, id, bytes: readFileSync(path) });
	const read = lap();
	const first = build(source, engine);
	for (let round = 2; round < 4; round++) build(source, engine);
	return { start, engine: loaded, read, ...first, again: build(source, engine) };
}
