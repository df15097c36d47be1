import type { GraphFile } from '#graph/graph-file.ts';
import type { FileOutcome } from './annotate-given-file.ts';

/** The documents that one worker makes one graph of, and codebooks (.yaml) about them. */
export interface WorkOrder {
	/** Files as the page got them; each is read when its turn comes, so that few at a time are in memory. */
	files: readonly File[];
	/** Where model/english.bin is served. */
	model: string;
	/** How many threads may work at once. */
	threads: number;
}

/** One file of an order, given by the worker that has the order to one beside it. */
export interface FileOrder {
	file: File;
	id: string;
	model: string;
}

/** What is done with one file. */
export type FileStage = 'loading' | 'reading' | 'parsing' | 'finding';

/** What a worker is doing: with which document, the how-manieth of how many, and how much of it. */
export interface WorkProgress {
	stage: FileStage | 'joining';
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

/** The messages about one file, from a worker to the one that has the order; the last two end it. */
export type FileMessage =
	| { kind: 'stage'; stage: FileStage; done: number; total: number }
	| { kind: 'outcome'; outcome: FileOutcome }
	| { kind: 'no engine'; reason: string };
