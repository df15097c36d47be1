import type { Filters } from '../filter-graph.ts';
import type { GraphArrays } from './graph-arrays.ts';
import { neighboursIn, reach, type Neighbours } from './reach.ts';
import { scopeOf, type Scope } from './scope.ts';

/** The filters that choose by connection; each gives the set of nodes it reaches. */
export const reachFilters = ['actors', 'themes', 'focus'] as const;
export type ReachFilter = (typeof reachFilters)[number];

/** What remains; each array has a 1 for what is kept. */
export interface Kept extends Scope {
	scope: Scope;
	neighbours: () => Neighbours;
}

/** Runs all filters. */
export function keep(arrays: GraphArrays, filters: Filters): Kept {
	const scope = scopeOf(arrays, filters);
	const neighbours = once(() => neighboursIn(arrays, scope));
	const nodes = keepNodes(arrays, filters, scope, neighbours);
	const edges = scope.edges.map((inScope, at) =>
		inScope && nodes[arrays.source[at] as number] && nodes[arrays.target[at] as number] ? 1 : 0
	);
	const all = nodes.every((kept, at) => kept === scope.nodes[at]);
	const annotations = all
		? scope.annotations
		: scope.annotations.map((inScope, at) =>
				inScope && (arrays.names[at] as Int32Array).some((node) => nodes[node]) ? 1 : 0
			);
	return { nodes, edges, annotations, scope, neighbours };
}

/** How many nodes remain: the same without what only edges and annotations need. */
export function countKept(arrays: GraphArrays, filters: Filters): number {
	const scope = scopeOf(arrays, filters);
	const nodes = keepNodes(
		arrays,
		filters,
		scope,
		once(() => neighboursIn(arrays, scope))
	);
	return nodes.reduce((n, one) => n + one, 0);
}

/** Makes a value when it is first asked for, and the same one ever after. */
export function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

/** The nodes that remain, with one of the filters by connection left out where it is named. */
export function keepNodes(
	arrays: GraphArrays,
	filters: Filters,
	scope: Scope,
	neighbours: () => Neighbours,
	except?: ReachFilter
): Uint8Array {
	const hidden = new Set(filters.hiddenNodes);
	const nodes = scope.nodes.map((inScope, at) =>
		inScope && !hidden.has(arrays.nodeKind[at]!) ? 1 : 0
	);
	for (const filter of reachFilters) {
		if (filter === except) continue;
		const chosen = filter === 'focus' ? (filters.focus ? [filters.focus] : []) : filters[filter];
		if (chosen.length === 0) continue;
		const from = chosen.flatMap((id) => arrays.nodeAt.get(id) ?? []);
		const reached = reach(
			arrays,
			neighbours(),
			from.filter((node) => scope.nodes[node]),
			filter === 'focus' ? filters.depth : 1
		);
		for (let at = 0; at < nodes.length; at++) if (!reached.has(at)) nodes[at] = 0;
	}
	return nodes;
}
