import type { Hand } from './annotate-given-files.ts';
import type { FileMessage, FileOrder } from './work-messages.ts';

/** Bytes that are read as fast as a worker starts: less is done sooner without another one. */
const WORTH_A_THREAD = 80_000;
/** Each holds the model and the lexicon. */
const MOST_THREADS = 4;

/** How many workers read files of these sizes soonest, where so many threads may work at once. */
export function handsFor(sizes: readonly number[], threads: number): number {
	const bytes = sizes.reduce((sum, size) => sum + size, 0);
	const worth = 1 + Math.floor(bytes / WORTH_A_THREAD);
	return Math.max(1, Math.min(threads, MOST_THREADS, sizes.length, worth));
}

/**
 * A worker as a hand: it is given one file at a time and answers with FileMessages.
 *
 * @param model where model/english.bin is served
 */
export function handOf(worker: Worker, model: string): Hand {
	return (file, id, tell) =>
		new Promise((resolve, reject) => {
			worker.onerror = (event) => {
				event.preventDefault();
				reject(new Error(event.message || 'The work could not be started. Reload the page.'));
			};
			worker.onmessage = ({ data }: MessageEvent<FileMessage>) => {
				if (data.kind === 'stage') tell(data.stage, data.done, data.total);
				else if (data.kind === 'outcome') resolve(data.outcome);
				else reject(new Error(data.reason));
			};
			worker.postMessage({ file: file as File, id, model } satisfies FileOrder);
		});
}
