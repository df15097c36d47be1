import type { EdgeKind, GraphEdge } from '#graph/graph-file.ts';
import { slug } from '#graph/ids.ts';
import { compare } from './corpus.ts';

/** What one annotation adds to an edge. */
export interface Entry {
	kind: EdgeKind;
	source: string;
	target: string;
	label?: string;
	/** Id of the annotation that shows it. */
	evidence: string;
	/** What counts once: a paragraph, or a paragraph with a holder. */
	witness: string;
}

/**
 * Turns entries into edges: entries of one kind with the same ends and label are one edge, its
 * weight is the number of its distinct witnesses. Sorted by id; an edge from a node to itself is
 * left out.
 */
export function edgesOf(entries: readonly Entry[]): GraphEdge[] {
	const groups = new Map<string, Entry[]>();
	for (const entry of entries) {
		if (entry.source === entry.target) continue;
		const id = [entry.kind, entry.source, entry.target, ...labelPart(entry)].join('/');
		const group = groups.get(id);
		if (group) group.push(entry);
		else groups.set(id, [entry]);
	}
	return [...groups]
		.sort(([a], [b]) => compare(a, b))
		.map(([id, group]) => {
			const first = group[0] as Entry;
			return {
				id,
				source: first.source,
				target: first.target,
				kind: first.kind,
				...(first.label === undefined ? {} : { label: first.label }),
				weight: new Set(group.map((entry) => entry.witness)).size,
				evidence: [...new Set(group.map((entry) => entry.evidence))]
			};
		});
}

function labelPart(entry: Entry): string[] {
	return entry.label === undefined ? [] : [slug(entry.label)];
}
