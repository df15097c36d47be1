import { inject } from 'vitest';
import type { GraphFile, GraphNode } from '../../src/graph/graph-file.ts';

/** The graph that the tested site was built with. */
export async function builtGraph(): Promise<GraphFile> {
	const response = await fetch(`${inject('baseUrl')}/graph.json`);
	return (await response.json()) as GraphFile;
}

/** A node of that graph by its name, so that no test knows how ids are made. */
export async function nodeNamed(label: string): Promise<GraphNode> {
	const { nodes } = await builtGraph();
	const node = nodes.find((one) => one.label === label);
	if (!node) throw new Error(`The built graph has no node called ${label}`);
	return node;
}
