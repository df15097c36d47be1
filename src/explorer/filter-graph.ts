import type { EdgeKind, NodeKind, Quantifier, TensionRelation } from '#graph/graph-file.ts';
import { ChosenIds, type Ids } from './chosen-ids.ts';
import type { GraphIndex } from './graph-index.ts';
import { countRemaining } from './filters/count-remaining.ts';
import { arraysOf } from './filters/graph-arrays.ts';
import { keep } from './filters/keep.ts';
import { defaultView, type View } from './view.ts';

/** What the filters leave, and what each further filter would leave. */
export interface Shown {
	/** Ids of the nodes that remain. */
	nodes: Ids;
	/** Ids of the edges that remain, each with both ends among the nodes. */
	edges: Ids;
	/** Ids of the annotations in scope: what the text marks and what evidence is counted. */
	annotations: Ids;
	/** Everything in the graph file, for "showing n of N". */
	total: { nodes: number; edges: number; annotations: number };
	counts: Counts;
}

/**
 * How many nodes would remain if a value were chosen in its filter, the other filters as they are.
 * For kinds of edge it is edges, for relations tensions, for rules it is annotations that are counted.
 */
export interface Counts {
	actors: CountsOf<string>;
	themes: CountsOf<string>;
	sections: CountsOf<string>;
	documents: CountsOf<string>;
	nodeKinds: CountsOf<NodeKind>;
	edgeKinds: CountsOf<EdgeKind>;
	heldBy: CountsOf<Quantifier>;
	rules: CountsOf<string>;
	relations: CountsOf<TensionRelation>;
}

/** A count for each value of a filter. A `Map` is one. */
export interface CountsOf<T> extends Iterable<[T, number]> {
	get: (value: T) => number | undefined;
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
	| 'relations'
	| 'heldBy'
	| 'rule'
	| 'focus'
	| 'depth'
>;

/** A view with the filters of another and nothing else of it. */
export function filtersOf(view: View): View {
	const { documents, sections, actors, themes, hiddenNodes, hiddenEdges, relations } = view;
	const { heldBy, rule, focus, depth } = view;
	const filters: Filters = {
		...{ documents, sections, actors, themes, hiddenNodes, hiddenEdges, relations },
		...{ heldBy, rule, focus, depth }
	};
	return { ...defaultView, ...filters };
}

/**
 * What remains of the graph under the filters of a view. Values of one filter add up ("COSLA or the
 * NHS"), different filters narrow each other. An actor or a theme keeps everything connected to it
 * and what connects those; a focus keeps what its depth reaches.
 */
export function filterGraph(index: GraphIndex, filters: Filters): Shown {
	const arrays = arraysOf(index);
	const kept = keep(arrays, filters);
	const { nodeIds, edgeIds, annotationIds } = arrays;
	return {
		nodes: new ChosenIds(nodeIds, kept.nodes, (id) => arrays.nodeAt.get(id)),
		edges: new ChosenIds(edgeIds, kept.edges, (id) => arrays.edgeAt().get(id)),
		annotations: new ChosenIds(annotationIds, kept.annotations, (id) =>
			arrays.annotationAt.get(id)
		),
		total: {
			nodes: nodeIds.length,
			edges: edgeIds.length,
			annotations: annotationIds.length
		},
		counts: countRemaining(arrays, filters, kept)
	};
}
