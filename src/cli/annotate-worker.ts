/**
 * A thread that reads and annotates one document after the other: takes a DocumentFile, tells its
 * progress, answers with what it found or with the sentence that says why it could not.
 */
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { annotateDocument } from '#pipeline/build-graph.ts';
import { readFile } from '#pipeline/read/read-file.ts';
import type { DocumentFile } from './find-documents.ts';
import { KeptWork } from './kept-work.ts';
import { loadEngine } from './load-engine.ts';
import { diskReason, sentenceOf } from './user-error.ts';

export interface WorkerSettings {
	cache: string;
	version: string;
	/** Whether what an earlier build found is left aside. */
	fresh: boolean;
}

export type WorkerAnswer =
	| { kind: 'progress'; stage: 'reading' | 'parsing'; done: number; total: number }
	| { kind: 'found'; found: AnnotatedDocument; kept: boolean }
	| { kind: 'failed'; reason: string };

/** Milliseconds between two messages about one document: more often nobody can read. */
const PACE = 80;

const { cache, version, fresh } = workerData as WorkerSettings;
const kept = new KeptWork(cache, version);
let engine: ReturnType<typeof loadEngine> | undefined;
const answer = (message: WorkerAnswer) => parentPort?.postMessage(message);

async function annotate(file: DocumentFile): Promise<void> {
	let bytes: Uint8Array;
	try {
		bytes = readFileSync(file.path);
	} catch (error) {
		answer({ kind: 'failed', reason: `“${file.path}” cannot be read: ${diskReason(error)}.` });
		return;
	}
	const before = fresh ? undefined : kept.get(file, bytes);
	if (before) {
		answer({ kind: 'found', found: before, kept: true });
		return;
	}
	let told = 0;
	const progress = (stage: 'reading' | 'parsing') => (done: number, total: number) => {
		const now = performance.now();
		if (now - told < PACE) return;
		told = now;
		answer({ kind: 'progress', stage, done, total });
	};
	const document = await readFile({ ...file, bytes }, { onProgress: progress('reading') });
	engine ??= loadEngine();
	const found = annotateDocument(document, engine, { onProgress: progress('parsing') });
	if (!fresh) kept.set(file, bytes, found);
	answer({ kind: 'found', found, kept: false });
}

parentPort?.on('message', (file: DocumentFile) => {
	annotate(file).catch((error: unknown) => answer({ kind: 'failed', reason: sentenceOf(error) }));
});
