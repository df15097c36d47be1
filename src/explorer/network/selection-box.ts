import { toScreen, type Camera } from './camera.ts';
import type { Shape } from './elements.ts';
import type { Point } from './frame.ts';

/**
 * Ids of the nodes whose middle lies in a box on the screen, the most important first. A theme is a
 * region, which its concepts stand for. Corners are in CSS pixels from the corner of the map.
 */
export function nodesInBox(
	shapes: readonly Shape[],
	camera: Camera,
	[from, to]: readonly [Point, Point]
): string[] {
	const between = (value: number, a: number, b: number) =>
		Math.min(a, b) <= value && value <= Math.max(a, b);
	return shapes
		.filter(({ node, at }) => {
			const { x, y } = toScreen(camera, at);
			return node.kind !== 'theme' && between(x, from.x, to.x) && between(y, from.y, to.y);
		})
		.sort((a, b) => b.node.importance - a.node.importance || (a.node.id < b.node.id ? -1 : 1))
		.map(({ node }) => node.id);
}

/** The box that is drawn on the map around what is to be chosen. */
export class SelectionBox {
	readonly #host: HTMLElement;
	#box: HTMLElement | undefined;

	constructor(host: HTMLElement) {
		this.#host = host;
	}

	/** Draws it between two corners; without them it goes away. */
	draw(corners: readonly [Point, Point] | undefined): void {
		if (!corners) {
			this.#box?.remove();
			this.#box = undefined;
			return;
		}
		if (!this.#box) {
			this.#box = document.createElement('div');
			this.#box.className = 'selection-box';
			this.#host.append(this.#box);
		}
		const [from, to] = corners;
		const { style } = this.#box;
		style.left = `${Math.min(from.x, to.x)}px`;
		style.top = `${Math.min(from.y, to.y)}px`;
		style.width = `${Math.abs(to.x - from.x)}px`;
		style.height = `${Math.abs(to.y - from.y)}px`;
	}
}
