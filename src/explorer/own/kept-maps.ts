import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { GraphFile } from '#graph/graph-file.ts';
import { hash } from '#graph/ids.ts';
import { parseGraphText } from '#graph/parse-graph-file.ts';
import { serialiseGraph } from '#graph/serialise-graph.ts';

/** A map that this browser keeps, without its graph, which may be large. */
export interface KeptMap {
	/** Made from the content, so that the same documents give the same map again. */
	id: string;
	/** Title of the first document, and how many more there are. */
	title: string;
	documents: number;
	nodes: number;
	edges: number;
	/** Milliseconds since 1970. */
	kept: number;
	/** A sentence for each file that could not be read. */
	unread: string[];
}

interface Kept extends DBSchema {
	maps: { key: string; value: KeptMap };
	/** Graph files as text, by the id of the map. */
	graphs: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<Kept>> | undefined;

function open(): Promise<IDBPDatabase<Kept>> {
	opened ??= openDB<Kept>('subtext', 1, {
		upgrade(database) {
			database.createObjectStore('maps', { keyPath: 'id' });
			database.createObjectStore('graphs');
		},
		terminated: () => (opened = undefined)
	}).catch((error: unknown) => {
		opened = undefined;
		throw new Error('This browser does not let the page keep anything (a private window?).', {
			cause: error
		});
	});
	return opened;
}

/** Keeps a graph until it is removed. Throws a sentence where the browser has no room for it. */
export async function keepMap(graph: GraphFile, unread: string[]): Promise<KeptMap> {
	const text = serialiseGraph(graph);
	const [first, ...others] = graph.documents;
	const map: KeptMap = {
		id: hash(text),
		title: `${first?.title ?? 'No document'}${others.length ? ` and ${others.length} more` : ''}`,
		documents: graph.documents.length,
		nodes: graph.nodes.length,
		edges: graph.edges.length,
		kept: Date.now(),
		unread
	};
	const database = await open();
	try {
		const change = database.transaction(['maps', 'graphs'], 'readwrite');
		await Promise.all([
			change.objectStore('maps').put(map),
			change.objectStore('graphs').put(text, map.id),
			change.done
		]);
	} catch (error) {
		const name = error instanceof Error ? error.name : '';
		const reason = name === 'QuotaExceededError' ? 'there is no room left' : `${name || error}`;
		throw new Error(
			`The map could not be kept in this browser: ${reason}. Remove another and try again.`,
			{ cause: error }
		);
	}
	return map;
}

/** All kept maps, the newest first. */
export async function keptMaps(): Promise<KeptMap[]> {
	const maps = await (await open()).getAll('maps');
	return maps.sort((a, b) => b.kept - a.kept);
}

/** The text of a kept map's graph file; undefined where there is no such map. */
export async function keptText(id: string): Promise<string | undefined> {
	return (await open()).get('graphs', id);
}

/**
 * The graph of a kept map. Throws one sentence where there is no such map, or what is kept is no
 * graph file.
 */
export async function keptGraph(id: string): Promise<GraphFile> {
	const text = await keptText(id);
	if (text === undefined) {
		throw new Error(
			`This browser keeps no map “${id}”: it was removed, or made in another browser.`
		);
	}
	return parseGraphText(text, 'the kept map');
}

/** Removes a map with all that is kept of it. */
export async function removeMap(id: string): Promise<void> {
	const change = (await open()).transaction(['maps', 'graphs'], 'readwrite');
	await Promise.all([
		change.objectStore('maps').delete(id),
		change.objectStore('graphs').delete(id),
		change.done
	]);
}
