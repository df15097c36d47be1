import type { Camera } from './camera.ts';

/** Sharper than this costs time and shows nothing. */
const sharpest = 2;
/** Of the map's width and height, the share that is painted beyond each edge. */
const beyond = 0.25;

/**
 * A canvas that is larger than what is seen of it. While the map moves, the browser moves the
 * finished picture, which costs nothing; it is painted anew where the map comes to rest, or where
 * its margin is used up.
 */
export class CanvasLayer {
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D | null;
	#margin = { x: 0, y: 0 };
	#ratio = 1;
	#painted: Camera = { x: 0, y: 0, zoom: 1 };

	constructor(canvas: HTMLCanvasElement) {
		this.#canvas = canvas;
		this.#context = canvas.getContext('2d');
	}

	/** Takes the size of the part that is seen, in CSS pixels. */
	resize(width: number, height: number): void {
		this.#ratio = Math.min(sharpest, devicePixelRatio);
		this.#margin = { x: Math.round(width * beyond), y: Math.round(height * beyond) };
		const [across, down] = [width + 2 * this.#margin.x, height + 2 * this.#margin.y];
		this.#canvas.width = Math.round(across * this.#ratio);
		this.#canvas.height = Math.round(down * this.#ratio);
		this.#canvas.style.width = `${across}px`;
		this.#canvas.style.height = `${down}px`;
	}

	/** Paints it as the camera sees it. `draw` works in units of the map. */
	paint(camera: Camera, draw: (context: CanvasRenderingContext2D) => void): void {
		const context = this.#context;
		if (!context) return;
		const [ratio, margin] = [this.#ratio, this.#margin];
		context.setTransform(1, 0, 0, 1, 0, 0);
		context.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
		const scale = ratio * camera.zoom;
		const [x, y] = [ratio * (camera.x + margin.x), ratio * (camera.y + margin.y)];
		context.setTransform(scale, 0, 0, scale, x, y);
		draw(context);
		this.#painted = { ...camera };
		this.follow(camera);
	}

	/** Puts what is painted where the camera sees it. */
	follow({ x, y, zoom }: Camera): void {
		const scale = zoom / this.#painted.zoom;
		const left = x - (this.#painted.x + this.#margin.x) * scale;
		const top = y - (this.#painted.y + this.#margin.y) * scale;
		this.#canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
	}

	/** Whether what is painted still fills all that is seen, at the scale it was painted for. */
	covers({ x, y, zoom }: Camera): boolean {
		return (
			zoom === this.#painted.zoom &&
			Math.abs(x - this.#painted.x) <= this.#margin.x &&
			Math.abs(y - this.#painted.y) <= this.#margin.y
		);
	}
}
