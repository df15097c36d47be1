import type { EdgeKind, NodeKind, TensionRelation } from '#graph/graph-file.ts';
import { edgeKinds, nodeKinds, quantifiers, relations } from '#graph/kinds.ts';
import type { Counts, CountsOf, Filters } from '../filter-graph.ts';
import { once } from '../graph-index.ts';
import type { GraphArrays } from './graph-arrays.ts';
import { countKept, countOnes, keep, keepEdges, keepNodes, type Kept } from './keep.ts';
import { reachIn } from './reach.ts';
import { scopeOf } from './scope.ts';

/**
 * For every value that a filter offers, how many nodes would remain if it alone were chosen there,
 * the other filters as they are. Exact: choosing the value gives this number. For kinds of edge it
 * counts edges; kinds count what showing them would show. Counts that no panel shows are never made.
 * @param kept what the filters leave
 */
export function countRemaining(arrays: GraphArrays, filters: Filters, kept: Kept): Counts {
	const countEach = <T extends string>(values: () => readonly T[], chosen: (value: T) => Filters) =>
		new CountsByValue(values, (value) => countKept(arrays, chosen(value)));
	const sections = countEach(
		() => [...arrays.sectionsBelow.keys()],
		(id) => ({ ...filters, sections: [id] })
	);
	const documents = countEach(
		() => unique(arrays.document),
		(id) => ({ ...filters, documents: [id] })
	);
	const heldBy = countEach(
		() => quantifiers,
		(quantifier) => ({ ...filters, heldBy: quantifier })
	);
	const rules = countEach(
		() => unique(arrays.rule),
		(rule) => ({ ...filters, rule })
	);
	const actors = once(() => countReached(arrays, filters, 'actors', 'actor'));
	const themes = once(() => countReached(arrays, filters, 'themes', 'theme'));
	const ofRelations = once(() => countRelations(arrays, filters));
	const ofNodeKinds = once(() => countNodeKinds(arrays, filters, kept));
	const ofEdgeKinds = once(() => countEdgeKinds(arrays, filters, kept));
	return {
		sections,
		documents,
		heldBy,
		rules,
		get actors() {
			return actors();
		},
		get themes() {
			return themes();
		},
		get relations() {
			return ofRelations();
		},
		get nodeKinds() {
			return ofNodeKinds();
		},
		get edgeKinds() {
			return ofEdgeKinds();
		}
	};
}

/** Counts that are made one by one, when a value is asked for: a panel shows a few of many. */
class CountsByValue<T extends string> implements CountsOf<T> {
	readonly #values: () => readonly T[];
	readonly #count: (value: T) => number;
	readonly #counted = new Map<T, number>();

	constructor(values: () => readonly T[], count: (value: T) => number) {
		this.#values = values;
		this.#count = count;
	}

	get(value: T): number {
		const known = this.#counted.get(value);
		if (known !== undefined) return known;
		const count = this.#count(value);
		this.#counted.set(value, count);
		return count;
	}

	*[Symbol.iterator](): IterableIterator<[T, number]> {
		for (const value of this.#values()) yield [value, this.get(value)];
	}
}

function countReached(
	arrays: GraphArrays,
	filters: Filters,
	filter: 'actors' | 'themes',
	kind: NodeKind
): Map<string, number> {
	const scope = scopeOf(arrays, filters);
	const others = keepNodes(arrays, filters, scope, filter);
	const reach = reachIn(arrays, scope);
	const wanted = nodeKinds.indexOf(kind);
	const counts = new Map<string, number>();
	for (let at = 0; at < others.length; at++) {
		if (arrays.nodeKind[at] !== wanted) continue;
		let count = 0;
		if (scope.nodes[at]) for (const node of reach([at], 1)) count += others[node] as number;
		counts.set(arrays.nodeIds[at] as string, count);
	}
	return counts;
}

function countNodeKinds(arrays: GraphArrays, filters: Filters, kept: Kept): Map<NodeKind, number> {
	const nodes = filters.hiddenNodes.length
		? keepNodes(arrays, { ...filters, hiddenNodes: [] }, kept.scope)
		: kept.nodes;
	const counts = new Uint32Array(nodeKinds.length);
	for (let at = 0; at < nodes.length; at++) {
		if (nodes[at]) (counts[arrays.nodeKind[at] as number] as number)++;
	}
	return new Map(nodeKinds.map((kind, at) => [kind, counts[at] ?? 0]));
}

function countRelations(arrays: GraphArrays, filters: Filters): Map<TensionRelation, number> {
	const { nodes, annotations } = keep(arrays, { ...filters, relations: [] });
	const tensions = new Map(relations.map((relation) => [relation, new Set<number>()]));
	const { starts, items } = arrays.names;
	const tension = nodeKinds.indexOf('tension');
	annotations.forEach((inScope, at) => {
		const found = inScope ? tensions.get(arrays.relation[at]!) : undefined;
		if (!found) return;
		for (const node of items.subarray(starts[at], starts[at + 1])) {
			if (nodes[node] && arrays.nodeKind[node] === tension) found.add(node);
		}
	});
	return new Map([...tensions].map(([relation, found]) => [relation, found.size]));
}

function countEdgeKinds(arrays: GraphArrays, filters: Filters, kept: Kept): Map<EdgeKind, number> {
	const counts = countKinds(arrays, kept.edges);
	return new Map(
		edgeKinds.map((kind, at) => {
			if (!filters.hiddenEdges.includes(kind)) return [kind, counts[at] ?? 0];
			const hiddenEdges = filters.hiddenEdges.filter((hidden) => hidden !== kind);
			const scope = scopeOf(arrays, { ...filters, hiddenEdges });
			const nodes = keepNodes(arrays, { ...filters, hiddenEdges }, scope);
			const edges = keepEdges(arrays, scope, nodes);
			return [kind, countOnes(edges.map((one, edge) => (arrays.edgeKind[edge] === at ? one : 0)))];
		})
	);
}

/** How many of the chosen edges are of each kind, in the order of `edgeKinds`. */
function countKinds({ edgeKind }: GraphArrays, chosen: Uint8Array): Uint32Array {
	const counts = new Uint32Array(edgeKinds.length);
	for (let at = 0; at < chosen.length; at++) {
		if (chosen[at]) (counts[edgeKind[at] as number] as number)++;
	}
	return counts;
}

function unique(values: string[]): string[] {
	return [...new Set(values)];
}
