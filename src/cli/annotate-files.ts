import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { SharedStrings } from '#pipeline/worker/share-strings.ts';
import type { WorkerAnswer, WorkerSettings } from './annotate-worker.ts';
import type { DocumentFile } from './find-documents.ts';
import { KeptWork } from './kept-work.ts';
import { engineVersion, home } from './load-engine.ts';

export interface AnnotateOptions {
	/** How many documents are worked on side by side; by default as many as there are processors and work for them. */
	threads?: number;
	/** Whether all documents are worked on anew, also those that have not changed. */
	fresh?: boolean;
	/** Told of every step: the document, what is done with it, and how much of all is done (0 to 1). */
	onProgress?: (document: string, stage: string, share: number) => void;
}

export interface AnnotatedFiles {
	/** In the order of the files given, whatever thread was first. */
	annotated: AnnotatedDocument[];
	/** Files that could not be read, each with the sentence that says why. */
	failed: { path: string; reason: string }[];
	/** How many were taken from an earlier build. */
	kept: number;
}

/** Node runs no TypeScript by itself before version 22.18: the thread starts as tsx starts the command. */
const WORKER = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))})
	.then(({ register }) => register())
	.then(() => import(${JSON.stringify(new URL('./annotate-worker.ts', import.meta.url).href)}));`;

/** Reads and annotates documents in threads of their own, and only those that changed. */
export async function annotateFiles(
	files: readonly DocumentFile[],
	{ threads = threadsFor(files), fresh = false, onProgress }: AnnotateOptions = {}
): Promise<AnnotatedFiles> {
	const settings: WorkerSettings = {
		cache: join(home, '.subtext', 'cache'),
		version: engineVersion(),
		fresh
	};
	new KeptWork(settings.cache, settings.version).forgetOtherVersions();
	const answers: (Exclude<WorkerAnswer, { kind: 'progress' }> | undefined)[] = files.map(
		() => undefined
	);
	const strings = new SharedStrings();
	let next = 0;
	let finished = 0;

	const work = async () => {
		const worker = new Worker(WORKER, { eval: true, workerData: settings });
		try {
			for (let at = next++; at < files.length; at = next++) {
				const file = files[at] as DocumentFile;
				const answer = await answerOf(worker, file, (stage, share) =>
					onProgress?.(file.name, stage, (finished + share) / files.length)
				);
				if (answer.kind === 'found') strings.share(answer.found);
				answers[at] = answer;
				finished++;
				onProgress?.(file.name, 'done', finished / files.length);
			}
		} finally {
			await worker.terminate();
		}
	};
	await Promise.all(Array.from({ length: Math.min(threads, files.length) }, work));

	return {
		annotated: answers.flatMap((answer) => (answer?.kind === 'found' ? [answer.found] : [])),
		failed: answers.flatMap((answer, at) =>
			answer?.kind === 'failed' ? [{ path: files[at]?.path ?? '', reason: answer.reason }] : []
		),
		kept: answers.filter((answer) => answer?.kind === 'found' && answer.kept).length
	};
}

/** Bytes that are read as fast as a thread starts: less is done sooner without a second one. */
const WORTH_A_THREAD = 80_000;

function threadsFor(files: readonly DocumentFile[]): number {
	const bytes = files.reduce((sum, { path }) => {
		const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
		return sum + size;
	}, 0);
	return Math.min(availableParallelism(), 1 + Math.floor(bytes / WORTH_A_THREAD));
}

/** Gives one document to a thread and waits for what it found. */
function answerOf(
	worker: Worker,
	file: DocumentFile,
	onProgress: (stage: string, share: number) => void
): Promise<Exclude<WorkerAnswer, { kind: 'progress' }>> {
	return new Promise((resolve, reject) => {
		const take = (answer: WorkerAnswer) => {
			if (answer.kind === 'progress') {
				onProgress(answer.stage, answer.total ? answer.done / answer.total : 0);
				return;
			}
			worker.off('message', take).off('error', reject);
			resolve(answer);
		};
		worker.on('message', take).on('error', reject);
		worker.postMessage(file);
	});
}
