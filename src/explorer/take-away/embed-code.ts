import { viewHref, type View } from '../view.ts';

/**
 * The HTML that shows a view inside another page: the view alone, with its title and a link to all
 * of it. Everything that could end an attribute is escaped, since titles come from documents.
 */
export function embedCode(view: View, title: string, base: string): string {
	const there = viewHref({
		...view,
		embed: true,
		mapAsked: view.view === 'network',
		query: '',
		trail: []
	});
	const address = escape(new URL(there, base).href);
	const name = escape(title.replace(/\s+/gu, ' ').trim());
	return `<iframe src="${address}" title="${name}" width="100%" height="640" loading="lazy"></iframe>`;
}

function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
