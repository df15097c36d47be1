/** One run of bench:corpus in a process of its own, so that its peak memory is its own. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { annotateFiles } from '../../src/cli/annotate-files.ts';
import { findDocuments } from '../../src/cli/find-documents.ts';
import { keepHeapTight } from '../../src/cli/tight-heap.ts';
import { writeWhole } from '../../src/cli/write-whole.ts';
import { serialiseInLines } from '../../src/graph/serialise-graph.ts';
import { joinGraph } from '../../src/pipeline/build-graph.ts';

/** Seconds on the clock, and of the processors, which colleagues of the process do not add to. */
export interface Taken {
	seconds: number;
	processor: number;
}

export interface CorpusRun {
	documents: number;
	words: number;
	threads: number;
	nodes: number;
	edges: number;
	/** Reading, parsing and annotating, the start of the threads included. */
	annotate: Taken;
	/** Putting the graph together and checking it. */
	join: Taken;
	write: Taken;
	/** Of the whole process, all threads and the runtime included, until all documents were annotated. */
	annotatePeakMegabytes: number;
	/** The same until the graph was written. */
	peakMegabytes: number;
	graphMegabytes: number;
}

let clock = performance.now();
let processor = process.cpuUsage();
function lap(): Taken {
	const { user, system } = process.cpuUsage(processor);
	const taken = { seconds: (performance.now() - clock) / 1000, processor: (user + system) / 1e6 };
	clock = performance.now();
	processor = process.cpuUsage();
	return taken;
}
const peak = () => process.resourceUsage().maxRSS / 1024;

/** Builds the map of a folder, the first word of the command, in so many threads, the second. */
export async function run(): Promise<CorpusRun> {
	const [folder = '.', threads = '1'] = process.argv.slice(2);
	const { documents } = findDocuments([folder]);
	const { annotated } = await annotateFiles(documents, { threads: Number(threads), fresh: true });
	const annotate = lap();
	const annotatePeakMegabytes = peak();
	keepHeapTight();
	const graph = joinGraph(annotated);
	const joined = lap();
	const out = join(folder, 'graph.json');
	writeWhole(out, serialiseInLines(graph));
	const write = lap();
	return {
		documents: annotated.length,
		words: graph.documents
			.flatMap((document) => document.paragraphs)
			.reduce((sum, { text }) => sum + text.split(' ').length, 0),
		threads: Number(threads),
		nodes: graph.nodes.length,
		edges: graph.edges.length,
		annotate,
		join: joined,
		write,
		annotatePeakMegabytes,
		peakMegabytes: peak(),
		graphMegabytes: statSync(out).size / 1e6
	};
}
