import { between, type Camera } from './camera.ts';

/** Time in which what was selected elsewhere comes into view, in milliseconds. */
const duration = 250;

/** Moves a camera to another place, at once where the reader wants no motion; returns the way to stop. */
export function glide(from: Camera, to: Camera, look: (at: Camera) => void): () => void {
	if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
		look(to);
		return () => undefined;
	}
	const start = performance.now();
	let asked = requestAnimationFrame(function step(now) {
		const share = Math.min(1, Math.max(0, (now - start) / duration));
		look(between(from, to, 1 - (1 - share) ** 3));
		if (share < 1) asked = requestAnimationFrame(step);
	});
	return () => cancelAnimationFrame(asked);
}
