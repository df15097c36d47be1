import type MiniSearch from 'minisearch';
import type { GraphIndex } from '../graph-index.ts';
import {
	foldWord,
	searchEntries,
	searchKinds,
	wordsOf,
	type Entry,
	type SearchKind
} from './search-entries.ts';

/** Something found, and the words in it that matched, folded. */
export interface Found extends Entry {
	matched: ReadonlySet<string>;
}

export interface FoundGroup {
	kind: SearchKind;
	/** The best few. */
	found: Found[];
	/** How many there are in all. */
	total: number;
}

export type Search = (typed: string) => FoundGroup[];

/** As many of a kind as leave room for the other kinds. */
const perGroup = 5;
/** Entries taken in before the page gets its turn again. */
const chunkSize = 200;

/**
 * Builds the index of everything that can be found, in pieces between which the page can draw, and
 * gives back the search over it. All words typed must match, the last as a beginning and longer ones
 * within a small edit distance, so that 'comunity plan' finds Community Planning.
 */
export async function buildSearch(index: GraphIndex): Promise<Search> {
	const { default: Index } = await import('minisearch');
	const mini: MiniSearch<Entry> = new Index<Entry>({
		fields: ['label', 'aliases', 'text'],
		storeFields: ['kind'],
		extractField: (entry, field) => {
			const value = entry[field as keyof Entry];
			return Array.isArray(value) ? value.join('\n') : `${value}`;
		},
		tokenize: wordsOf,
		processTerm: foldWord
	});
	const entries = searchEntries(index);
	// A node and a paragraph never share an id, but a hostile file might say otherwise.
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	await mini.addAllAsync([...byId.values()], { chunkSize });

	return (typed) => {
		const groups = new Map(
			searchKinds.map((kind): [SearchKind, FoundGroup] => [kind, { kind, found: [], total: 0 }])
		);
		const results = mini.search(typed, {
			combineWith: 'AND',
			prefix: (term) => term.length > 1,
			fuzzy: (term) => (term.length > 3 ? 0.2 : false),
			boost: { label: 4, aliases: 2 },
			boostDocument: (id) => 1 + (byId.get(`${id}`)?.importance ?? 0)
		});
		for (const { id, match } of results) {
			const entry = byId.get(`${id}`);
			const group = entry && groups.get(entry.kind);
			if (!entry || !group) continue;
			group.total += 1;
			if (group.found.length < perGroup) {
				group.found.push({ ...entry, matched: new Set(Object.keys(match)) });
			}
		}
		return [...groups.values()].filter(({ total }) => total > 0);
	};
}

/** What was found, in words, for those who hear it: '3 actors, 1 paragraph'. */
export function sayFound(groups: readonly FoundGroup[]): string {
	if (groups.length === 0) return 'Nothing found.';
	return groups
		.map(({ kind, total }) => {
			const one = kind === 'passage' ? 'paragraph' : kind;
			return `${total} ${one}${total === 1 ? '' : 's'}`;
		})
		.join(', ');
}
