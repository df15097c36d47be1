import type { EdgeKind, NodeKind, TensionRelation } from '#graph/graph-file.ts';
import type { Counts, Filters } from '../filter-graph.ts';
import { edgeKinds, nodeKinds, quantifiers, relations } from '../view.ts';
import type { GraphArrays } from './graph-arrays.ts';
import { keep, keepNodes } from './keep.ts';
import { reach } from './reach.ts';

/**
 * For every value that a filter offers, how many nodes would remain if it alone were chosen there,
 * the other filters as they are. Exact: choosing the value gives this number. For kinds of edge it
 * counts edges; kinds count what showing them would show.
 */
export function countRemaining(arrays: GraphArrays, filters: Filters): Counts {
	return {
		actors: countReached(arrays, filters, 'actors', 'actor'),
		themes: countReached(arrays, filters, 'themes', 'theme'),
		sections: countEach([...arrays.sectionsBelow.keys()], (id) => ({ ...filters, sections: [id] })),
		documents: countEach(unique(arrays.document), (id) => ({ ...filters, documents: [id] })),
		heldBy: countEach(quantifiers, (heldBy) => ({ ...filters, heldBy })),
		rules: countEach(unique(arrays.rule), (rule) => ({ ...filters, rule })),
		relations: countRelations(arrays, filters),
		nodeKinds: countNodeKinds(arrays, filters),
		edgeKinds: countEdgeKinds(arrays, filters)
	};

	function countEach<T extends string>(values: readonly T[], chosen: (value: T) => Filters) {
		return new Map(values.map((value) => [value, sum(keep(arrays, chosen(value)).nodes)]));
	}
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
			for (const node of reach(arrays, neighbours, [at], 1)) count += others[node] as number;
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
	return new Map(
		edgeKinds.map((kind) => {
			const shown = filters.hiddenEdges.filter((hidden) => hidden !== kind);
			const { edges } = keep(arrays, { ...filters, hiddenEdges: shown });
			return [
				kind,
				edges.reduce((n, kept, at) => n + (arrays.edgeKind[at] === kind ? kept : 0), 0)
			];
		})
	);
}

function sum(kept: Uint8Array): number {
	return kept.reduce((n, one) => n + one, 0);
}

function unique(values: string[]): string[] {
	return [...new Set(values)];
}
