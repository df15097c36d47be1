import { readFileSync } from 'node:fs';
import { serialiseInLines } from '#graph/serialise-graph.ts';
import type { GraphFile } from '#graph/graph-file.ts';
import { joinGraph } from '#pipeline/build-graph.ts';
import type { Codebook } from '#pipeline/codebook/codebook.ts';
import { decodeText } from '#pipeline/read/formats/decode-text.ts';
import { annotateFiles } from './annotate-files.ts';
import { findDocuments } from './find-documents.ts';
import { takeGraphFiles } from './take-graph-files.ts';
import { ProgressBar } from './progress-bar.ts';
import { keepHeapTight } from './tight-heap.ts';
import { diskReason, UserError } from './user-error.ts';
import { checkTarget, writeWhole } from './write-whole.ts';

/** What a build is asked for. */
export interface BuildRequest {
	/** Files and folders to read. */
	paths: readonly string[];
	/** Codebooks to apply. */
	codebooks: readonly string[];
	/** Where the graph file goes. */
	out: string;
	threads?: number;
	/** Whether all documents are worked on anew, also those that have not changed. */
	fresh?: boolean;
}

/** What became of a build, for the lines at its end and the exit code. */
export interface BuildSummary {
	graph: GraphFile;
	/** Graph files whose documents are part of it. */
	merged: number;
	/** Documents that were read beside those of graph files. */
	read: number;
	/** Documents that have not changed since the last build. */
	kept: number;
	/** Documents that were asked for and could not be read. */
	failed: { path: string; reason: string }[];
	/** Files in a folder that are no documents. */
	skipped: { path: string; reason: string }[];
}

/**
 * Builds the graph file of documents on the disk and writes it whole. A document that cannot be read
 * is left out and named in the summary. Throws UserError where none can be read, or where the graph would replace another kind of file: then nothing is written.
 */
export async function buildGraphFile(request: BuildRequest): Promise<BuildSummary> {
	checkTarget(request.out);
	const codebook = await readCodebooks(request.codebooks);
	const { documents, graphs, skipped, failed: missing } = findDocuments(request.paths);
	const bar = new ProgressBar();
	const read = await annotateFiles(documents, {
		...(request.threads === undefined ? {} : { threads: request.threads }),
		fresh: request.fresh ?? false,
		onProgress: (document, stage, share) => bar.show(document, stage, 0.95 * share)
	}).finally(() => bar.clear());
	bar.show('all documents', 'putting together', 0.96);
	keepHeapTight();
	const given = takeGraphFiles(graphs, read.annotated);
	const annotated = [...read.annotated, ...given.annotated];
	const failed = [...missing, ...read.failed, ...given.failed];
	if (!annotated.length) {
		bar.clear();
		throw new UserError(failed.map(({ reason }) => reason).join('\n'));
	}
	const graph = joinGraph(annotated, codebook);
	writeWhole(request.out, serialiseInLines(graph));
	bar.clear();
	return {
		graph,
		merged: given.taken,
		read: read.annotated.length,
		kept: read.kept,
		failed,
		skipped
	};
}

/** The reader of YAML is loaded only where there is some. */
async function readCodebooks(paths: readonly string[]): Promise<Codebook | undefined> {
	if (!paths.length) return undefined;
	const { joinCodebooks, parseCodebook } = await import('#pipeline/codebook/parse-codebook.ts');
	return joinCodebooks(paths.map((path) => parseCodebook(textOf(path), path)));
}

function textOf(path: string): string {
	try {
		return decodeText(readFileSync(path)).text;
	} catch (error) {
		throw new UserError(`The codebook “${path}” cannot be read: ${diskReason(error)}.`);
	}
}

/** The end of a build in words: what was read and found, and every file that was left out and why. */
export function describeBuild(summary: BuildSummary): string {
	const { graph, merged, read, kept, failed, skipped } = summary;
	const count = (kind: string) => graph.nodes.filter((node) => node.kind === kind).length;
	const words = graph.documents
		.flatMap(({ paragraphs }) => paragraphs)
		.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
	const others = read ? ' and what else was named' : '';
	const files = merged ? ` from ${plural(merged, 'graph file')}${others}` : '';
	const known = kept ? ` (${kept} unchanged since the last build)` : '';
	return [
		`Read ${plural(graph.documents.length, 'document')}${files}${known}, ${plural(words, 'word')}.`,
		`Found ${plural(count('actor'), 'actor')}, ${plural(count('concept'), 'concept')}, ` +
			`${plural(count('tension'), 'tension')}, ${plural(count('theme'), 'theme')}, ` +
			`${plural(graph.edges.length, 'connection')}.`,
		...failed.map(({ reason }) => `Left out: ${reason}`),
		...skipped.map(({ path, reason }) => `Passed over: “${path}”, ${reason}.`)
	].join('\n');
}

function plural(count: number, noun: string): string {
	// by hand: the tables for the numbers of every language take longer to load than a page to read
	const number = String(count).replace(/\B(?=(\d{3})+$)/g, ',');
	return `${number} ${noun}${count === 1 ? '' : 's'}`;
}
