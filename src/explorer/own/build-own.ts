import type { GraphFile } from '#graph/graph-file.ts';

/** How far the work on a reader's own files is. */
export interface OwnProgress {
	stage: 'loading' | 'reading' | 'parsing' | 'finding' | 'joining';
	/** Name of the file; empty while all are joined. */
	document: string;
	/** The how-manieth file, from 1, and of how many. */
	number: number;
	documents: number;
	/** Counts of pages (reading) or words (parsing); both 0 where there is nothing to count. */
	done: number;
	total: number;
}

/** What came of it: a graph of the files that could be read, and a sentence for each of the others. */
export interface OwnGraph {
	graph: GraphFile | undefined;
	unread: string[];
}

/**
 * Makes a graph of files. Given to the explorer by the page, since the explorer knows the graph file
 * and nothing of how one is made. Stops at once and throws the reason when `signal` is aborted.
 */
export type BuildOwn = (
	files: readonly File[],
	options: { onProgress: (progress: OwnProgress) => void; signal: AbortSignal }
) => Promise<OwnGraph>;
