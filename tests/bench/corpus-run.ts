/** One run of bench:corpus in a process of its own, so that its peak memory is its own. */
import { annotateFiles } from '../../src/cli/annotate-files.ts';
import { findDocuments } from '../../src/cli/find-documents.ts';
import { serialiseGraph } from '../../src/graph/serialise-graph.ts';
import { joinGraph } from '../../src/pipeline/build-graph.ts';

export interface CorpusRun {
	documents: number;
	words: number;
	threads: number;
	/** Reading, parsing and annotating, the start of the threads included. */
	annotateSeconds: number;
	/** Putting the graph together, checking and writing it. */
	joinSeconds: number;
	/** Of the whole process, all threads and the runtime included. */
	peakMegabytes: number;
	graphMegabytes: number;
}

const [folder = '.', threads = '1'] = process.argv.slice(2);
const { documents } = findDocuments([folder]);
const started = performance.now();
const { annotated } = await annotateFiles(documents, { threads: Number(threads), fresh: true });
const between = performance.now();
const bytes = serialiseGraph(joinGraph(annotated));
const ended = performance.now();
const run: CorpusRun = {
	documents: annotated.length,
	words: annotated
		.flatMap(({ document }) => document.paragraphs)
		.reduce((sum, { text }) => sum + text.split(' ').length, 0),
	threads: Number(threads),
	annotateSeconds: (between - started) / 1000,
	joinSeconds: (ended - between) / 1000,
	peakMegabytes: process.resourceUsage().maxRSS / 1024,
	graphMegabytes: bytes.length / 1e6
};
console.log(JSON.stringify(run));
