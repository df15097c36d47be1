import type { CollectionReturnValue, Core, EventObject } from 'cytoscape';
import cytoscape from 'cytoscape/dist/cytoscape.esm.min.mjs';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { GraphIndex } from '../graph-index.ts';
import type { Drawn } from './choose-drawn.ts';
import { readColours, whenColoursChange } from './colours.ts';
import { edgeElement, nodeElement, type PlaceOf } from './elements.ts';
import { frameOf } from './frame.ts';
import { placesOf } from './places.ts';
import { GroundLayer } from './ground-layer.ts';
import { insisting, LabelLayer } from './label-layer.ts';
import { networkStyle } from './network-style.ts';

/** What the network reads and reports. Getters, so that one canvas outlives every change. */
export interface NetworkOptions {
	index: () => GraphIndex;
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
	onready: (controls: NetworkControls | undefined) => void;
}

export interface NetworkControls {
	zoomBy: (factor: number) => void;
	fit: () => void;
}

/** Wide drawings drop their lines while they are dragged, so that the hand is not held up. */
const manyEdges = 450;
const padding = 14;
/** Labels find new places once the map has lain still for so many milliseconds. */
const restAfter = 140;
/** Longest time between the taps of a double tap, in milliseconds. */
const doubleTap = 350;
/** Of the room for the nodes, the least that labels leave. */
const leastRoom = 0.8;
/** A map of three nodes is not blown up to fill the screen. */
const closest = 1.5;

/**
 * Draws the network into an element that holds `.canvas`, `.ground` (an SVG) and `.labels`. One
 * Cytoscape instance lives as long as the element; positions come from the build.
 */
export function network(options: NetworkOptions): Attachment<HTMLElement> {
	return (element) => {
		const labels = new LabelLayer(element.querySelector('.labels')!);
		const ground = new GroundLayer(element.querySelector('.ground')!);
		const cy = cytoscape({
			container: element.querySelector<HTMLElement>('.canvas'),
			style: networkStyle(readColours(element)),
			layout: { name: 'preset' },
			minZoom: 0.15,
			maxZoom: 5,
			boxSelectionEnabled: false,
			autoungrabify: true,
			autounselectify: true,
			hideEdgesOnViewport: untrack(options.index).edgeById.size > manyEdges,
			pixelRatio: Math.min(devicePixelRatio, 2)
		});
		// On a small screen the map is drawn smaller rather than its nodes.
		const side = Math.min(1000, Math.max(640, 1.3 * Math.min(cy.width(), cy.height())));
		const frame = $derived(frameOf(options.index().file.nodes, side));
		const themes = $derived(
			options.index().file.nodes.flatMap(({ id, kind }) => (kind === 'theme' ? id : []))
		);
		const placeOf = $derived(placesOf(options.drawn(), options.group(), frame));
		let hovered = $state<string>();
		let last: { id: string | undefined; at: number } | undefined;
		let moved = false;
		let resting: ReturnType<typeof setTimeout> | undefined;

		// Read through a derived value, so that other changes of the view do not move the map.
		const focus = $derived(options.focus());
		const lit = $derived(hovered ?? options.cursor() ?? options.selected());
		const fit = () => {
			cy.resize();
			fitWithLabels(cy, () => labels.extent());
			moved = false;
		};

		$effect(() => {
			const drawn = options.drawn();
			syncElements(cy, options.index(), drawn, placeOf);
			labels.show(drawn.nodes);
			ground.show(themes, drawn, placeOf, options.group());
			cy.nodes('[kind="theme"]').toggleClass('grounded', options.group());
			for (const node of drawn.nodes) {
				if (node.kind === 'theme') cy.getElementById(node.id).position({ ...placeOf(node) });
			}
		});

		// What is isolated fills the map; leaving it shows all of it again.
		$effect(() => {
			void focus;
			untrack(fit);
		});

		$effect(() => {
			void options.drawn();
			const { near, far } = light(cy, lit, options);
			labels.mark('far', (id) => far && !near.has(id));
			labels.mark('chosen', (id) => id === options.selected());
			place(true);
		});

		$effect(() => {
			const selected = options.selected();
			if (selected) bringIntoView(cy, selected);
		});

		function place(calm: boolean) {
			const near = lit ? around(cy.getElementById(lit)) : undefined;
			const selected = options.selected();
			const [width, height] = [cy.width(), cy.height()];
			labels.place(
				cy.zoom(),
				placeOf,
				(id) => {
					if (id === lit || id === selected) return 10 * insisting;
					if (near?.getElementById(id).nonempty()) return insisting;
					return options.visited().includes(id) ? 1 : 0;
				},
				{ left: -cy.pan().x, top: -cy.pan().y, width, height },
				calm
			);
			follow();
		}

		function rest() {
			clearTimeout(resting);
			resting = setTimeout(() => place(false), restAfter);
		}

		function follow() {
			labels.move(cy.pan());
			ground.move(cy.zoom(), cy.pan());
		}

		cy.on('zoom', () => place(false));
		cy.on('pan', () => {
			follow();
			rest();
		});
		cy.on('dragpan scrollzoom pinchzoom', () => (moved = true));
		// A name counts as its node, and lies above the lines that run under it.
		const idUnder = ({ target, renderedPosition }: EventObject): string | undefined => {
			if (target !== cy && target.isNode()) return target.id();
			return labels.nodeUnder(renderedPosition) ?? (target === cy ? undefined : target.id());
		};
		cy.on('tap', (event) => {
			const { timeStamp: at, detail } = event.originalEvent;
			// Selecting can move the name from under the pointer: the second click means the first's node.
			// The browser counts clicks in `detail`, but not those of fingers.
			const again = last && (detail === 2 || at - last.at < doubleTap) ? last.id : undefined;
			const id = again ?? idUnder(event);
			last = again ? undefined : { id, at };
			if (again && cy.getElementById(again).isNode()) options.onisolate(again);
			else options.onselect(id);
		});
		cy.on('mousemove', (event) => {
			const id = idUnder(event);
			if (id === hovered) return;
			hovered = id;
			element.style.cursor = id ? 'pointer' : '';
			options.onhover(id);
		});
		const leave = () => {
			hovered = undefined;
			options.onhover(undefined);
		};
		element.addEventListener('pointerleave', leave);

		const stopColours = whenColoursChange(() => cy.style(networkStyle(readColours(element))));
		const resized = new ResizeObserver(() => {
			if (moved) cy.resize();
			else fit();
		});
		resized.observe(element);
		options.onready({
			zoomBy: (factor) => {
				moved = true;
				const middle = { x: cy.width() / 2, y: cy.height() / 2 };
				cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
			},
			fit
		});

		return () => {
			options.onready(undefined);
			clearTimeout(resting);
			resized.disconnect();
			stopColours();
			element.removeEventListener('pointerleave', leave);
			cy.destroy();
		};
	};
}

