import { BoxGrid, overlap, type Frame } from './box-grid.ts';

/** A label that wants a place beside its node; all lengths in CSS pixels. */
export interface LabelWish {
	id: string;
	/** Centre of the node on the screen. */
	x: number;
	y: number;
	/** Half the height of the node's shape, and half its width. */
	rise: number;
	reach: number;
	width: number;
	height: number;
	/** The higher, the earlier it is placed. */
	priority: number;
	/** Shown even where it hides other nodes. */
	insists?: boolean;
	/** Shown even where the edge of the screen cuts it: what the reader has a hold of. */
	held?: boolean;
	/** Where it stands already: it stays if it can, so that names do not jump under the pointer. */
	stands?: Box;
}

/** Where a label stands: the upper left corner of its box. */
export interface Box extends Frame {
	id: string;
}

/** Room kept free around a label. */
const margin = 2;
/** Of its own box, the share that shapes of other nodes may hide before a label gives way. */
const tolerated = 0.12;

/**
 * Gives labels their places so that no two overlap: the most important first, each below, above,
 * right or left of its node or aslant, wherever the fewest nodes lie under it; one that finds no free place
 * is left out. Greedy, after the point-feature labelling of Christensen, Marks and Shieber (1995).
 * `within` is what the reader sees, and `taken` what other things stand on there: a label that is held
 * slides along its node to stay inside, and stands across the edge only where it has no other place.
 * Deterministic: equal priorities go by id.
 */
export function placeLabels(
	wishes: readonly LabelWish[],
	within?: Frame,
	taken: readonly Frame[] = []
): Box[] {
	const isCut = (box: Box) =>
		(within !== undefined && crosses(box, within)) ||
		taken.some((frame) => overlap(box, frame, margin) > 0);
	const nodes = new BoxGrid(wishes.map(shapeOf));
	const placed = new BoxGrid<Box>();
	const free = (box: Box) => placed.near(box, margin).length === 0;
	const inOrder = [...wishes].sort(
		(a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
	for (const wish of inOrder) {
		const { stands, width, height } = wish;
		const stays = stands && !isCut(stands);
		if (stays && free(stands)) {
			placed.add(stands);
			continue;
		}
		let best: { box: Box; covered: number; cost: number } | undefined;
		const places = placesAround(wish);
		if (wish.held && within) places.push(...places.flatMap((box) => slide(box, within, wish)));
		for (const box of places) {
			if (!free(box)) continue;
			const cut = isCut(box);
			if (cut && !wish.held) continue;
			const covered = coverage(box, nodes);
			const cost = covered + (cut ? width * height : 0);
			if (!best || cost < best.cost) best = { box, covered, cost };
			if (cost === 0) break;
		}
		const limit = wish.insists ? Infinity : tolerated * width * height;
		if (best && best.covered <= limit) placed.add(best.box);
	}
	return placed.all;
}

function placesAround({ id, x, y, rise, reach, width, height }: LabelWish): Box[] {
	const size = { id, width, height };
	const [below, above] = [y + rise + 1, y - rise - height - 1];
	const [right, left] = [x + reach + 4, x - reach - width - 4];
	const [middle, centre] = [x - width / 2, y - height / 2];
	return [
		{ ...size, left: middle, top: below },
		{ ...size, left: middle, top: above },
		{ ...size, left: right, top: centre },
		{ ...size, left: left, top: centre },
		{ ...size, left: right - 4, top: y + 1 },
		{ ...size, left: left + 4, top: y + 1 },
		{ ...size, left: right - 4, top: y - height - 1 },
		{ ...size, left: left + 4, top: y - height - 1 }
	];
}

/** The same place moved along its node until the edge does not cut it, unless it then hides the node. */
function slide(box: Box, within: Frame, wish: LabelWish): Box[] {
	if (!crosses(box, within)) return [];
	const into = (at: number, length: number, from: number, room: number) =>
		Math.max(from, Math.min(at, from + room - length));
	const left = into(box.left, box.width, within.left, within.width);
	const top = into(box.top, box.height, within.top, within.height);
	const slid = { ...box, left, top };
	return overlap(slid, shapeOf(wish), 0) > 0 ? [] : [slid];
}

function shapeOf({ id, x, y, rise, reach }: LabelWish): Box {
	return { id, left: x - reach, top: y - rise, width: 2 * reach, height: 2 * rise };
}

/** Area of a box that lies over shapes of other nodes. */
function coverage(box: Box, nodes: BoxGrid<Box>): number {
	let area = 0;
	for (const node of nodes.near(box, 0)) if (node.id !== box.id) area += overlap(box, node, 0);
	return area;
}

/** Whether a box lies partly inside of a frame and partly outside. */
function crosses(box: Box, frame: Frame): boolean {
	const shared = overlap(box, frame, 0);
	return shared > 0 && shared < box.width * box.height;
}
