/**
 * Scrolls a pane so that an element stands in its middle, and only where the reader cannot see it
 * already. A short way is glided, a long one jumped.
 */
export function bringIntoView(element: Element, pane: Element): void {
	const box = element.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	const top = Math.max(frame.top, 0) + 64;
	const bottom = Math.min(frame.bottom, innerHeight) - 24;
	if (box.height > 0 && box.top >= top && box.bottom <= bottom) return;
	const far = Math.abs(box.top - top) > innerHeight * 1.5;
	const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'center', behavior: far || still ? 'instant' : 'smooth' });
}
