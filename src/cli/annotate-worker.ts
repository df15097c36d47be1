/** A thread that reads and annotates one document after the other, as it is given them. */
import { parentPort, workerData } from 'node:worker_threads';
import { fileAnnotator, type AnnotateSettings, type FileAnswer } from './annotate-file.ts';
import type { DocumentFile } from './find-documents.ts';

/** What a thread tells of the document it was given: how far it is, then what became of it. */
export type WorkerAnswer =
	FileAnswer | { kind: 'progress'; stage: 'reading' | 'parsing'; done: number; total: number };

const annotate = fileAnnotator(workerData as AnnotateSettings);
const answer = (message: WorkerAnswer) => parentPort?.postMessage(message);

parentPort?.on('message', (file: DocumentFile) => {
	void annotate(file, (stage, done, total) =>
		answer({ kind: 'progress', stage, done, total })
	).then(answer);
});
