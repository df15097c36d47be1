import { contentsPage } from '#explorer/pages/contents-page.ts';
import { pageSource, sources } from '../page-source.server.ts';

export function load() {
	return { page: contentsPage(pageSource()), sources: sources() };
}
