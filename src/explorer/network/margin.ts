import type { Camera } from './camera.ts';
import type { Point } from './frame.ts';

/** Sharper than this costs time and shows nothing. */
export const sharpest = 2;
/** Of the map's width and height, the share that is drawn beyond each edge. */
const beyond = 0.35;

/**
 * A picture of the map that reaches beyond what is seen of it, so that the finished picture can move
 * with the map for a while before it must be drawn anew. Cameras see what is seen; the picture's own
 * corner lies a margin to the left of and above it.
 */
export class Margin {
	#across = 0;
	#down = 0;

	/** Gives a picture's element its size and place around what is seen; in CSS pixels. */
	fit(element: HTMLElement, width: number, height: number): { width: number; height: number } {
		[this.#across, this.#down] = [Math.round(width * beyond), Math.round(height * beyond)];
		const size = { width: width + 2 * this.#across, height: height + 2 * this.#down };
		element.style.left = `${-this.#across}px`;
		element.style.top = `${-this.#down}px`;
		element.style.width = `${size.width}px`;
		element.style.height = `${size.height}px`;
		return size;
	}

	/** Where the map's middle lies in the picture. */
	with({ x, y }: Camera): Point {
		return { x: x + this.#across, y: y + this.#down };
	}

	/** The camera of a picture with its middle there. */
	without({ x, y }: Point, zoom: number): Camera {
		return { x: x - this.#across, y: y - this.#down, zoom };
	}

	/** The CSS transform, from the upper left corner, that puts a drawn picture where a camera sees it. */
	move(drawn: Camera, { x, y, zoom }: Camera): string {
		const scale = zoom / drawn.zoom;
		const left = x + this.#across - (drawn.x + this.#across) * scale;
		const top = y + this.#down - (drawn.y + this.#down) * scale;
		return `translate(${left}px, ${top}px) scale(${scale})`;
	}

	/** Whether a drawn picture fills all that a camera sees, at the scale it was drawn for. */
	covers(drawn: Camera, { x, y, zoom }: Camera): boolean {
		return (
			zoom === drawn.zoom &&
			Math.abs(x - drawn.x) <= this.#across &&
			Math.abs(y - drawn.y) <= this.#down
		);
	}
}
