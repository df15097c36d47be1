import type { GraphArrays } from './graph-arrays.ts';
import type { Scope } from './scope.ts';

/** For each node, the nodes at the other end of its edges in scope; `in-theme` edges left out. */
export type Neighbours = number[][];

/** The neighbours of every node over the edges in scope. */
export function neighboursIn(arrays: GraphArrays, scope: Scope): Neighbours {
	const neighbours: Neighbours = arrays.nodeIds.map(() => []);
	for (let at = 0; at < arrays.edgeIds.length; at++) {
		if (!scope.edges[at] || arrays.edgeKind[at] === 'in-theme') continue;
		const [from, to] = [arrays.source[at] as number, arrays.target[at] as number];
		if (!scope.nodes[from] || !scope.nodes[to]) continue;
		neighbours[from]?.push(to);
		neighbours[to]?.push(from);
	}
	return neighbours;
}

/**
 * The nodes within `depth` steps of the given ones, themselves included. A tension never stands
 * without its poles, so what a reached tension touches is reached too; and of each concept its theme.
 * A theme reaches through its concepts.
 */
export function reach(
	arrays: GraphArrays,
	neighbours: Neighbours,
	from: readonly number[],
	depth: number
): Set<number> {
	const reached = new Set<number>();
	let edge = new Set<number>();
	for (const node of from) {
		edge.add(node);
		if (arrays.nodeKind[node] !== 'theme') continue;
		arrays.themeOf.forEach((theme, concept) => theme === node && edge.add(concept));
	}
	for (let step = 0; step <= depth; step++) {
		const next = new Set<number>();
		for (const node of edge) reached.add(node);
		for (const node of edge) {
			for (const other of neighbours[node] ?? []) if (!reached.has(other)) next.add(other);
		}
		edge = next;
	}
	for (const node of [...reached]) {
		if (arrays.nodeKind[node] !== 'tension') continue;
		for (const other of neighbours[node] ?? []) reached.add(other);
	}
	for (const node of [...reached]) {
		const theme = arrays.themeOf[node] as number;
		if (theme >= 0) reached.add(theme);
	}
	return reached;
}
