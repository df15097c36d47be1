import type { GraphFile } from '#graph/graph-file.ts';
import { hash, slug } from '#graph/ids.ts';

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
	const tensions = file.nodes.filter(({ kind }) => kind === 'tension');
	const nodes = file.nodes.filter(({ kind }) => kind !== 'tension');
	const paragraphs = file.documents.flatMap((document) => document.paragraphs);
	const folders = {
		node: new Map(slugs(nodes.map(({ id }) => [id, id]))),
		tension: new Map(slugs(tensions.map(({ id }) => [id, id.replace(/^tension\//, '')]))),
		paragraph: new Map(slugs(paragraphs.map(({ id }) => [id, id])))
	};
	const addresses = new Map<string, string>();
	for (const [folder, ids] of Object.entries(folders)) {
		for (const [part, id] of ids) {
			addresses.set(`${folder === 'paragraph' ? '¶' : ''}${id}`, `${folder}/${part}/`);
		}
	}
	return {
		node: (id) => addresses.get(id),
		paragraph: (id) => addresses.get(`¶${id}`),
		folder: (name) => folders[name]
	};
}

function slugs(ids: [id: string, name: string][]): [slug: string, id: string][] {
	const count = new Map<string, number>();
	const plain = ids.map(([id, name]) => [safeSlug(name), id] as const);
	for (const [part] of plain) count.set(part, (count.get(part) ?? 0) + 1);
	return plain.map(([part, id]) => [count.get(part) === 1 ? part : `${part}-${hash(id)}`, id]);
}

/** A slug that is no half of a surrogate pair at its end, so that it can be a file's name. */
function safeSlug(name: string): string {
	return (
		slug(name)
			.replace(/[\ud800-\udfff]/gu, '')
			.replace(/-+$/, '') || hash(name)
	);
}
