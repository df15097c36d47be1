import type { GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';

/** A node that stands in a paragraph, and the annotation that a click leads to. */
export interface Print {
	node: GraphNode;
	/** First annotation of the paragraph that names it. */
	annotation: string;
	/** How often it is named there. */
	times: number;
}

/**
 * What stands in a paragraph: its tensions first, then actors and concepts, each kind by how often
 * it is named. Only what the filters leave.
 */
export function footprintOf(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations' | 'nodes'>,
	paragraphId: string
): Print[] {
	const prints = new Map<string, Print>();
	for (const annotation of index.annotationsIn(paragraphId)) {
		if (annotation.kind !== 'mention' && annotation.kind !== 'tension') continue;
		if (!shown.annotations.has(annotation.id) || !shown.nodes.has(annotation.node)) continue;
		const node = index.nodeById.get(annotation.node);
		if (!node) continue;
		const print = prints.get(node.id);
		if (print) print.times++;
		else prints.set(node.id, { node, annotation: annotation.id, times: 1 });
	}
	const order = ['tension', 'actor', 'concept', 'theme'];
	return [...prints.values()].sort(
		(a, b) => order.indexOf(a.node.kind) - order.indexOf(b.node.kind) || b.times - a.times
	);
}
