import type { GraphFile } from '#graph/graph-file.ts';
import { hash, slug } from '#graph/ids.ts';
import { once } from '../graph-index.ts';

/** Where the pages that read without JavaScript stand, relative to the site's root. */
export interface PageAddresses {
	/** 'node/actor-cosla/', or 'tension/…/' for a tension. */
	node(id: string): string | undefined;
	/** 'paragraph/under-the-skin-ch2-2-4/'. */
	paragraph(id: string): string | undefined;
	/** The last part of the addresses in one folder, with the id that each stands for. */
	folder(name: PageFolder): ReadonlyMap<string, string>;
}

export type PageFolder = 'node' | 'tension' | 'paragraph';

/**
 * The address of every page, made from its id, so that it stays the same from build to build. Two
 * ids that make one slug both get their hash behind it. Every address ends in a slash: each page is
 * then an index.html in a folder of its own, which any static host finds.
 */
export function pageAddresses(file: GraphFile): PageAddresses {
	// Each folder when it is first asked for: a map that shows the text needs its paragraphs alone.
	const folders = {
		node: once(() =>
			folderOf(
				'node',
				file.nodes.filter(({ kind }) => kind !== 'tension')
			)
		),
		tension: once(() =>
			folderOf(
				'tension',
				file.nodes.filter(({ kind }) => kind === 'tension')
			)
		),
		paragraph: once(() =>
			folderOf(
				'paragraph',
				file.documents.flatMap((d) => d.paragraphs)
			)
		)
	};
	return {
		node: (id) => folders.node().addresses.get(id) ?? folders.tension().addresses.get(id),
		paragraph: (id) => folders.paragraph().addresses.get(id),
		folder: (name) => folders[name]().ids
	};
}

/** The pages of one folder: ids by the last part of an address, and addresses by id. */
function folderOf(name: PageFolder, items: readonly { id: string }[]) {
	const parts = slugs(items.map(({ id }) => [id, id.replace(/^tension\//, '')]));
	return {
		ids: new Map(parts),
		addresses: new Map(parts.map(([part, id]) => [id, `${name}/${part}/`]))
	};
}

function slugs(ids: [id: string, name: string][]): [slug: string, id: string][] {
	const count = new Map<string, number>();
	const plain = ids.map(([id, name]) => [slug(name), id] as const);
	for (const [part] of plain) count.set(part, (count.get(part) ?? 0) + 1);
	return plain.map(([part, id]) => [count.get(part) === 1 ? part : `${part}-${hash(id)}`, id]);
}
