import type { GraphNode } from '#graph/graph-file.ts';
import { clip } from '../theme/clip.ts';
import { sizeOf, type PlaceOf } from './elements.ts';
import type { Frame } from './box-grid.ts';
import type { Sides } from './fit.ts';
import type { Point } from './frame.ts';
import { placeLabels, type Box, type LabelWish } from './place-labels.ts';

interface Label {
	element: HTMLElement;
	node: GraphNode;
	width: number;
	height: number;
}

/** Longest label drawn, in code units; the whole of it stands in the details. */
const longest = 64;
/** From this lift on a label is shown whatever lies under it. */
export const insisting = 10;
/** Nobody reads a map that leaves what it turns around nameless, whatever lies under their names. */
const leading = 0.35;
/** What comes before importance, which is at most 1: a theme names a region, an actor leads. */
const before: Record<GraphNode['kind'], number> = {
	theme: 2,
	actor: 0.3,
	concept: 0.1,
	tension: 0
};

/**
 * The names on the map, as elements above the canvas, so that text size, direction and contrast are
 * the browser's business. While the map is dragged they move as one; when its scale changes they are
 * placed anew. `span`s that are not hidden never overlap.
 */
export class LabelLayer {
	readonly #host: HTMLElement;
	readonly #labels = new Map<string, Label>();
	#boxes: Box[] = [];
	#pan = { x: 0, y: 0 };

	constructor(host: HTMLElement) {
		this.#host = host;
	}

	/** Makes the labels of these nodes and drops all others. */
	show(nodes: readonly GraphNode[]): void {
		const ids = new Set(nodes.map(({ id }) => id));
		for (const [id, { element }] of this.#labels) {
			if (ids.has(id)) continue;
			element.remove();
			this.#labels.delete(id);
		}
		const fresh = nodes.filter(({ id }) => !this.#labels.has(id)).map((node) => this.#make(node));
		this.#host.append(...fresh.map(({ element }) => element));
		// All are measured in one go, after all are in the page.
		for (const label of fresh) this.#measure(label);
	}

	/** Measures again, after the size of text has changed. */
	measure(): void {
		for (const label of this.#labels.values()) this.#measure(label);
	}

	/**
	 * Places the labels at a scale. `lift` says how much earlier than by importance a label is placed;
	 * undefined leaves it out. `seen` is the part of the map on the screen, as if it were not moved, and
	 * `taken` what the page has put on it; `calm` leaves labels where they stand, if the scale is what it was.
	 */
	place(
		scale: number,
		placeOf: PlaceOf,
		lift: (id: string) => number | undefined,
		seen: Frame | undefined,
		taken: readonly Frame[],
		calm: boolean
	): void {
		const wishes: LabelWish[] = [];
		const stands = new Map(calm ? this.#boxes.map((box) => [box.id, box]) : []);
		for (const [id, { node, width, height }] of this.#labels) {
			const lifted = lift(id);
			if (lifted === undefined) continue;
			const standing = stands.get(id);
			const half = (sizeOf(node) * scale) / 2;
			const { x, y } = placeOf(node);
			wishes.push({
				id,
				x: x * scale,
				y: y * scale,
				rise: node.kind === 'theme' ? 0 : half,
				reach: node.kind === 'theme' ? 0 : half,
				width,
				height,
				priority: node.importance + before[node.kind] + lifted,
				// Names around it are left out rather than cut.
				held: lifted > insisting,
				insists: lifted >= insisting || (node.kind !== 'tension' && node.importance >= leading),
				...(standing ? { stands: standing } : {})
			});
		}
		this.#boxes = placeLabels(wishes, seen, taken);
		const placed = new Map(this.#boxes.map((box) => [box.id, box]));
		for (const [id, { element }] of this.#labels) {
			const box = placed.get(id);
			element.hidden = !box;
			if (box) element.style.translate = `${box.left}px ${box.top}px`;
		}
	}

	/** Moves all labels with the map. */
	move({ x, y }: Point): void {
		this.#pan = { x, y };
		this.#host.style.translate = `${x}px ${y}px`;
	}

	/** Sets or takes a class on the labels of some nodes. */
	mark(name: string, has: (id: string) => boolean): void {
		for (const [id, { element }] of this.#labels) element.classList.toggle(name, has(id));
	}

	/** The frame around all labels that are shown, as if the map were not moved. */
	extent(): Sides {
		const sides = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
		for (const { left, top, width, height } of this.#boxes) {
			sides.left = Math.min(sides.left, left);
			sides.top = Math.min(sides.top, top);
			sides.right = Math.max(sides.right, left + width);
			sides.bottom = Math.max(sides.bottom, top + height);
		}
		return sides;
	}

	/** The node whose label lies under a point of the screen, from the corner of the map. */
	nodeUnder(point: Point): string | undefined {
		const [x, y] = [point.x - this.#pan.x, point.y - this.#pan.y];
		return this.#boxes.find(
			({ left, top, width, height }) =>
				left <= x && x <= left + width && top <= y && y <= top + height
		)?.id;
	}

	#make(node: GraphNode): Label {
		const element = document.createElement('span');
		element.className = `label ${node.kind}`;
		element.dataset.label = node.id;
		const text = document.createElement('bdi');
		text.textContent = clip(node.label, longest);
		element.append(text);
		element.style.fontSize = `${(0.72 + 0.24 * Math.sqrt(node.importance)).toFixed(3)}rem`;
		const label = { element, node, width: 0, height: 0 };
		this.#labels.set(node.id, label);
		return label;
	}

	#measure(label: Label): void {
		const { hidden } = label.element;
		label.element.hidden = false;
		// whole pixels that hold all of it: offsetWidth may round down
		const { width, height } = label.element.getBoundingClientRect();
		label.width = Math.ceil(width);
		label.height = Math.ceil(height);
		label.element.hidden = hidden;
	}
}
