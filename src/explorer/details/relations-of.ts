import type { EdgeKind, GraphEdge, GraphNode } from '#graph/graph-file.ts';
import { edgeKinds } from '#graph/kinds.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';

/** One connection of a node. */
export interface Connection {
	edge: GraphEdge;
	other: GraphNode;
}

/** The connections of one kind that run the same way. */
export interface Relation {
	/** Heading over the list of the other nodes, e.g. 'Holds a side of'. */
	name: string;
	kind: EdgeKind;
	connections: Connection[];
}

const names: Record<EdgeKind, { out: string; back: string }> = {
	states: { out: 'Does, as stated', back: 'Done to it, as stated' },
	holds: { out: 'Said to hold a side of', back: 'Held by' },
	pole: { out: 'At its poles', back: 'At a pole of' },
	about: { out: 'Said to hold a view about', back: 'Views held by' },
	'in-theme': { out: 'Belongs to the theme', back: 'Concepts of this theme' },
	broader: { out: 'Broader term', back: 'Narrower terms' },
	'co-occurs': { out: 'Stands in the same sentence with', back: 'Stands in the same sentence with' }
};

/** The connections of a node that the filters leave, by relation; the weightiest first. */
export function relationsOf(
	index: GraphIndex,
	shown: Pick<Shown, 'edges'>,
	nodeId: string
): Relation[] {
	const relations = new Map<string, Relation>();
	for (const edge of index.edgesOf(nodeId)) {
		const outward = edge.source === nodeId;
		const other = index.nodeById.get(outward ? edge.target : edge.source);
		if (!other || !shown.edges.has(edge.id)) continue;
		const name = names[edge.kind][outward ? 'out' : 'back'];
		const relation = relations.get(name) ?? { name, kind: edge.kind, connections: [] };
		relation.connections.push({ edge, other });
		relations.set(name, relation);
	}
	return [...relations.values()]
		.sort((a, b) => edgeKinds.indexOf(a.kind) - edgeKinds.indexOf(b.kind))
		.map((relation) => ({
			...relation,
			connections: relation.connections.sort(
				(a, b) => b.edge.weight - a.edge.weight || (a.other.label < b.other.label ? -1 : 1)
			)
		}));
}
