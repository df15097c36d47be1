import type { Annotation, GraphFile } from '#graph/graph-file.ts';

/** Ids of what remains under the filters of a view; any set will do. */
export interface Part {
	nodes: Ids;
	edges: Ids;
	annotations: Ids;
}

type Ids = Pick<ReadonlySet<string>, 'has'>;

/**
 * The part of a graph file that is to be taken away, as a graph file of its own, in the same order.
 * An edge goes with its two ends or not at all, and loses the evidence that is out of scope; one
 * that would keep none stays whole, since nothing leaves here without its evidence. Documents stay
 * as they are, so that offsets hold.
 */
export function takePart(file: GraphFile, part: Part): GraphFile {
	const nodes = file.nodes.filter((node) => part.nodes.has(node.id));
	const kept = new Set(nodes.map((node) => node.id));
	const edges = file.edges
		.filter((edge) => part.edges.has(edge.id) && kept.has(edge.source) && kept.has(edge.target))
		.map((edge) => {
			const evidence = edge.evidence.filter((id) => part.annotations.has(id));
			return evidence.length > 0 ? { ...edge, evidence } : edge;
		});
	const evidence = new Set(edges.flatMap((edge) => edge.evidence));
	const annotations = file.annotations.filter((annotation) => {
		if (evidence.has(annotation.id)) return true;
		return part.annotations.has(annotation.id) && nodesNamed(annotation).some((id) => kept.has(id));
	});
	return { ...file, nodes, edges, annotations };
}

/** Ids of every node that an annotation names, each once, in the order of its parts. */
export function nodesNamed(annotation: Annotation): string[] {
	const named = (): (string | undefined)[] => {
		switch (annotation.kind) {
			case 'mention':
				return [annotation.node];
			case 'statement':
				return [annotation.subject.node, annotation.object.node];
			case 'attribution':
				return [annotation.holder.node];
			case 'tension':
				return [
					annotation.node,
					...annotation.poles.flatMap((pole) => pole.nodes),
					...annotation.holders.map((holder) => holder.node)
				];
		}
	};
	return [...new Set(named().filter((id) => id !== undefined))];
}
