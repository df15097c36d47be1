import type { GraphFile } from '#graph/graph-file.ts';

/** The documents that one worker makes one graph of. */
export interface WorkOrder {
	/** Files as the page got them; a worker reads each when its turn comes, so that one at a time is in memory. */
	files: readonly File[];
	/** Where model/english.bin is served. */
	model: string;
}

/** What a worker is doing: with which document, the how-manieth of how many, and how much of it. */
export interface WorkProgress {
	stage: 'loading' | 'reading' | 'parsing' | 'finding' | 'joining';
	/** Name of the file; empty while all are joined. */
	document: string;
	/** From 1. */
	number: number;
	documents: number;
	/** Counts of pages or words, both 0 where the stage has none. */
	done: number;
	total: number;
}

/** A worker's messages: any number of the first, and one of the others at the end. */
export type WorkMessage =
	| ({ kind: 'progress' } & WorkProgress)
	| { kind: 'built'; graph: GraphFile; unread: string[] }
	| { kind: 'failed'; reason: string; unread: string[] };
