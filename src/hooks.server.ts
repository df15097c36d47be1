import type { Handle } from '@sveltejs/kit';

/**
 * Leaves the scripts that a page names at its head for later: the line and the processor are first
 * there for the text. The script in app.html asks for them as soon as that has been painted; where
 * it cannot, they are fetched one after another as each names the next.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replaceAll(/(<link [^>]*)rel="modulepreload"/g, '$1data-later="modulepreload"')
	});
