import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { GraphNode } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { Frame } from './box-grid.ts';
import { toMap, toScreen, zoomed, type Camera } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import { byImportance, type Drawn } from './choose-drawn.ts';
import { readColours, readGrounds, whenColoursChange } from './colours.ts';
import { sceneOf } from './elements.ts';
import { fitCamera } from './fit.ts';
import { frameOf, sideOf, type Point } from './frame.ts';
import { listenTo } from './gestures.ts';
import { glide } from './glide.ts';
import { conceptsByTheme, paintGround, regionsOf } from './ground.ts';
import { edgeAt, nodeAt } from './hits.ts';
import { insisting, LabelLayer } from './label-layer.ts';
import { nearTo } from './near.ts';
import { paintFigures } from './paint-figures.ts';
import { placesOf } from './places.ts';
import { Taps } from './taps.ts';

/** What the network reads and reports. Getters, so that one drawing outlives every change. */
export interface NetworkOptions {
	index: () => GraphIndex;
	shown: () => Pick<Shown, 'nodes'>;
	drawn: () => Drawn;
	group: () => boolean;
	selected: () => string | undefined;
	focus: () => string | undefined;
	visited: () => readonly string[];
	/** The node that the keyboard stands on. */
	cursor: () => string | undefined;
	onselect: (id: string | undefined) => void;
	onisolate: (id: string) => void;
	onhover: (id: string | undefined) => void;
	onresize: (width: number, height: number) => void;
	/** What lies on the screen, where the reader has come so near that it is not all. */
	onsee: (inSight: ((node: GraphNode) => boolean) | undefined) => void;
	onready: (controls: NetworkControls | undefined) => void;
}

export interface NetworkControls {
	zoomBy: (factor: number) => void;
	fit: () => void;
}

/** Labels find new places once the map has lain still for so many milliseconds. */
const restAfter = 140;
/** From this many times the scale of the whole map on, what is in sight comes first. */
const nearBy = 1.3;

/**
 * Draws the network into an element that holds two canvases, `.ground` and `.figures`, and `.labels`.
 * Positions come from the build. While the map is dragged nothing is painted: finished pictures move.
 */
