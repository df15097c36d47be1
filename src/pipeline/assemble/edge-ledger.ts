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
export function edgesOf(entries: Iterable<Entry>): GraphEdge[] {
	const groups = new Map<string, Group>();
	for (const entry of entries) {
		if (entry.source === entry.target) continue;
		const id = [entry.kind, entry.source, entry.target, ...labelPart(entry)].join('/');
		const group = groups.get(id);
		if (group) {
			group.evidence.push(entry.evidence);
			group.witnesses.push(entry.witness);
		} else {
			const { kind, source, target, label, evidence, witness } = entry;
			const ends = { source, target, kind, ...(label === undefined ? {} : { label }) };
			groups.set(id, { ends, evidence: [evidence], witnesses: [witness] });
		}
	}
	return [...groups]
		.sort(([a], [b]) => compare(a, b))
		.map(([id, { ends, evidence, witnesses }]) => ({
			id,
			...ends,
			weight: new Set(witnesses).size,
			evidence: [...new Set(evidence)]
		}));
}

/** The entries of one edge. A corpus has many, so nothing is kept that all of them have. */
interface Group {
	ends: Pick<GraphEdge, 'source' | 'target' | 'kind' | 'label'>;
	evidence: string[];
	witnesses: string[];
}

function labelPart(entry: Entry): string[] {
	return entry.label === undefined ? [] : [slug(entry.label)];
}
