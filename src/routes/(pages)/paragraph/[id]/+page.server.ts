import { error } from '@sveltejs/kit';
import { paragraphPage } from '#explorer/pages/paragraph-page.ts';
import { pageSource, sources } from '../../page-source.server.ts';

export function entries(): { id: string }[] {
	return [...pageSource().addresses.folder('paragraph').keys()].map((id) => ({ id }));
}

export function load({ params }) {
	const source = pageSource();
	const page = paragraphPage(source, source.addresses.folder('paragraph').get(params.id) ?? '');
	if (!page) error(404, `The graph has no paragraph at '${params.id}'.`);
	return { page, sources: sources() };
}
