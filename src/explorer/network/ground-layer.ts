import type { GraphNode } from '#graph/graph-file.ts';
import type { PlaceOf } from './elements.ts';
import type { Drawn } from './choose-drawn.ts';
import { groundPath } from './theme-ground.ts';

const svg = 'http://www.w3.org/2000/svg';
/** How broad the ground lies around its nodes, in units of the canvas. */
const breadth = 84;

/**
 * What lies under the network: a soft region for each theme, and a dot for each node that passes
 * the filters and finds no room. One SVG that moves and grows with the map.
 */
export class GroundLayer {
	readonly #group: SVGGElement;
	/** What the regions were drawn for: selecting a node changes nothing of it. */
	#key = '';
	#regions: SVGPathElement[] = [];

	constructor(host: SVGSVGElement) {
		this.#group = document.createElementNS(svg, 'g');
		host.replaceChildren(this.#group);
	}

	/** `themes` are those of the whole graph: a theme keeps its colour whatever is filtered. */
	show(themes: readonly string[], drawn: Drawn, placeOf: PlaceOf, group: boolean): void {
		const shown = [...drawn.nodes, ...drawn.dots];
		const ids = shown.map(({ id }) => id).sort();
		const key = [group, ...ids].join(' ');
		if (key !== this.#key) {
			this.#key = key;
			const concepts = shown.filter((node) => node.kind === 'concept');
			const grounds = group ? drawn.nodes.filter((node) => node.kind === 'theme') : [];
			this.#regions = grounds.map((theme) =>
				this.#region(theme, themes.indexOf(theme.id), concepts, placeOf)
			);
		}
		const dots = document.createElementNS(svg, 'path');
		dots.setAttribute('class', 'dots');
		dots.setAttribute(
			'd',
			drawn.dots
				.map(placeOf)
				.map(({ x, y }) => `M${x.toFixed(1)} ${y.toFixed(1)}h0`)
				.join('')
		);
		this.#group.replaceChildren(...this.#regions, dots);
	}

	move(scale: number, pan: { x: number; y: number }): void {
		this.#group.setAttribute('transform', `translate(${pan.x} ${pan.y}) scale(${scale})`);
	}

	#region(theme: GraphNode, at: number, concepts: GraphNode[], placeOf: PlaceOf): SVGPathElement {
		const members = concepts.filter((node) => node.kind === 'concept' && node.theme === theme.id);
		const path = document.createElementNS(svg, 'path');
		path.setAttribute('d', groundPath(members.map(placeOf)));
		path.setAttribute('class', 'region');
		path.setAttribute('stroke-width', String(breadth));
		// Hues a golden angle apart are told apart for as many themes as there are.
		path.style.setProperty('--hue', String(Math.round(200 + at * 137.5) % 360));
		return path;
	}
}
