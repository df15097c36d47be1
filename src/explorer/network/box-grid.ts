/** A rectangle on the screen, in CSS pixels. */
export interface Frame {
	left: number;
	top: number;
	width: number;
	height: number;
}

/** Side of a cell: about the width of a label. */
const cell = 80;
/** More than any screen, or any map that is zoomed in on, has cells below each other. */
const rows = 1e6;

/** Rectangles in square cells, so that only neighbours are asked whether they overlap. */
export class BoxGrid<T extends Frame> {
	readonly all: T[] = [];
	readonly #cells = new Map<number, T[]>();

	constructor(boxes: readonly T[] = []) {
		for (const box of boxes) this.add(box);
	}

	add(box: T): void {
		this.all.push(box);
		for (const key of keysOf(box, 0)) {
			const list = this.#cells.get(key);
			if (list) list.push(box);
			else this.#cells.set(key, [box]);
		}
	}

	/** The rectangles that overlap a frame when it is grown by `room`. */
	near(frame: Frame, room: number): T[] {
		const found: T[] = [];
		for (const key of keysOf(frame, room)) {
			for (const box of this.#cells.get(key) ?? []) {
				if (!found.includes(box) && overlap(frame, box, room) > 0) found.push(box);
			}
		}
		return found;
	}
}

/** Area that two frames share when each is kept `room` apart; 0 where they do not meet. */
export function overlap(a: Frame, b: Frame, room: number): number {
	const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) + room;
	const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) + room;
	return across > 0 && down > 0 ? across * down : 0;
}

function keysOf({ left, top, width, height }: Frame, room: number): number[] {
	const keys: number[] = [];
	const right = Math.floor((left + width + room) / cell);
	const bottom = Math.floor((top + height + room) / cell);
	for (let x = Math.floor((left - room) / cell); x <= right; x++) {
		for (let y = Math.floor((top - room) / cell); y <= bottom; y++) keys.push(x * rows + y);
	}
	return keys;
}
