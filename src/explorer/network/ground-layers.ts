import type { Camera } from './camera.ts';
import { CanvasLayer } from './canvas-layer.ts';
import type { Point } from './frame.ts';
import { paintDots, paintRegions, type Region } from './ground.ts';

/** What lies under the network: a soft region for each theme, a dot for each node without room. */
export interface Ground {
	regions: readonly Region[];
	/** The colour of the region of a hue. */
	grounds: ReadonlyMap<number, string>;
	dots: readonly Point[];
	/** The colour of dots. */
	dot: string;
}

/**
 * Two pictures under the network. Broad strokes take long to paint, dots do not: each is painted anew
 * only where it has changed, so that a filter which leaves the themes as they are leaves their ground.
 */
export class GroundLayers {
	readonly #regions: CanvasLayer;
	readonly #dots: CanvasLayer;
	#painted: { ground?: Ground; camera?: Camera } = {};

	/** Takes an element that holds the canvases `.ground` and `.dots`. */
	constructor(element: HTMLElement) {
		this.#regions = new CanvasLayer(element.querySelector<HTMLCanvasElement>('.ground')!);
		this.#dots = new CanvasLayer(element.querySelector<HTMLCanvasElement>('.dots')!);
	}

	resize(width: number, height: number): void {
		this.#regions.resize(width, height);
		this.#dots.resize(width, height);
		this.#painted = {};
	}

	follow(camera: Camera): void {
		this.#regions.follow(camera);
		this.#dots.follow(camera);
	}

	paint(camera: Camera, ground: Ground): void {
		const { ground: before, camera: from } = this.#painted;
		const { regions, grounds, dots, dot } = ground;
		const stands = from?.x === camera.x && from.y === camera.y && from.zoom === camera.zoom;
		if (!stands || regions !== before?.regions || grounds !== before.grounds) {
			const colourOf = (hue: number) => grounds.get(hue) ?? 'transparent';
			this.#regions.paint(camera, (context) => paintRegions(context, regions, colourOf));
		}
		if (!stands || dots !== before?.dots || dot !== before.dot) {
			this.#dots.paint(camera, (context) => paintDots(context, dots, camera.zoom, dot));
		}
		this.#painted = { ground, camera };
	}
}
