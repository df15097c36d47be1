import type { Core, EventObject } from 'cytoscape';
import cytoscape from 'cytoscape/dist/cytoscape.esm.min.mjs';
import type { Camera } from './camera.ts';
import type { Colours } from './colours.ts';
import type { Scene } from './elements.ts';
import { elementsOf } from './figure-elements.ts';
import { figureStyle } from './figure-style.ts';
import type { Point } from './frame.ts';
import { steady } from './gestures.ts';
import { Margin, sharpest } from './margin.ts';

/** What lies under the pointer: a node or an edge, by its id, or nothing. */
export interface Under {
	node?: string;
	edge?: string;
	/** The point of the map under the pointer. */
	at: Point;
}

export interface FigureEvents {
	press: () => void;
	tap: (under: Under, event: MouseEvent | TouchEvent) => void;
	hover: (under: Under) => void;
}

/** What the reader has a hold of; it decides what stands out. */
export interface Hold {
	/** What is pointed at, else what the keyboard stands on, else what is selected. */
	lit: string | undefined;
	selected: string | undefined;
	/** What is looked at together with it. */
	together: readonly string[];
	cursor: string | undefined;
	/** Ids of the nodes and edges of an open path, which stands out where nothing is lit. */
	path: ReadonlySet<string> | undefined;
	visited: readonly string[];
	/** Whether themes are shown by their ground, so that they need no ring. */
	grounded: boolean;
}

/**
 * Nodes and edges, drawn by Cytoscape, which also says what lies under the pointer. Its canvas reaches
 * beyond what is seen. While the map moves, the browser moves the finished picture; Cytoscape draws
 * anew when it is told to look where the map has come to rest.
 */
export class Figures {
	readonly #cy: Core;
	readonly #host: HTMLElement;
	readonly #margin = new Margin();
	/** How each element was given to Cytoscape, to know what has changed. */
	readonly #given = new Map<string, string>();
	/** The classes that each element has: most stay as they are when something else is lit. */
	readonly #classes = new Map<string, string>();
	#colours: Colours | undefined;
	#scene: Scene | undefined;
	#drawn: Camera = { x: 0, y: 0, zoom: 1 };
	#seen: Camera = this.#drawn;

	constructor(host: HTMLElement, events: FigureEvents) {
		this.#host = host;
		this.#cy = cytoscape({
			container: host,
			layout: { name: 'preset' },
			// Gestures are the map's own, see gestures.ts.
			userPanningEnabled: false,
			userZoomingEnabled: false,
			boxSelectionEnabled: false,
			autoungrabify: true,
			autounselectify: true,
			desktopTapThreshold: steady.mouse,
			touchTapThreshold: steady.touch,
			pixelRatio: Math.min(sharpest, devicePixelRatio)
		});
		this.#cy.on('render', () => {
			this.#drawn = this.#margin.without(this.#cy.pan(), this.#cy.zoom());
			this.follow(this.#seen);
		});
		this.#cy.on('tapstart', events.press);
		this.#cy.on('tap', (event) => events.tap(this.#under(event), event.originalEvent));
		this.#cy.on('mousemove', (event) => {
			const { buttons } = event.originalEvent as MouseEvent;
			if (!buttons) events.hover(this.#under(event));
		});
	}

	/** Takes the size of the part that is seen, in CSS pixels. */
	resize(width: number, height: number): void {
		this.#margin.fit(this.#host, width, height);
		this.#cy.resize();
	}

	/** Puts on the colours of the page, where they have changed. */
	dress(colours: Colours): void {
		if (colours === this.#colours) return;
		this.#colours = colours;
		this.#cy.style(figureStyle(colours));
	}

	/** Adds what is new and takes away what is gone; what stays keeps its place, if that has not changed. */
	show(scene: Scene): void {
		if (scene === this.#scene) return;
		this.#scene = scene;
		const wanted = elementsOf(scene);
		this.#cy.batch(() => {
			for (const id of [...this.#given.keys()].filter((id) => !wanted.has(id))) {
				this.#cy.getElementById(id).remove();
				this.#given.delete(id);
				this.#classes.delete(id);
			}
			const fresh = [];
			for (const [id, definition] of wanted) {
				const [before, now] = [this.#given.get(id), JSON.stringify(definition)];
				if (before === now) continue;
				this.#given.set(id, now);
				if (before === undefined) fresh.push(definition);
				else this.#cy.getElementById(id).json(definition);
			}
			this.#cy.add(fresh);
		});
	}

	/**
	 * Lets what is lit stand out with what it is connected with, the rest step back.
	 * @returns ids of what stands out; undefined where nothing is lit that is drawn
	 */
	mark(hold: Hold): ReadonlySet<string> | undefined {
		const { lit, selected, together, cursor, path, visited, grounded } = hold;
		const near = lit === undefined ? path : this.#around(lit);
		const seen = new Set(visited);
		const chosen = new Set([...together, selected]);
		const classesOf = (id: string, kind: string) => [
			...(near ? [near.has(id) ? 'near' : chosen.has(id) ? '' : 'far'] : []),
			...(grounded && kind === 'theme' ? ['grounded'] : []),
			...(seen.has(id) ? ['visited'] : []),
			...(id === cursor ? ['cursor'] : []),
			...(chosen.has(id) ? ['selected'] : [])
		];
		// Cytoscape works out the styles of those whose classes have changed, once for all of them.
		this.#cy.batch(() => {
			for (const element of this.#cy.elements()) {
				const id = element.id();
				const classes = classesOf(id, String(element.data('kind'))).filter(Boolean);
				const now = classes.join(' ');
				if (now === (this.#classes.get(id) ?? '')) continue;
				this.#classes.set(id, now);
				element.classes(classes);
			}
		});
		return near;
	}

	/** Draws it as the camera sees it, with the next frame. */
	look(camera: Camera): void {
		this.#seen = camera;
		const [pan, before] = [this.#margin.with(camera), this.#cy.pan()];
		const same = pan.x === before.x && pan.y === before.y && camera.zoom === this.#cy.zoom();
		if (!same) this.#cy.viewport({ zoom: camera.zoom, pan });
	}

	/** Puts what is drawn where the camera sees it. */
	follow(camera: Camera): void {
		this.#seen = camera;
		const picture = this.#host.firstElementChild as HTMLElement;
		picture.style.transform = this.#margin.move(this.#drawn, camera);
	}

	/** Whether what is drawn still fills all that is seen, at the scale it was drawn for. */
	covers(camera: Camera): boolean {
		return this.#margin.covers(this.#drawn, camera);
	}

	destroy(): void {
		this.#cy.destroy();
	}

	/** A node with its edges and neighbours, or an edge with its ends: ids of all of them. */
	#around(id: string): ReadonlySet<string> | undefined {
		const element = this.#cy.getElementById(id);
		if (element.empty()) return undefined;
		const near = element.closedNeighborhood().union(element.connectedNodes());
		return new Set(near.map((each) => each.id()));
	}

	#under({ target, position }: EventObject): Under {
		const at = { x: position.x, y: position.y };
		if (target === this.#cy) return { at };
		return target.isNode() ? { node: target.id(), at } : { edge: target.id(), at };
	}
}
