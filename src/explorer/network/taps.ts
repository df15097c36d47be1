import type { Point } from './frame.ts';

/** Longest time between the taps of a double tap, in milliseconds. */
const longest = 350;
/** A second tap farther away than this, in pixels, means something else. */
const nearBy = 24;

export interface Tap {
	/** What lies under the pointer. */
	id: string | undefined;
	point: Point;
	/** Milliseconds of the event. */
	at: number;
}

/**
 * Tells double taps. Selecting can move a name from under the pointer: the second tap means what the
 * first one met. The browser counts clicks, but not those of fingers, and counts on wherever they fall.
 */
export class Taps {
	#last: Tap | undefined;

	/** What the tap means, and whether it is the second of two on the same thing. */
	meet(tap: Tap): { id: string | undefined; twice: boolean } {
		const last = this.#last;
		const twice =
			last?.id !== undefined &&
			tap.at - last.at < longest &&
			Math.hypot(tap.point.x - last.point.x, tap.point.y - last.point.y) <= nearBy;
		this.#last = twice ? undefined : tap;
		return { id: twice ? last.id : tap.id, twice };
	}
}
