import { error } from '@sveltejs/kit';
import { nodePage } from '#explorer/pages/node-page.ts';
import { pageSource, sources } from '../../page-source.server.ts';

export function entries(): { id: string }[] {
	return [...pageSource().addresses.folder('node').keys()].map((id) => ({ id }));
}

export function load({ params }) {
	const source = pageSource();
	const page = nodePage(source, source.addresses.folder('node').get(params.id) ?? '');
	if (!page) error(404, `The graph has no node at '${params.id}'.`);
	return { page, sources: sources() };
}
