import { nodeKinds } from '#graph/kinds.ts';
import type { Filters } from '../filter-graph.ts';
import type { GraphArrays } from './graph-arrays.ts';
import { reachIn } from './reach.ts';
import { scopeOf, type Scope } from './scope.ts';

/** The filters that choose by connection; each gives the set of nodes it reaches. */
const reachFilters = ['actors', 'themes', 'focus'] as const;
export type ReachFilter = (typeof reachFilters)[number];

/** What remains; each array has a 1 for what is kept. */
export interface Kept extends Scope {
	scope: Scope;
}

/** Runs all filters. */
export function keep(arrays: GraphArrays, filters: Filters): Kept {
	const scope = scopeOf(arrays, filters);
	const nodes = keepNodes(arrays, filters, scope);
	const all = nodes.every((kept, at) => kept === scope.nodes[at]);
	const edges = keepEdges(arrays, scope, nodes);
	return {
		nodes,
		edges,
		annotations: all ? scope.annotations : naming(arrays, scope, nodes),
		scope
	};
}

/** The edges in scope between nodes that remain. */
export function keepEdges(
	{ source, target }: GraphArrays,
	scope: Scope,
	nodes: Uint8Array
): Uint8Array {
	const edges = new Uint8Array(scope.edges.length);
	for (let at = 0; at < edges.length; at++) {
		if (scope.edges[at] && nodes[source[at] as number] && nodes[target[at] as number])
			edges[at] = 1;
	}
	return edges;
}

/** The annotations in scope that name a node that remains. */
function naming({ names }: GraphArrays, scope: Scope, nodes: Uint8Array): Uint8Array {
	const { starts, items } = names;
	const annotations = new Uint8Array(scope.annotations.length);
	for (let at = 0; at < annotations.length; at++) {
		if (!scope.annotations[at]) continue;
		const end = starts[at + 1] as number;
		for (let place = starts[at] as number; place < end && !annotations[at]; place++) {
			annotations[at] = nodes[items[place] as number] as number;
		}
	}
	return annotations;
}

/** How many nodes remain. */
export function countKept(arrays: GraphArrays, filters: Filters): number {
	return countOnes(keepNodes(arrays, filters, scopeOf(arrays, filters)));
}

/** How many entries are 1. */
export function countOnes(chosen: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < chosen.length; at++) count += chosen[at] as number;
	return count;
}

/** The nodes that remain, with one of the filters by connection left out where it is named. */
export function keepNodes(
	arrays: GraphArrays,
	filters: Filters,
	scope: Scope,
	except?: ReachFilter
): Uint8Array {
	const nodes = withoutKinds(arrays, filters, scope.nodes);
	for (const filter of reachFilters) {
		if (filter === except) continue;
		const chosen = filter === 'focus' ? (filters.focus ? [filters.focus] : []) : filters[filter];
		if (chosen.length === 0) continue;
		const from = chosen.flatMap((id) => arrays.nodeAt.get(id) ?? []);
		const inScope = from.filter((node) => scope.nodes[node]);
		const depth = filter === 'focus' ? filters.depth : 1;
		const reached = new Uint8Array(nodes.length);
		for (const node of reachIn(arrays, scope)(inScope, depth)) reached[node] = 1;
		for (let at = 0; at < nodes.length; at++) if (!reached[at]) nodes[at] = 0;
	}
	return nodes;
}

/** A copy without nodes of a hidden kind. */
function withoutKinds(
	{ nodeKind }: GraphArrays,
	{ hiddenNodes }: Pick<Filters, 'hiddenNodes'>,
	nodes: Uint8Array
): Uint8Array {
	const kept = nodes.slice();
	if (hiddenNodes.length === 0) return kept;
	const hidden = Uint8Array.from(nodeKinds, (kind) => Number(hiddenNodes.includes(kind)));
	for (let at = 0; at < kept.length; at++) if (hidden[nodeKind[at] as number]) kept[at] = 0;
	return kept;
}
