import type { GraphFile } from '#graph/graph-file.ts';
import type { FileAnswer, FileOrder } from './graph-file-worker.ts';
import type { KeptMap } from './kept-maps.ts';

/** Checks a graph file and keeps it. Throws one sentence that says what is wrong with it. */
export async function keepGraphFile(file: File, signal: AbortSignal): Promise<KeptMap> {
	const answer = await ask({ keep: file }, signal);
	if ('kept' in answer) return answer.kept;
	throw new Error('problem' in answer ? answer.problem : `“${file.name}” could not be kept.`);
}

/** The graph of a kept map. Throws one sentence where there is none. */
export async function openKeptGraph(id: string): Promise<GraphFile> {
	const answer = await ask({ open: id });
	if ('graph' in answer) return answer.graph;
	throw new Error('problem' in answer ? answer.problem : `The map “${id}” could not be opened.`);
}

function ask(order: FileOrder, signal?: AbortSignal): Promise<FileAnswer> {
	signal?.throwIfAborted();
	const worker = new Worker(new URL('./graph-file-worker.ts', import.meta.url), { type: 'module' });
	return new Promise<FileAnswer>((resolve, reject) => {
		signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message || 'The file could not be read. Reload the page.'));
		});
		worker.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => resolve(data));
		worker.postMessage(order);
	}).finally(() => worker.terminate());
}