/**
 * Shows the whole map with its labels, which keep their size whatever the scale: what they stand
 * out beyond the nodes is taken off the room there is.
 */
function fitWithLabels(cy: Core, extentOf: () => ReturnType<LabelLayer['extent']>): void {
	const box = cy.nodes().boundingBox({ includeOverlays: false, includeUnderlays: false });
	if (!(box.w > 0) || !(box.h > 0)) return;
	const [width, height] = [cy.width() - 2 * padding, cy.height() - 2 * padding];
	cy.zoom(Math.min(closest, width / box.w, height / box.h));
	const labels = extentOf();
	const beyond = {
		x: Math.max(0, labels.right - labels.left - box.w * cy.zoom()),
		y: Math.max(0, labels.bottom - labels.top - box.h * cy.zoom())
	};
	const room = Math.min(
		1,
		(width - beyond.x) / box.w / cy.zoom(),
		(height - beyond.y) / box.h / cy.zoom()
	);
	cy.zoom(cy.zoom() * Math.max(leastRoom, room));
	const all = extentOf();
	const left = Math.min(all.left, box.x1 * cy.zoom());
	const right = Math.max(all.right, box.x2 * cy.zoom());
	const top = Math.min(all.top, box.y1 * cy.zoom());
	const bottom = Math.max(all.bottom, box.y2 * cy.zoom());
	cy.pan({ x: (cy.width() - left - right) / 2, y: (cy.height() - top - bottom) / 2 });
}

/** Adds what is new and takes away what is gone; what stays keeps its place. */
function syncElements(cy: Core, index: GraphIndex, drawn: Drawn, placeOf: PlaceOf): void {
	const wanted = new Set([...drawn.nodes, ...drawn.edges].map(({ id }) => id));
	const isNew = ({ id }: { id: string }) => cy.getElementById(id).empty();
	cy.batch(() => {
		cy.elements()
			.filter((element) => !wanted.has(element.id()))
			.remove();
		cy.add([
			...drawn.nodes.filter(isNew).map((node) => nodeElement(index, node, placeOf)),
			...drawn.edges.filter(isNew).map((edge) => edgeElement(index, edge, placeOf))
		]);
	});
}

/** Marks what is selected, visited and stood on, and what the lit node or edge is connected with. */
function light(cy: Core, lit: string | undefined, options: NetworkOptions) {
	const selected = options.selected();
	const centre = lit ? cy.getElementById(lit) : undefined;
	const near = centre ? around(centre) : cy.collection();
	const far = near.nonempty();
	cy.batch(() => {
		cy.elements().removeClass('near far selected visited cursor');
		if (far) {
			near.addClass('near');
			cy.elements().difference(near).addClass('far');
		}
		for (const id of options.visited()) cy.getElementById(id).addClass('visited');
		const cursor = options.cursor();
		if (cursor) cy.getElementById(cursor).addClass('cursor');
		if (selected) cy.getElementById(selected).addClass('selected').removeClass('far');
	});
	return { near: new Set(near.map((element) => element.id())), far };
}

/** A node with its edges and neighbours, or an edge with its ends. */
function around(element: CollectionReturnValue): CollectionReturnValue {
	return element.nonempty() && element.isEdge()
		? element.union(element.connectedNodes())
		: (element as CollectionReturnValue).closedNeighborhood();
}

function bringIntoView(cy: Core, id: string): void {
	const element = cy.getElementById(id);
	if (element.empty()) return;
	const box = element.renderedBoundingBox({ includeOverlays: false, includeUnderlays: false });
	const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
	if (inside) return;
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) cy.center(element);
	else cy.animate({ center: { eles: element }, duration: 250, easing: 'ease-out' });
}
