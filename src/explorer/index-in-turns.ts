import type { GraphFile } from '#graph/graph-file.ts';
import { arraysOf } from './filters/graph-arrays.ts';
import { indexGraph, type GraphIndex } from './graph-index.ts';
import { turn } from './turns.ts';

/** Indexes a graph file, and makes what the filters run on. The page answers in between. */
export async function indexInTurns(file: GraphFile): Promise<GraphIndex> {
	const index = indexGraph(file);
	await turn();
	arraysOf(index);
	await turn();
	return index;
}
