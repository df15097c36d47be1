import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { GraphNode } from '#graph/graph-file.ts';
import type { Frame } from './box-grid.ts';
import { toScreen, zoomed, type Camera } from './camera.ts';
import { whenColoursChange } from './colours.ts';
import { Figures, type Under } from './figures.ts';
import { fitCamera } from './fit.ts';
import { listenTo } from './gestures.ts';
import { glide } from './glide.ts';
import { GroundLayers } from './ground-layers.ts';
import { cameraOnto } from './into-view.ts';
import { insisting, LabelLayer } from './label-layer.ts';
import type { NetworkOptions } from './network-options.ts';
import { Picture } from './picture.svelte.ts';
import { nodesInBox, SelectionBox } from './selection-box.ts';
import { Taps } from './taps.ts';
import { painted as onceDrawn } from '../turns.ts';

/** Labels find new places once the map has lain still for so many milliseconds. */
const restAfter = 140;
/** A name that touches the edge of the screen looks cut; in CSS pixels. */
const edge = 4;
/** From this many times the scale of the whole map on, what is in sight comes first. */
const nearBy = 1.3;

/**
 * Draws the network into an element that holds `.ground`, a canvas, `.figures`, where Cytoscape draws
 * nodes and edges, and `.labels`. Positions come from the build. While the map is dragged nothing is
 * drawn: finished pictures move.
 */
