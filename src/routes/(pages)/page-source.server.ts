import { indexGraph } from '#explorer/graph-index.ts';
import { pageAddresses } from '#explorer/pages/page-addresses.ts';
import type { Source } from '#explorer/pages/page-parts.ts';
import { graphFile } from '../graph-file.server.ts';

let made: { text: string; source: Source } | undefined;

/** The look-ups that the pages are made from; made again when the graph file has changed. */
export function pageSource(): Source {
	const { text, file } = graphFile();
	if (made?.text !== text) {
		made = { text, source: { index: indexGraph(file), addresses: pageAddresses(file) } };
	}
	return made.source;
}

/** One line a document: what it is called, where it comes from and how it may be used. */
export function sources(): string[] {
	return graphFile().file.documents.map(({ title, origin, licence }) =>
		[title, origin, licence].filter(Boolean).join(' · ')
	);
}
