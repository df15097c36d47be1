import model from '#pipeline/parse/model/english.bin?url';
import type { WorkMessage, WorkOrder } from '#pipeline/worker/work-messages.ts';
import type { BuildOwn } from '#explorer/own/build-own.ts';

/**
 * Makes a graph of files in a worker of its own. It stands among the routes because they alone may
 * know both sides: the explorer is handed this function and never sees the pipeline.
 */
export const buildInWorker: BuildOwn = (files, { onProgress, signal }) => {
	signal.throwIfAborted();
	const worker = new Worker(new URL('../../pipeline/worker/graph-worker.ts', import.meta.url), {
		type: 'module'
	});
	const order: WorkOrder = {
		files,
		model: new URL(model, document.baseURI).href,
		// one is left to the page
		threads: (navigator.hardwareConcurrency || 1) - 1
	};
	return new Promise<Awaited<ReturnType<BuildOwn>>>((resolve, reject) => {
		const cancel = () => reject(signal.reason);
		signal.addEventListener('abort', cancel);
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			reject(new Error(event.message || 'The work could not be started. Reload the page.'));
		});
		worker.addEventListener('message', ({ data }: MessageEvent<WorkMessage>) => {
			if (data.kind === 'progress') onProgress(data);
			else if (data.kind === 'built') resolve({ graph: data.graph, unread: data.unread });
			else if (data.reason) reject(new Error(data.reason));
			else resolve({ graph: undefined, unread: data.unread });
		});
		worker.postMessage(order);
	}).finally(() => worker.terminate());
};
