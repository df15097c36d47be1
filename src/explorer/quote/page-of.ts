import type { GraphIndex } from '../graph-index.ts';
import { pageAddresses, type PageAddresses } from '../pages/page-addresses.ts';
import type { View } from '../view.ts';

const made = new WeakMap<GraphIndex, PageAddresses>();

function addressesOf(index: GraphIndex): PageAddresses {
	const known = made.get(index) ?? pageAddresses(index.file);
	made.set(index, known);
	return known;
}

/**
 * The address of a node's page, which reads without JavaScript and can be cited, relative to the map.
 * A map of one's own has no such pages.
 */
export function nodePageOf(index: GraphIndex, view: Pick<View, 'own'>, id: string) {
	return view.own ? undefined : addressesOf(index).node(id);
}

/** The same of a paragraph. */
export function paragraphPageOf(index: GraphIndex, view: Pick<View, 'own'>, id: string) {
	return view.own ? undefined : addressesOf(index).paragraph(id);
}
