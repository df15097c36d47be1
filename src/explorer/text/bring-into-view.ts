/** Frames for which a jump is watched: text that comes near takes its true height and moves the rest. */
const watched = 12;

/**
 * Scrolls a pane so that an element stands in its middle, and only where the reader cannot see it
 * already. It jumps, because what a link leads to should be there at once, and stays with the
 * element while the text around it takes its true height; the reader's own scrolling ends that, and
 * so does what is returned.
 */
export function bringIntoView(element: Element, pane: Element): () => void {
	let left = watched;
	const stop = () => (left = 0);
	pane.addEventListener('wheel', stop, { once: true, passive: true });
	pane.addEventListener('pointerdown', stop, { once: true, passive: true });
	const settle = () => {
		if (left-- <= 0 || !element.isConnected) return;
		if (!isSeen(element, pane)) centre(element, pane);
		requestAnimationFrame(settle);
	};
	settle();
	return stop;
}

/** Moves the pane alone: the page around it stays where it is. */
function centre(element: Element, pane: Element): void {
	const box = element.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	pane.scrollTop += box.top + box.height / 2 - (frame.top + frame.height / 2);
}

function isSeen(element: Element, pane: Element): boolean {
	const box = element.getBoundingClientRect();
	const frame = pane.getBoundingClientRect();
	// Below the bar that says which hit it is, and clear of the lower edge.
	const top = Math.max(frame.top, 0) + 64;
	const bottom = Math.min(frame.bottom, innerHeight) - 24;
	const fits = box.height <= bottom - top;
	return box.height > 0 && box.top >= top && (box.bottom <= bottom || (!fits && box.top < bottom));
}
