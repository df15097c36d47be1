import { readFileSync } from 'node:fs';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { annotateDocument } from '#pipeline/build-graph.ts';
import { readFile } from '#pipeline/read/read-file.ts';
import type { DocumentFile } from './find-documents.ts';
import { KeptWork } from './kept-work.ts';
import { loadEngine } from './load-engine.ts';
import { diskReason, sentenceOf } from './user-error.ts';

/** What an annotator needs to know before its first document. */
export interface AnnotateSettings {
	cache: string;
	version: string;
	/** Whether what an earlier build found is left aside. */
	fresh: boolean;
}

/** What became of a document. */
export type FileAnswer =
	{ kind: 'found'; found: AnnotatedDocument; kept: boolean } | { kind: 'failed'; reason: string };

/** Told how far a document is: `done` of `total`, both in the stage's own measure. */
export type FileProgress = (stage: 'reading' | 'parsing', done: number, total: number) => void;

/** Milliseconds between two messages about one document: more often nobody can read. */
const PACE = 80;

/**
 * Gives the function that reads and annotates one document after the other. It never throws: what is wrong
 * with a document is its answer.
 */
export function fileAnnotator({ cache, version, fresh }: AnnotateSettings) {
	const kept = new KeptWork(cache, version);
	let engine: ReturnType<typeof loadEngine> | undefined;

	async function annotate(file: DocumentFile, onProgress: FileProgress): Promise<FileAnswer> {
		let bytes: Uint8Array;
		try {
			bytes = readFileSync(file.path);
		} catch (error) {
			return { kind: 'failed', reason: `“${file.path}” cannot be read: ${diskReason(error)}.` };
		}
		const before = fresh ? undefined : kept.get(file, bytes);
		if (before) return { kind: 'found', found: before, kept: true };
		let told = 0;
		const progress = (stage: 'reading' | 'parsing') => (done: number, total: number) => {
			const now = performance.now();
			if (now - told < PACE) return;
			told = now;
			onProgress(stage, done, total);
		};
		const document = await readFile({ ...file, bytes }, { onProgress: progress('reading') });
		engine ??= loadEngine();
		const found = annotateDocument(document, engine, { onProgress: progress('parsing') });
		if (!fresh) kept.set(file, bytes, found);
		return { kind: 'found', found, kept: false };
	}

	return (file: DocumentFile, onProgress: FileProgress): Promise<FileAnswer> =>
		annotate(file, onProgress).catch((error: unknown) => ({
			kind: 'failed',
			reason: sentenceOf(error)
		}));
}
