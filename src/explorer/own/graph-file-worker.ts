/// <reference lib="webworker" />
/**
 * Opens graph files away from the page, which goes on answering however large they are: a file that
 * the reader gives is checked and kept, a map that is kept is read.
 */
import type { GraphFile } from '#graph/graph-file.ts';
import { keepMap, keptGraph, type KeptMap } from './kept-maps.ts';
import { openGraphText } from '#graph/open-graph-file.ts';

/** What is asked for: to keep a graph file, or to open the map of that id. */
export type FileOrder = { keep: File } | { open: string };
export type FileAnswer = { kept: KeptMap } | { graph: GraphFile } | { problem: string };

async function answer(order: FileOrder): Promise<FileAnswer> {
	try {
		if ('open' in order) return { graph: await keptGraph(order.open) };
		const { keep: file } = order;
		return { kept: await keepMap(openGraphText(await file.text(), file.name), []) };
	} catch (error) {
		return { problem: error instanceof Error ? error.message : String(error) };
	}
}

const scope = self as unknown as DedicatedWorkerGlobalScope;
scope.addEventListener('message', ({ data }: MessageEvent<FileOrder>) => {
	void answer(data).then((message) => scope.postMessage(message));
});
