import type { Shown } from '../filter-graph.ts';
import { sayNumber } from '../say-number.ts';

/** How much the filters leave: 'Showing 22 of 157 nodes, 40 of 483 connections', or that it is all. */
export function sayShown({
	nodes,
	edges,
	total
}: {
	nodes: { readonly size: number };
	edges: { readonly size: number };
	total: Pick<Shown['total'], 'nodes' | 'edges'>;
}): string {
	if (nodes.size === total.nodes && edges.size === total.edges) {
		return `Showing all ${sayNumber(total.nodes)} nodes and ${sayNumber(total.edges)} connections`;
	}
	return `Showing ${sayNumber(nodes.size)} of ${sayNumber(total.nodes)} nodes, ${sayNumber(edges.size)} of ${sayNumber(total.edges)} connections`;
}