export function network(options: NetworkOptions): Attachment<HTMLElement> {
	return (element) => {
		const labels = new LabelLayer(element.querySelector('.labels')!);
		const ground = new GroundLayers(element);
		const picture = new Picture(element, options);
		const box = new SelectionBox(element);
		let camera: Camera = { x: 0, y: 0, zoom: 1 };
		let whole = 1; // the scale at which all is seen
		let moved = false;
		const todo = { fit: true, labels: true, ground: true, figures: true };
		let painted: readonly unknown[] = [];
		let grounded = false;
		let frameAsked = 0;
		let resting: ReturnType<typeof setTimeout> | undefined;
		const taps = new Taps();
		/** What is lit, with all that it is connected with. */
		let near: ReadonlySet<string> | undefined;
		const figures = new Figures(element.querySelector<HTMLElement>('.figures')!, {
			press: () => {
				options.onpress();
				element.focus({ preventScroll: true });
			},
			tap: (under, { timeStamp: at, shiftKey }) => {
				if (gestures.dragged()) return;
				if (shiftKey || options.several()) {
					const joined = idOf(under);
					if (joined && options.index().nodeById.has(joined)) options.onjoin([joined]);
					return;
				}
				const { id, twice } = taps.meet({ id: idOf(under), point: toScreen(camera, under.at), at });
				if (twice && id && options.index().nodeById.has(id)) options.onisolate(id);
				else options.onselect(id);
			},
			hover: (under) => {
				// What moves under the pointer is not pointed at.
				if (!resting) hover(idOf(under));
			}
		});
		const layers = [ground, figures];

		/** Does what has been asked for: once a frame, when the page around the map has its layout. */
		function paint() {
			frameAsked = 0;
			const { size, scene, colours, selected } = picture;
			if (!size) return;
			if (todo.fit) options.onsee(undefined); // first, because it changes what is drawn
			if (todo.figures || todo.fit) {
				figures.dress(colours);
				figures.show(scene);
				const { lit, together, cursor, path, visited, group: grounded } = picture;
				near = figures.mark({ lit, selected, together, cursor, path, visited, grounded });
			}
			if (todo.labels || todo.fit) {
				labels.show(options.drawn().nodes);
				labels.mark('far', (id) => near !== undefined && !near.has(id) && !isChosen(id));
				labels.mark('chosen', isChosen);
			}
			if (todo.fit) fitNow(size);
			else if (todo.labels) place(true, screen());
			if (todo.ground && grounded) ground.paint(camera, picture.ground());
			figures.look(camera);
			// Names and shapes come first; the very first ground is painted after they have been.
			if (painted.length === 0) void onceDrawn().then(firstGround);
			painted = [picture.scene, colours];
			todo.fit = todo.labels = todo.ground = todo.figures = false;
		}

		function isChosen(id: string): boolean {
			return id === picture.selected || picture.together.includes(id);
		}

		function firstGround() {
			grounded = true;
			if (element.isConnected) ask('ground');
		}

		function ask(...what: (keyof typeof todo)[]) {
			for (const part of what) todo[part] = true;
			frameAsked ||= requestAnimationFrame(() => untrack(paint));
		}

		/** Places the labels; `within` is the part of the map on the screen, as if it were not moved. */
		function place(calm: boolean, within?: Frame) {
			const { lit, visited } = picture;
			labels.place(
				camera.zoom,
				picture.placeOf,
				(id) => {
					if (id === lit || isChosen(id)) return 10 * insisting;
					if (near?.has(id)) return insisting;
					return visited.includes(id) ? 1 : 0;
				},
				within && {
					left: within.left + edge,
					top: within.top + edge,
					width: within.width - 2 * edge,
					height: within.height - 2 * edge
				},
				within ? [corner(within)] : [],
				calm
			);
		}

		/** Where the buttons stand on a part of the map. */
		function corner({ left, top, width }: Frame): Frame {
			const buttons = options.corner();
			return { ...buttons, left: left + width - buttons.width, top };
		}

		function screen(): Frame {
			const { width, height } = picture.size ?? { width: 0, height: 0 };
			return { left: -camera.x, top: -camera.y, width, height };
		}

		/** Follows the camera with what is painted, and paints where that does not reach. */
		function look(at: Camera) {
			const scaled = at.zoom !== camera.zoom;
			camera = at;
			for (const layer of layers) layer.follow(camera);
			labels.move(camera);
			if (scaled) place(false, screen());
			if (!scaled && !figures.covers(camera)) ask('ground');
			clearTimeout(resting);
			resting = setTimeout(rest, restAfter);
		}

		function rest() {
			resting = undefined;
			untrack(() => {
				place(false, screen());
				ask('ground');
				const isNear = camera.zoom > whole * nearBy && picture.behind.length > 0;
				options.onsee(isNear ? sightOf(camera) : undefined);
			});
		}

		/** Which nodes lie on the screen, as a camera sees it. */
		function sightOf(seen: Camera): (node: GraphNode) => boolean {
			const { width, height } = picture.size ?? { width: 0, height: 0 };
			const toFrame = picture.frame;
			return ({ position }) => {
				const { x, y } = toScreen(seen, toFrame(position));
				return x >= 0 && y >= 0 && x <= width && y <= height;
			};
		}

		function fitNow(room: { width: number; height: number }) {
			const labelsAt = (zoom: number) => {
				camera = { x: 0, y: 0, zoom };
				place(false);
				return labels.extent();
			};
			camera = fitCamera(picture.scene.shapes, room, labelsAt, options.corner());
			whole = camera.zoom;
			moved = false;
			place(false, screen());
			labels.move(camera);
			todo.ground = true;
		}

		// Where the map has taken its size it has been painted already.
		$effect(() => {
			const { size, scene, colours } = picture;
			if (!size) return;
			if (scene !== painted[0] || colours !== painted[1]) untrack(() => ask('labels', 'figures'));
		});

		$effect(() => {
			// What the ground is made of; it is made when it is painted, and only where that has changed.
			void [picture.shown, picture.group, picture.side, picture.behind, picture.colours];
			ask('ground');
		});

		$effect(() => {
			const { lit, selected, together, cursor, path, visited } = picture;
			void [lit, selected, together, cursor, path, visited];
			ask('labels', 'figures');
		});

		// What is isolated fills the map; leaving it shows all of it again.
		$effect(() => {
			void picture.focus;
			untrack(() => ask('fit'));
		});

		// Other buttons need other room.
		$effect(() => {
			void options.corner();
			untrack(() => ask(moved ? 'labels' : 'fit'));
		});

		$effect(() => {
			const { selected, size } = picture;
			if (!selected || !size) return;
			const to = untrack(() => cameraOnto(picture.scene, selected, camera, size));
			if (to) return untrack(() => glide(camera, to, look));
		});

		/** A name counts as its node, and lies above all that is drawn under it. */
		function idOf({ node, edge, at }: Under): string | undefined {
			return labels.nodeUnder(toScreen(camera, at)) ?? node ?? edge;
		}

		function hover(id: string | undefined) {
			if (id === picture.hovered) return;
			picture.hovered = id;
			element.style.cursor = id ? 'pointer' : '';
			options.onhover(id);
		}

		const gestures = listenTo(element, {
			// What was moved a moment ago must be where it is seen before anyone asks what lies there.
			press: () => {
				if (resting) figures.look(camera);
			},
			pan: ({ x, y }) => {
				moved = true;
				look({ ...camera, x: camera.x + x, y: camera.y + y });
			},
			zoom: (factor, at) => {
				moved = true;
				look(zoomed(camera, factor, at));
			},
			draws: ({ shiftKey }) => shiftKey || options.several(),
			box: (corners, done) => {
				box.draw(done ? undefined : corners);
				if (!done || !corners) return;
				const inside = nodesInBox(picture.scene.shapes, camera, corners);
				if (inside.length) options.onjoin(inside);
			},
			leave: () => hover(undefined)
		});
		const stopColours = whenColoursChange(() => picture.readColours());
		const resized = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const { width, height } = entry.contentRect;
			const before = picture.size;
			if (!width || !height || (width === before?.width && height === before.height)) return;
			for (const layer of layers) layer.resize(width, height);
			options.onresize(width, height);
			picture.size = { width, height };
			if (!moved) todo.fit = true;
			// In the same frame: the canvases have just been emptied.
			todo.labels = todo.ground = todo.figures = true;
			untrack(paint);
		});
		resized.observe(element);
		options.onready({
			zoomBy: (factor) => {
				moved = true;
				const { width, height } = screen();
				if (width) look(zoomed(camera, factor, { x: width / 2, y: height / 2 }));
			},
			fit: () => ask('fit')
		});

		return () => {
			options.onready(undefined);
			clearTimeout(resting);
			cancelAnimationFrame(frameAsked);
			resized.disconnect();
			stopColours();
			gestures.stop();
			figures.destroy();
		};
	};
}
