import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileAnnotator, type AnnotateSettings, type FileAnswer } from './annotate-file.ts';
import type { FileProgress } from './annotate-file.ts';
import type { WorkerAnswer } from './annotate-worker.ts';
import type { DocumentFile } from './find-documents.ts';
import { home } from './load-engine.ts';

/** Something that works on one document at a time. */
export interface Hand {
	annotate(file: DocumentFile, onProgress: FileProgress): Promise<FileAnswer>;
	end(): Promise<void>;
}

/** This thread: nothing is to be started, but nothing else is done meanwhile, Ctrl-C neither. */
export function ownHand(settings: AnnotateSettings): Hand {
	const annotate = fileAnnotator(settings);
	return {
		annotate: async (file, onProgress) => {
			await new Promise(setImmediate);
			return annotate(file, onProgress);
		},
		end: () => Promise.resolve()
	};
}

/** A thread beside this one. */
export function threadHand(settings: AnnotateSettings): Hand {
	const worker = new Worker(join(home, 'src', 'cli', 'run.js'), {
		argv: ['annotate-worker'],
		workerData: settings
	});
	return {
		annotate: (file, onProgress) =>
			new Promise((resolve, reject) => {
				const take = (answer: WorkerAnswer) => {
					if (answer.kind === 'progress') {
						onProgress(answer.stage, answer.done, answer.total);
						return;
					}
					worker.off('message', take).off('error', reject);
					resolve(answer);
				};
				worker.on('message', take).on('error', reject);
				worker.postMessage(file);
			}),
		end: async () => void (await worker.terminate())
	};
}
