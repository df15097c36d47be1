import type { Camera } from './camera.ts';
import { Margin, sharpest } from './margin.ts';

/**
 * A canvas that is larger than what is seen of it. While the map moves, the browser moves the
 * finished picture, which costs nothing; it is painted anew where the map comes to rest, or where
 * its margin is used up.
 */
export class CanvasLayer {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D | null;
	readonly #margin = new Margin();
	#ratio = 1;
	#painted: Camera = { x: 0, y: 0, zoom: 1 };

	constructor(canvas: HTMLCanvasElement) {
		this.#canvas = canvas;
		this.#context = canvas.getContext('2d');
	}

	/** Takes the size of the part that is seen, in CSS pixels. */
	resize(width: number, height: number): void {
		this.#ratio = Math.min(sharpest, devicePixelRatio);
		const size = this.#margin.fit(this.#canvas, width, height);
		this.#canvas.width = Math.round(size.width * this.#ratio);
		this.#canvas.height = Math.round(size.height * this.#ratio);
	}

	/** Paints it as the camera sees it. `draw` works in units of the map. */
	paint(camera: Camera, draw: (context: CanvasRenderingContext2D) => void): void {
		const context = this.#context;
		if (!context) return;
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
		const scale = this.#ratio * camera.zoom;
		const middle = this.#margin.with(camera);
		context.setTransform(scale, 0, 0, scale, this.#ratio * middle.x, this.#ratio * middle.y);
		draw(context);
		this.#painted = { ...camera };
		this.follow(camera);
	}

	/** Puts what is painted where the camera sees it. */
	follow(camera: Camera): void {
		this.#canvas.style.transform = this.#margin.move(this.#painted, camera);
	}
}
