import type { Chunk } from './chunk-paragraphs.ts';

/**
 * Between how far a pane is scrolled and which share of the text that is. The chunks are what both
 * know: their likely heights are those of the strip, their true ones those of the page.
 */
interface Stretch {
	/** Pixels from the top of what is scrolled. */
	top: number;
	height: number;
	/** Shares of the whole text. */
	from: number;
	to: number;
}

/** Every chunk of the pane with its place; one look at the layout. */
export function stretchesOf(pane: HTMLElement, chunks: readonly Chunk[]): Stretch[] {
	const whole = chunks.reduce((sum, { height }) => sum + height, 0) || 1;
	const elements = pane.querySelectorAll<HTMLElement>('[data-chunk]');
	let above = 0;
	return chunks.map((chunk, place) => {
		const element = elements[place];
		const from = above / whole;
		above += chunk.height;
		const [top, height] = [element?.offsetTop ?? 0, element?.offsetHeight ?? 0];
		return { top, height, from, to: above / whole };
	});
}

/** Which share of the text stands so many pixels from the top of what is scrolled. */
export function shareAt(stretches: readonly Stretch[], pixels: number): number {
	const here = stretches.findLast(({ top }) => top <= pixels);
	if (!here) return 0;
	const inside = Math.min(1, (pixels - here.top) / (here.height || 1));
	return here.from + inside * (here.to - here.from);
}

/** The way back: how many pixels from the top a share of the text stands. */
export function pixelsAt(stretches: readonly Stretch[], share: number): number {
	const here = stretches.findLast(({ from }) => from <= share) ?? stretches[0];
	if (!here) return 0;
	return here.top + ((share - here.from) / (here.to - here.from || 1)) * here.height;
}
