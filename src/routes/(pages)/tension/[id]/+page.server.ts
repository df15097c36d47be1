import { error } from '@sveltejs/kit';
import { tensionPage } from '#explorer/pages/tension-page.ts';
import { pageSource, sources } from '../../page-source.server.ts';

export function entries(): { id: string }[] {
	return [...pageSource().addresses.folder('tension').keys()].map((id) => ({ id }));
}

export function load({ params }) {
	const source = pageSource();
	const page = tensionPage(source, source.addresses.folder('tension').get(params.id) ?? '');
	if (!page) error(404, `The graph has no tension at '${params.id}'.`);
	return { page, sources: sources() };
}
