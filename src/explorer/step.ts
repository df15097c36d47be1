import type { GraphIndex } from './graph-index.ts';
import { longestTrail, type View } from './view.ts';

/**
 * The view after a change to it. A new selection drops the highlighted words of the old one and what
 * was looked at together with it, and a node that is selected is added to the trail, after the one
 * the reader came from.
 */
export function stepTo(index: GraphIndex, view: View, change: Partial<View>): View {
	const next = { ...view, ...change };
	if ('selected' in change && change.selected !== view.selected) {
		if (!('mark' in change)) delete next.mark;
		if (!('paragraph' in change)) delete next.paragraph;
		if (!('together' in change)) next.together = [];
		if (change.selected && index.nodeById.has(change.selected) && !('trail' in change)) {
			const from = view.selected && index.nodeById.has(view.selected) ? [view.selected] : [];
			const walked = view.trail.length ? view.trail : from;
			const before = walked.filter((id) => id !== change.selected);
			next.trail = [...before, change.selected].slice(-longestTrail);
		}
	}
	if (change.view) next.mapAsked = change.view === 'network';
	// Only one place in the text can be asked for.
	if (change.mark) delete next.paragraph;
	else if (change.paragraph) delete next.mark;
	return next;
}
