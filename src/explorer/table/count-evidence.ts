import type { Annotation } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';

/** How much of the text stands behind each node, by its place in the graph file. */
export interface EvidenceCounts {
	mentions: Uint32Array;
	/** Distinct paragraphs. */
	paragraphs: Uint32Array;
}

/**
 * Counts the evidence of all nodes in one go, as `evidenceOf` gives it for one (text/hits.ts): the
 * mentions of actors and concepts, those of its concepts for a theme, the passages of a tension. Only
 * what the filters leave counts.
 */
export function countEvidence(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations'>
): EvidenceCounts {
	const { nodes, annotations } = index.file;
	const placeOf = new Map(nodes.map(({ id }, at) => [id, at]));
	const themeOf = nodes.map((node) =>
		node.kind === 'concept' && node.theme ? placeOf.get(node.theme) : undefined
	);
	const mentions = new Uint32Array(nodes.length);
	const paragraphs = new Uint32Array(nodes.length);
	const counted = new Set<number>();
	const count = (node: number | undefined, paragraph: number) => {
		if (node === undefined) return;
		mentions[node]!++;
		const pair = node * index.paragraphs.length + paragraph;
		if (counted.has(pair)) return;
		counted.add(pair);
		paragraphs[node]!++;
	};
	const node = (annotation: Annotation) =>
		annotation.kind === 'mention' || annotation.kind === 'tension'
			? placeOf.get(annotation.node)
			: undefined;
	for (const annotation of annotations) {
		const at = node(annotation);
		if (at === undefined || !shown.annotations.has(annotation.id)) continue;
		if ((nodes[at]?.kind === 'tension') !== (annotation.kind === 'tension')) continue;
		const paragraph = index.placeOf(annotation.paragraph);
		if (paragraph < 0) continue;
		count(at, paragraph);
		count(themeOf[at], paragraph);
	}
	return { mentions, paragraphs };
}
