/** The colours of the theme that the canvas needs, as Cytoscape reads them. */
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
	const probe = document.createElement('span');
	// Even the shortest transition, as with reduced motion, would give the colour before.
	probe.style.transition = 'none';
	host.append(probe);
	const entries = names.map((name) => {
		probe.style.color = `var(--${name})`;
		return [name, getComputedStyle(probe).color] as const;
	});
	probe.remove();
	return Object.fromEntries(entries) as Colours;
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
