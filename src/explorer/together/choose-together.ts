import type { GraphIndex } from '../graph-index.ts';
import { mostTogether, type View } from '../view.ts';

type Change = Pick<View, 'selected' | 'together' | 'trail' | 'path'>;

/**
 * The change that takes a node into what is looked at together, or out of it. What was selected
 * alone before is the first of them; what is left alone is selected alone again.
 */
export function toggleTogether(index: GraphIndex, view: View, id: string): Change {
	const before = togetherNow(index, view);
	if (!before.includes(id)) return chooseTogether(view, [...before, id]);
	return chooseTogether(
		view,
		before.filter((other) => other !== id)
	);
}

/** The change that takes several nodes into it; those that are there already stay. */
export function addTogether(index: GraphIndex, view: View, ids: readonly string[]): Change {
	return chooseTogether(view, [...new Set([...togetherNow(index, view), ...ids])]);
}

/** The nodes that the next one would join. */
function togetherNow(index: GraphIndex, { together, selected }: View): string[] {
	if (together.length > 0) return [...together];
	return selected && index.nodeById.has(selected) ? [selected] : [];
}

/** To choose is no step on a way: the trail stays as it is, and an open path makes room. */
function chooseTogether({ trail }: View, ids: readonly string[]): Change {
	const chosen = ids.slice(0, mostTogether);
	return {
		selected: chosen.at(-1),
		together: chosen.length > 1 ? chosen : [],
		trail: [...trail],
		path: undefined
	};
}
