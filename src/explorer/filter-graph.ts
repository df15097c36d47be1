import type { EdgeKind, NodeKind, Quantifier } from '#graph/graph-file.ts';
import type { GraphIndex } from './graph-index.ts';
import type { View } from './view.ts';

/** What the filters leave, and what each further filter would leave. */
export interface Shown {
	/** Ids of the nodes that remain. */
	nodes: ReadonlySet<string>;
	/** Ids of the edges that remain, each with both ends among the nodes. */
	edges: ReadonlySet<string>;
	/** Ids of the annotations in scope: what the text marks and what evidence is counted. */
	annotations: ReadonlySet<string>;
	/** Everything in the graph file, for "showing n of N". */
	total: { nodes: number; edges: number; annotations: number };
	counts: Counts;
}

/**
 * How many nodes would remain if a value were chosen in its filter, the other filters as they are.
 * For kinds of edge it is edges, for rules it is annotations that are counted.
 */
export interface Counts {
	actors: ReadonlyMap<string, number>;
	themes: ReadonlyMap<string, number>;
	sections: ReadonlyMap<string, number>;
	documents: ReadonlyMap<string, number>;
	nodeKinds: ReadonlyMap<NodeKind, number>;
	edgeKinds: ReadonlyMap<EdgeKind, number>;
	heldBy: ReadonlyMap<Quantifier, number>;
	rules: ReadonlyMap<string, number>;
}

/** The part of a view that decides what is shown. */
export type Filters = Pick<
	View,
	| 'documents'
	| 'sections'
	| 'actors'
	| 'themes'
	| 'hiddenNodes'
	| 'hiddenEdges'
	| 'heldBy'
	| 'rule'
	| 'focus'
	| 'depth'
>;

/** What remains of the graph under the filters of a view. */
export function filterGraph(index: GraphIndex, filters: Filters): Shown {
	void filters;
	const { nodes, edges, annotations } = index.file;
	return {
		nodes: new Set(nodes.map((node) => node.id)),
		edges: new Set(edges.map((edge) => edge.id)),
		annotations: new Set(annotations.map((annotation) => annotation.id)),
		total: { nodes: nodes.length, edges: edges.length, annotations: annotations.length },
		counts: {
			actors: new Map(),
			themes: new Map(),
			sections: new Map(),
			documents: new Map(),
			nodeKinds: new Map(),
			edgeKinds: new Map(),
			heldBy: new Map(),
			rules: new Map()
		}
	};
}
