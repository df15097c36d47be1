import type { GraphEdge } from '#graph/graph-file.ts';

/** A node with its edges and neighbours, or an edge with its ends: ids of all of them, itself first. */
export function nearTo(id: string, edges: readonly GraphEdge[]): ReadonlySet<string> {
	const near = new Set([id]);
	for (const edge of edges) {
		if (edge.id !== id && edge.source !== id && edge.target !== id) continue;
		near.add(edge.id).add(edge.source).add(edge.target);
	}
	return near;
}
