/** The colours of the theme that the canvas needs, as a canvas reads them. */
export type Colours = Record<(typeof names)[number], string>;

const names = [
	'paper',
	'ink',
	'ink-soft',
	'line-strong',
	'accent',
	'actor',
	'concept',
	'tension',
	'theme',
	'concept-soft'
] as const;

/**
 * Reads the custom properties of the theme as they hold in light or dark right now: a canvas knows
 * no CSS, so an element is asked what it would look like.
 */
export function readColours(host: Element): Colours {
	const read = resolve(host, Object.fromEntries(names.map((name) => [name, `var(--${name})`])));
	return read as Colours;
}

/** The colour of the ground of a theme, for each of some hues, as it holds right now. */
export function readGrounds(host: Element, hues: readonly number[]): Map<number, string> {
	const ground = (hue: number) => `light-dark(hsl(${hue} 45% 50%), hsl(${hue} 40% 60%))`;
	const read = resolve(host, Object.fromEntries(hues.map((hue) => [hue, ground(hue)])));
	return new Map(hues.map((hue) => [hue, read[hue] ?? 'transparent']));
}

function resolve(host: Element, colours: Record<string, string>): Record<string, string> {
	const probes = Object.entries(colours).map(([name, colour]) => {
		const element = document.createElement('span');
		// Even the shortest transition, as with reduced motion, would give the colour before.
		element.style.transition = 'none';
		element.style.color = colour;
		return { name, element };
	});
	host.append(...probes.map(({ element }) => element));
	// All are asked when all are in the page, so that the browser works out its styles once.
	const read = probes.map(({ name, element }) => [name, getComputedStyle(element).color] as const);
	for (const { element } of probes) element.remove();
	return Object.fromEntries(read);
}

/** Calls back when the colours of the page change; returns the way to stop. */
export function whenColoursChange(callback: () => void): () => void {
	const system = matchMedia('(prefers-color-scheme: dark)');
	const chosen = new MutationObserver(callback);
	system.addEventListener('change', callback);
	chosen.observe(document.documentElement, { attributeFilter: ['data-theme'] });
	return () => {
		system.removeEventListener('change', callback);
		chosen.disconnect();
	};
}
