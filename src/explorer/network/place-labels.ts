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
	/** Shown even where it hides other nodes: what the reader points at. */
	insists?: boolean;
	/** Where it stands already: it stays if it can, so that names do not jump under the pointer. */
	stands?: Box;
}

/** Where a label stands: the upper left corner of its box. */
export interface Box {
	id: string;
	left: number;
	top: number;
	width: number;
	height: number;
}

type Frame = Omit<Box, 'id'>;

/** Room kept free around a label. */
const margin = 2;
/** Of its own box, the share that shapes of other nodes may hide before a label gives way. */
const tolerated = 0.12;

/**
 * Gives labels their places so that no two overlap: the most important first, each below, above,
 * right or left of its node or aslant, wherever the fewest nodes lie under it; one that finds no free place
 * is left out. Greedy, after the point-feature labelling of Christensen, Marks and Shieber (1995).
 * `within` is what the reader sees: a place across its edge is taken only where there is no other.
 * Deterministic: equal priorities go by id.
 */
export function placeLabels(wishes: readonly LabelWish[], within?: Frame): Box[] {
	const placed: Box[] = [];
	const inOrder = [...wishes].sort(
		(a, b) => b.priority - a.priority || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
	);
	for (const wish of inOrder) {
		const { stands } = wish;
		if (stands && !placed.some((other) => overlap(stands, other, margin) > 0)) {
			placed.push(stands);
			continue;
		}
		let best: { box: Box; covered: number; cost: number } | undefined;
		const { width, height } = wish;
		for (const box of placesAround(wish)) {
			if (placed.some((other) => overlap(box, other, margin) > 0)) continue;
			const covered = coverage(box, wish, wishes);
			const cost = covered + (within && crosses(box, within) ? width * height : 0);
			if (!best || cost < best.cost) best = { box, covered, cost };
			if (cost === 0) break;
		}
		const limit = wish.insists ? Infinity : tolerated * width * height;
		if (best && best.covered <= limit) placed.push(best.box);
	}
	return placed;
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

/** Area of a box that lies over shapes of other nodes. */
function coverage(box: Box, own: LabelWish, wishes: readonly LabelWish[]): number {
	let area = 0;
	for (const other of wishes) {
		if (other === own) continue;
		area += overlap(
			box,
			{
				left: other.x - other.reach,
				top: other.y - other.rise,
				width: 2 * other.reach,
				height: 2 * other.rise
			},
			0
		);
	}
	return area;
}

/** Whether a box lies partly inside of a frame and partly outside. */
function crosses(box: Box, frame: Frame): boolean {
	const shared = overlap(box, frame, 0);
	return shared > 0 && shared < box.width * box.height;
}

function overlap(a: Frame, b: Frame, room: number): number {
	const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) + room;
	const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) + room;
	return across > 0 && down > 0 ? across * down : 0;
}
