import type { Annotation } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';

/**
 * The evidence of a node or an edge, in reading order: the mentions of an actor or concept, those
 * of a theme's concepts, the tensions of a tension node, the annotations of an edge. What the
 * filters leave out is left out here; nothing selected has no hits.
 */
export function hitsOf(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations'>,
	selected: string | undefined
): readonly Annotation[] {
	return evidenceOf(index, selected).filter(({ id }) => shown.annotations.has(id));
}

/** The same without regard to the filters. */
export function evidenceOf(index: GraphIndex, selected: string | undefined): readonly Annotation[] {
	const edge = selected && index.edgeById.get(selected);
	if (edge) return index.evidenceOf(edge);
	const node = selected && index.nodeById.get(selected);
	if (!node) return [];
	if (node.kind === 'tension') return index.tensionsOf(node.id);
	if (node.kind !== 'theme') return index.mentionsOf(node.id);
	return index
		.conceptsOf(node.id)
		.flatMap((id) => index.mentionsOf(id))
		.sort((a, b) => index.placeOf(a.paragraph) - index.placeOf(b.paragraph) || a.start - b.start);
}

/**
 * What is in the spotlight, by paragraph: the evidence of what is selected and the highlighted
 * annotation, without plain mentions, which have no parts to show.
 */
export function spotlightsOf(
	index: GraphIndex,
	selected: string | undefined,
	highlighted: Annotation | undefined
): ReadonlyMap<string, readonly Annotation[]> {
	const spotlights = new Map<string, Annotation[]>();
	const annotations = new Set(evidenceOf(index, selected));
	if (highlighted) annotations.add(highlighted);
	for (const annotation of annotations) {
		if (annotation.kind === 'mention') continue;
		const before = spotlights.get(annotation.paragraph) ?? [];
		spotlights.set(annotation.paragraph, [...before, annotation]);
	}
	return spotlights;
}