export function network(options: NetworkOptions): Attachment<HTMLElement> {
	return (element) => {
		const labels = new LabelLayer(element.querySelector('.labels')!);
		const layers = ['.ground', '.figures'].map(
			(name) => new CanvasLayer(element.querySelector<HTMLCanvasElement>(name)!)
		);
		const [groundLayer, figureLayer] = layers as [CanvasLayer, CanvasLayer];
		let size = $state.raw<{ width: number; height: number }>();
		let colours = $state.raw(readColours(element));
		let hovered = $state<string>();
		let camera: Camera = { x: 0, y: 0, zoom: 1 };
		let whole = 1; // the scale at which all is seen
		let moved = false;
		const todo = { fit: true, labels: true, ground: true, figures: true };
		let painted: readonly unknown[] = [];
		let frameAsked = 0;
		let resting: ReturnType<typeof setTimeout> | undefined;
		const taps = new Taps();

		const frame = $derived(frameOf(options.index().file.nodes, sideOf(size)));
		const concepts = $derived(
			conceptsByTheme(byImportance(options.index()), options.shown(), options.group())
		);
		const placeOf = $derived(placesOf(concepts, frame));
		const scene = $derived(sceneOf(options.index(), options.drawn(), placeOf));
		const dots = $derived(options.drawn().dots.map(placeOf));
		const regions = $derived(regionsOf(options.index().file.nodes, concepts, placeOf));
		const grounds = $derived.by(() => {
			void colours;
			return readGrounds(
				element,
				regions.map(({ hue }) => hue)
			);
		});
		// Read through derived values, so that other changes of the view do not move the map.
		const focus = $derived(options.focus());
		const lit = $derived(hovered ?? options.cursor() ?? options.selected());
		const near = $derived(lit ? nearTo(lit, options.drawn().edges) : undefined);

		/** Does what has been asked for: once a frame, when the page around the map has its layout. */
		function paint() {
			frameAsked = 0;
			if (!size) return;
			if (todo.fit) options.onsee(undefined); // first, because it changes what is drawn
			if (todo.labels || todo.fit) {
				const selected = options.selected();
				labels.show(options.drawn().nodes);
				labels.mark('far', (id) => near !== undefined && !near.has(id) && id !== selected);
				labels.mark('chosen', (id) => id === selected);
			}
			if (todo.fit) fitNow(size);
			else if (todo.labels) place(true, screen());
			if (todo.ground) {
				const dot = colours['line-strong'];
				const region = (hue: number) => grounds.get(hue) ?? 'transparent';
				groundLayer.paint(camera, (context) =>
					paintGround(context, { regions, dots }, camera.zoom, { dot, region })
				);
			}
			if (todo.figures) {
				const hold = {
					near,
					selected: options.selected(),
					cursor: options.cursor(),
					visited: options.visited(),
					grounded: options.group()
				};
				figureLayer.paint(camera, (context) => paintFigures(context, scene, colours, hold));
			}
			painted = [scene, regions, grounds, dots, colours];
			todo.fit = todo.labels = todo.ground = todo.figures = false;
		}

		function ask(...what: (keyof typeof todo)[]) {
			for (const part of what) todo[part] = true;
			frameAsked ||= requestAnimationFrame(() => untrack(paint));
		}

		/** Places the labels; `within` is the part of the map on the screen, as if it were not moved. */
		function place(calm: boolean, within?: Frame) {
			const selected = options.selected();
			labels.place(
				camera.zoom,
				placeOf,
				(id) => {
					if (id === lit || id === selected) return 10 * insisting;
					if (near?.has(id)) return insisting;
					return options.visited().includes(id) ? 1 : 0;
				},
				within,
				calm
			);
		}

		function screen(): Frame {
			const { width, height } = size ?? { width: 0, height: 0 };
			return { left: -camera.x, top: -camera.y, width, height };
		}

		/** Follows the camera with what is painted, and paints where that does not reach. */
		function look(at: Camera) {
			const scaled = at.zoom !== camera.zoom;
			camera = at;
			for (const layer of layers) layer.follow(camera);
			labels.move(camera);
			if (scaled) place(false, screen());
			if (!figureLayer.covers(camera)) ask('ground', 'figures');
			clearTimeout(resting);
			resting = setTimeout(rest, restAfter);
		}

		function rest() {
			untrack(() => {
				place(false, screen());
				ask('ground', 'figures');
				const isNear = camera.zoom > whole * nearBy && options.drawn().dots.length > 0;
				options.onsee(isNear ? sightOf(camera) : undefined);
			});
		}

		/** Which nodes lie on the screen, as a camera sees it. */
		function sightOf(seen: Camera): (node: GraphNode) => boolean {
			const { width, height } = size ?? { width: 0, height: 0 };
			const toFrame = frame;
			return ({ position }) => {
				const { x, y } = toScreen(seen, toFrame(position));
				return x >= 0 && y >= 0 && x <= width && y <= height;
			};
		}

		function fitNow(room: { width: number; height: number }) {
			camera = fitCamera(scene.shapes, room, (zoom) => {
				camera = { x: 0, y: 0, zoom };
				place(false);
				return labels.extent();
			});
			whole = camera.zoom;
			moved = false;
			place(false, screen());
			labels.move(camera);
			todo.ground = todo.figures = true;
		}

		// Where the map has taken its size it has been painted already.
		$effect(() => {
			const parts = [scene, regions, grounds, dots, colours];
			if (parts.some((part, at) => part !== painted[at])) ask('labels', 'ground', 'figures');
		});

		$effect(() => {
			void [near, options.selected(), options.cursor(), options.visited()];
			ask('labels', 'figures');
		});

		// What is isolated fills the map; leaving it shows all of it again.
		$effect(() => {
			void focus;
			untrack(() => ask('fit'));
		});

		$effect(() => {
			const selected = options.selected();
			if (selected && size) return untrack(() => bringIntoView(selected));
		});

		/** Moves the map until a node, or the middle of an edge, lies on it; returns the way to stop. */
		function bringIntoView(id: string): (() => void) | undefined {
			const line = scene.lines.find(({ edge }) => edge.id === id);
			const target =
				scene.shapes.find(({ node }) => node.id === id)?.at ??
				(line && { x: (line.from.x + line.to.x) / 2, y: (line.from.y + line.to.y) / 2 });
			if (!target || !size) return;
			const { width, height } = size;
			const { x, y } = toScreen(camera, target);
			if (x >= 0 && y >= 0 && x <= width && y <= height) return;
			const to = { ...camera, x: camera.x + width / 2 - x, y: camera.y + height / 2 - y };
			return glide(camera, to, look);
		}

		/** A name counts as its node, and lies above the lines that run under it. */
		function idUnder(at: Point): string | undefined {
			const point = toMap(camera, at);
			return nodeAt(scene, point) ?? labels.nodeUnder(at) ?? edgeAt(scene, point, camera.zoom);
		}

		const stopListening = listenTo(element, {
			pan: ({ x, y }) => {
				moved = true;
				look({ ...camera, x: camera.x + x, y: camera.y + y });
			},
			zoom: (factor, at) => {
				moved = true;
				look(zoomed(camera, factor, at));
			},
			tap: (point, { timeStamp: at }) => {
				const { id, twice } = taps.meet({ id: idUnder(point), point, at });
				if (twice && id && options.index().nodeById.has(id)) options.onisolate(id);
				else options.onselect(id);
			},
			hover: (at) => {
				const id = at && idUnder(at);
				if (id === hovered) return;
				hovered = id;
				element.style.cursor = id ? 'pointer' : '';
				options.onhover(id);
			}
		});
		const stopColours = whenColoursChange(() => (colours = readColours(element)));
		const resized = new ResizeObserver(([entry]) => {
			if (!entry) return;
			const { width, height } = entry.contentRect;
			if (!width || !height || (width === size?.width && height === size.height)) return;
			for (const layer of layers) layer.resize(width, height);
			options.onresize(width, height);
			size = { width, height };
			if (!moved) todo.fit = true;
			// In the same frame: the canvases have just been emptied.
			todo.labels = todo.ground = todo.figures = true;
			untrack(paint);
		});
		resized.observe(element);
		options.onready({
			zoomBy: (factor) => {
				moved = true;
				if (size) look(zoomed(camera, factor, { x: size.width / 2, y: size.height / 2 }));
			},
			fit: () => ask('fit')
		});

		return () => {
			options.onready(undefined);
			clearTimeout(resting);
			cancelAnimationFrame(frameAsked);
			resized.disconnect();
			stopColours();
			stopListening();
		};
	};
}
