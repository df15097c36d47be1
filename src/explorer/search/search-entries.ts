import { nodeKinds } from '#graph/kinds.ts';
import type { GraphIndex } from '../graph-index.ts';

/** What can be found, in the order in which the groups of results stand. */
export const searchKinds = [...nodeKinds, 'passage'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found: a node by its names, a paragraph by its words. */
export interface Entry {
	/** Id of the node or the paragraph. */
	id: string;
	kind: SearchKind;
	label: string;
	/** Other names of a node; the poles and the cue of a tension. */
	aliases: string[];
	/** The words of a paragraph; empty for a node. */
	text: string;
	/** 0 to 1; a paragraph has none of its own. */
	importance: number;
}

/** Everything in the graph that has a name, and every paragraph. */
export function searchEntries(index: GraphIndex): Entry[] {
	const nodes = index.file.nodes.map((node): Entry => {
		const { id, kind, label, importance } = node;
		const aliases =
			node.kind === 'actor' || node.kind === 'concept'
				? node.altLabels.filter((alias) => alias !== label)
				: index
						.tensionsOf(id)
						.flatMap((tension) =>
							[tension.poles[0], tension.cue, tension.poles[1]].map((part) =>
								index.quote(tension, part)
							)
						);
		return { id, kind, label, aliases, text: '', importance };
	});
	const passages = index.paragraphs.map(({ id, text }): Entry => ({
		id,
		kind: 'passage',
		label: '',
		aliases: [],
		text,
		importance: 0
	}));
	return [...nodes, ...passages];
}

/** The words of a text as they are searched: letters and digits, without case and accents. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** 'Café' and 'CAFE' are the same word to a reader who searches. */
export function foldWord(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
