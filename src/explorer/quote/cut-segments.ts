import type { Span } from '#graph/graph-file.ts';

/** A stretch of text that is shown in its own way, e.g. `{ start: 0, end: 6, as: 'cue' }`. */
export interface Mark extends Span {
	as: string;
}

/** A piece of text and the marks that lie over it, in the order in which they were given. */
export interface Segment {
	text: string;
	as: string[];
}

/**
 * Cuts a stretch of a text into pieces so that each lies wholly inside or outside of every mark.
 * The pieces joined are the stretch. Offsets are UTF-16 code units into `text`; what a mark covers
 * beyond the stretch is left out.
 * `cutSegments('hopes, but fears', { start: 0, end: 16 }, [{ start: 7, end: 10, as: 'cue' }])` is
 * 'hopes, ', 'but' as a cue, ' fears'.
 */
export function cutSegments(text: string, within: Span, marks: readonly Mark[]): Segment[] {
	const inside = marks.filter((mark) => mark.start < within.end && within.start < mark.end);
	const cuts = new Set([within.start, within.end]);
	for (const mark of inside) {
		cuts.add(Math.max(mark.start, within.start));
		cuts.add(Math.min(mark.end, within.end));
	}
	const places = [...cuts].sort((a, b) => a - b);
	return places.slice(1).map((end, before) => {
		const start = places[before] ?? end;
		const over = inside.filter((mark) => mark.start <= start && end <= mark.end);
		return { text: text.slice(start, end), as: [...new Set(over.map((mark) => mark.as))] };
	});
}
