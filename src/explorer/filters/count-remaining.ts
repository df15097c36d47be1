import type { EdgeKind, NodeKind, TensionRelation } from '#graph/graph-file.ts';
import type { Counts, Filters } from '../filter-graph.ts';
import { edgeKinds, nodeKinds, quantifiers, relations } from '../view.ts';
import type { GraphArrays } from './graph-arrays.ts';
import { countKept, keep, keepNodes, once } from './keep.ts';
import { reach } from './reach.ts';

/**
 * For every value that a filter offers, how many nodes would remain if it alone were chosen there,
 * the other filters as they are. Exact: choosing the value gives this number. For kinds of edge it
 * counts edges; kinds count what showing them would show.
 */
export function countRemaining(arrays: GraphArrays, filters: Filters): Counts {
	const countEach = <T extends string>(values: readonly T[], chosen: (value: T) => Filters) =>
		once(() => new Map(values.map((value) => [value, countKept(arrays, chosen(value))])));
	// Counts that no panel shows are never made.
	const actors = once(() => countReached(arrays, filters, 'actors', 'actor'));
	const themes = once(() => countReached(arrays, filters, 'themes', 'theme'));
	const sections = countEach([...arrays.sectionsBelow.keys()], (id) => ({
		...filters,
		sections: [id]
	}));
	const documents = countEach(unique(arrays.document), (id) => ({ ...filters, documents: [id] }));
	const heldBy = countEach(quantifiers, (quantifier) => ({ ...filters, heldBy: quantifier }));
	const rules = countEach(unique(arrays.rule), (rule) => ({ ...filters, rule }));
	const ofRelations = once(() => countRelations(arrays, filters));
	const ofNodeKinds = once(() => countNodeKinds(arrays, filters));
	const ofEdgeKinds = once(() => countEdgeKinds(arrays, filters));
	return {
		get actors() {
			return actors();
		},
		get themes() {
			return themes();
		},
		get sections() {
			return sections();
		},
		get documents() {
			return documents();
		},
		get heldBy() {
			return heldBy();
		},
		get rules() {
			return rules();
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

function countReached(
	arrays: GraphArrays,
	filters: Filters,
	filter: 'actors' | 'themes',
	kind: NodeKind
): Map<string, number> {
	const { scope, neighbours } = keep(arrays, { ...filters, [filter]: [] });
	const others = keepNodes(arrays, filters, scope, neighbours, filter);
	const counts = new Map<string, number>();
	for (let at = 0; at < others.length; at++) {
		if (arrays.nodeKind[at] !== kind) continue;
		let count = 0;
		if (scope.nodes[at]) {
			for (const node of reach(arrays, neighbours(), [at], 1)) count += others[node] as number;
		}
		counts.set(arrays.nodeIds[at] as string, count);
	}
	return counts;
}

function countNodeKinds(arrays: GraphArrays, filters: Filters): Map<NodeKind, number> {
	const { nodes } = keep(arrays, { ...filters, hiddenNodes: [] });
	const counts = new Map<NodeKind, number>(nodeKinds.map((kind) => [kind, 0]));
	nodes.forEach((kept, at) => {
		const kind = arrays.nodeKind[at]!;
		counts.set(kind, (counts.get(kind) ?? 0) + kept);
	});
	return counts;
}

function countRelations(arrays: GraphArrays, filters: Filters): Map<TensionRelation, number> {
	const { nodes, annotations } = keep(arrays, { ...filters, relations: [] });
	const tensions = new Map(relations.map((relation) => [relation, new Set<number>()]));
	annotations.forEach((kept, at) => {
		const found = tensions.get(arrays.relation[at]!);
		if (!kept || !found) return;
		for (const node of arrays.names[at] as Int32Array) {
			if (nodes[node] && arrays.nodeKind[node] === 'tension') found.add(node);
		}
	});
	return new Map([...tensions].map(([relation, found]) => [relation, found.size]));
}

function countEdgeKinds(arrays: GraphArrays, filters: Filters): Map<EdgeKind, number> {
	const countOf = (edges: Uint8Array, kind: EdgeKind) =>
		edges.reduce((n, kept, at) => n + (arrays.edgeKind[at] === kind ? kept : 0), 0);
	const { edges } = keep(arrays, filters);
	return new Map(
		edgeKinds.map((kind) => {
			if (!filters.hiddenEdges.includes(kind)) return [kind, countOf(edges, kind)];
			const hiddenEdges = filters.hiddenEdges.filter((hidden) => hidden !== kind);
			return [kind, countOf(keep(arrays, { ...filters, hiddenEdges }).edges, kind)];
		})
	);
}

function unique(values: string[]): string[] {
	return [...new Set(values)];
}
