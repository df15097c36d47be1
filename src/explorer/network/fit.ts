import type { Camera } from './camera.ts';
import type { Shape } from './elements.ts';

/** A frame by its sides, in pixels from the place of the map's middle. */
export interface Sides {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** A width and a height, in CSS pixels. */
export interface Room {
	width: number;
	height: number;
}

/** Room kept free at the edges of the screen. */
const padding = 10;
/** Buttons that are as wide as this share of the map leave it what lies below them. */
const wide = 0.6;
/** A map of three nodes is not blown up to fill the screen. */
const closest = 1.5;
/** Of the room for the nodes, the least that labels leave. */
const leastRoom = 0.78;
/** Each round takes off what labels stand out beyond; after these the rest is too little to see. */
const rounds = 4;

/**
 * The camera that sees the whole map with its labels, which keep their size whatever the scale:
 * what they stand out beyond the nodes is taken off the room there is.
 * @param labelsAt places the labels at a scale and gives the frame around them
 * @param corner of the buttons in the upper right corner: the map makes way for them where it can
 */
export function fitCamera(
	shapes: readonly Shape[],
	{ width, height }: Room,
	labelsAt: (zoom: number) => Sides,
	corner: Room = { width: 0, height: 0 }
): Camera {
	if (shapes.length === 0) return { x: width / 2, y: height / 2, zoom: 1 };
	const above = corner.width > wide * width ? corner.height : 0;
	const across = Math.max(1, width - 2 * padding);
	const down = Math.max(1, height - above - 2 * padding);
	const box = boxOf(shapes);
	const bare = Math.min(closest, across / (box.right - box.left), down / (box.bottom - box.top));
	let zoom = bare;
	let all = union(scaled(box, zoom), labelsAt(zoom));
	for (let round = 0; round < rounds; round++) {
		const over = Math.max((all.right - all.left) / across, (all.bottom - all.top) / down);
		if (over <= 1 || zoom <= bare * leastRoom) break;
		const nodes = scaled(box, zoom);
		const beyondX = all.right - all.left - (nodes.right - nodes.left);
		const beyondY = all.bottom - all.top - (nodes.bottom - nodes.top);
		const wanted = Math.min(
			(across - beyondX) / (box.right - box.left),
			(down - beyondY) / (box.bottom - box.top)
		);
		zoom = Math.max(bare * leastRoom, Math.min(zoom * 0.99, wanted));
		all = union(scaled(box, zoom), labelsAt(zoom));
	}
	const camera = {
		x: (width - all.left - all.right) / 2,
		y: (height + above - all.top - all.bottom) / 2,
		zoom
	};
	const free = height - padding - (camera.y + all.bottom);
	return { ...camera, y: camera.y + Math.max(0, Math.min(free, hiddenBy(corner))) };

	/** How far down the shapes under the buttons would have to go to come out from under them. */
	function hiddenBy({ width: reach, height: depth }: Room): number {
		let most = 0;
		for (const { at, size } of shapes) {
			const right = camera.x + (at.x + size / 2) * zoom;
			const top = camera.y + (at.y - size / 2) * zoom;
			if (right > width - reach) most = Math.max(most, depth - top);
		}
		return most;
	}
}

function boxOf(shapes: readonly Shape[]): Sides {
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	for (const { at, size } of shapes) {
		box.left = Math.min(box.left, at.x - size / 2);
		box.top = Math.min(box.top, at.y - size / 2);
		box.right = Math.max(box.right, at.x + size / 2);
		box.bottom = Math.max(box.bottom, at.y + size / 2);
	}
	return box;
}

function scaled({ left, top, right, bottom }: Sides, by: number): Sides {
	return { left: left * by, top: top * by, right: right * by, bottom: bottom * by };
}

function union(a: Sides, b: Sides): Sides {
	return {
		left: Math.min(a.left, b.left),
		top: Math.min(a.top, b.top),
		right: Math.max(a.right, b.right),
		bottom: Math.max(a.bottom, b.bottom)
	};
}
