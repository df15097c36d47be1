import { BrokenGraph, checkGraph } from '#graph/check-graph.ts';
import type { GraphFile } from '#graph/graph-file.ts';
import { BrokenGraphFile, parseGraphText } from '#graph/parse-graph-file.ts';

/** Whether a file is meant to be a graph file, by its name. */
export function isGraphFile(name: string): boolean {
	return /\.json$/i.test(name);
}

/** The text of a graph file as a graph that holds together, or one sentence that says what is wrong. */
export function openGraphText(text: string, name: string): GraphFile {
	const graph = parseGraphText(text, name);
	try {
		return checkGraph(graph);
	} catch (error) {
		if (!(error instanceof BrokenGraph)) throw error;
		throw new BrokenGraphFile(name, error.problems[0] ?? 'its parts do not fit together');
	}
}
