import { BrokenGraph, checkGraph } from './check-graph.ts';
import type { GraphFile } from './graph-file.ts';
import { BrokenGraphFile, parseGraphText } from './parse-graph-file.ts';

/** Whether a file is meant to be a graph file, by its name. */
export function isGraphFile(name: string): boolean {
	return /\.json$/i.test(name);
}

/**
 * The text of a graph file from outside as a graph that holds together. Throws BrokenGraphFile, whose message is one
 * sentence that names the file and the place: in the JSON, or in the documents where parts contradict each other.
 */
export function openGraphText(text: string, name: string): GraphFile {
	const graph = parseGraphText(text, name);
	try {
		return checkGraph(graph);
	} catch (error) {
		if (!(error instanceof BrokenGraph)) throw error;
		throw new BrokenGraphFile(name, error.problems[0] ?? 'its parts do not fit together');
	}
}
