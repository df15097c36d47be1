import type { Annotation } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { View } from '../view.ts';
import { matchesIn } from './highlight.ts';
import type { Found } from './search-graph.ts';

/**
 * The view that a result leads to: a node is selected, a tension on the board if that is where the
 * reader is; a passage opens in the text at what was annotated closest to the matched words, and
 * where nothing is annotated at its beginning.
 */
export function whereTo(index: GraphIndex, found: Found): Partial<View> {
	if (found.kind !== 'passage') return { selected: found.id, query: '' };
	const place = matchesIn(found.text, found.matched)[0]?.start ?? 0;
	const nearest = annotationNear(index.annotationsIn(found.id), place);
	return nearest ? { mark: nearest.id, query: '' } : { paragraph: found.id, query: '' };
}

/** Mentions before longer annotations, because their words are few. */
function annotationNear(annotations: readonly Annotation[], place: number): Annotation | undefined {
	const distance = ({ start, end }: Annotation) =>
		place < start ? start - place : place >= end ? place - end + 1 : 0;
	const rank = ({ kind }: Annotation) => (kind === 'mention' ? 0 : 1);
	return annotations.toSorted((a, b) => distance(a) - distance(b) || rank(a) - rank(b))[0];
}
