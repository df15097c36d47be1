import type { GraphNode } from '#graph/graph-file.ts';
import { byImportance } from './choose-drawn.ts';
import { readColours, readGrounds } from './colours.ts';
import { sceneOf } from './elements.ts';
import { frameOf, sideOf } from './frame.ts';
import { conceptsByTheme, Regions } from './ground.ts';
import type { NetworkOptions } from './network-options.ts';
import { placesOf } from './places.ts';

/**
 * What the network draws: worked out from what it is given, each part of it only where what it hangs
 * on has changed. Other changes of the view leave it as it is.
 */
export class Picture {
	readonly #element: Element;
	readonly #options: NetworkOptions;
	readonly #known = new Regions();
	/** Of the part that is seen, in CSS pixels; undefined until the page has its layout. */
	size = $state.raw<{ width: number; height: number }>();
	colours = $state.raw() as ReturnType<typeof readColours>;
	hovered = $state<string>();

	readonly shown = $derived.by(() => this.#options.shown());
	readonly group = $derived.by(() => this.#options.group());
	readonly focus = $derived.by(() => this.#options.focus());
	readonly selected = $derived.by(() => this.#options.selected());
	readonly together = $derived.by(() => this.#options.together());
	readonly cursor = $derived.by(() => this.#options.cursor());
	readonly visited = $derived.by(() => this.#options.visited());
	readonly path = $derived.by(() => this.#options.path());
	/** An open path stands out in place of what is selected, until something is pointed at. */
	readonly lit = $derived(this.hovered ?? this.cursor ?? (this.path ? undefined : this.selected));

	readonly side = $derived(sideOf(this.size));
	readonly frame = $derived.by(() => frameOf(this.#nodes, this.side));
	readonly concepts = $derived.by(() =>
		conceptsByTheme(byImportance(this.#options.index()), this.shown, this.group)
	);
	readonly placeOf = $derived(placesOf(this.concepts, this.frame));
	readonly scene = $derived.by(() =>
		sceneOf(this.#options.index(), this.#options.drawn(), this.placeOf)
	);
	readonly behind = $derived.by(() => this.#options.drawn().behind);
	readonly #dots = $derived(this.behind.map(({ position }) => this.frame(position)));
	readonly #regions = $derived.by(() => this.#known.of(this.#nodes, this.concepts, this.frame));
	readonly #grounds = $derived.by(() => {
		void this.colours;
		return readGrounds(
			this.#element,
			this.#regions.map(({ hue }) => hue)
		);
	});

	/** Takes the element that it is drawn into, which knows the colours. */
	constructor(element: Element, options: NetworkOptions) {
		this.#element = element;
		this.#options = options;
		this.readColours();
	}

	get #nodes(): readonly GraphNode[] {
		return this.#options.index().file.nodes;
	}

	readColours(): void {
		this.colours = readColours(this.#element);
	}

	/** What lies under the network. */
	ground() {
		const dot = this.colours['line-strong'];
		return { regions: this.#regions, grounds: this.#grounds, dots: this.#dots, dot };
	}
}
