import { quantifiers, type View } from '../view.ts';
import type { GraphArrays } from './graph-arrays.ts';

/** The filters that say which words count: place, number of holders, rule, relation of a tension. */
export type ScopeFilters = Pick<
	View,
	'documents' | 'sections' | 'heldBy' | 'rule' | 'relations' | 'hiddenEdges'
>;

/** What stands in the words that count; each array has a 1 for what is in scope. */
export interface Scope {
	nodes: Uint8Array;
	edges: Uint8Array;
	annotations: Uint8Array;
}

/**
 * An annotation is in scope when it passes every filter; an edge when it rests on one that is and
 * its kind is not hidden; a node when one names it; a theme when one of its concepts is in scope.
 */
export function scopeOf(arrays: GraphArrays, filters: ScopeFilters): Scope {
	const { names, section, document, rule, relation, held, themeOf, source, target } = arrays;
	const documents = new Set(filters.documents);
	const sections = new Set(filters.sections.flatMap((id) => arrays.sectionsBelow.get(id) ?? [id]));
	const most = filters.heldBy ? quantifiers.indexOf(filters.heldBy) : quantifiers.length;
	const hidden = new Set(filters.hiddenEdges);
	const relations = new Set(filters.relations);

	const nodes = new Uint8Array(arrays.nodeIds.length);
	const edges = new Uint8Array(arrays.edgeIds.length);
	const annotations = new Uint8Array(names.length);
	for (let at = 0; at < names.length; at++) {
		if (documents.size && !documents.has(document[at] as string)) continue;
		if (sections.size && !sections.has(section[at] as string)) continue;
		if (filters.rule && rule[at] !== filters.rule) continue;
		const found = relation[at];
		if (relations.size && found && !relations.has(found)) continue;
		if ((held[at] as number) > most) continue;
		annotations[at] = 1;
		for (const node of names[at] as Int32Array) nodes[node] = 1;
	}
	for (let at = 0; at < edges.length; at++) {
		if (hidden.has(arrays.edgeKind[at]!)) continue;
		if (!(arrays.evidence[at] as Int32Array).some((annotation) => annotations[annotation]))
			continue;
		edges[at] = 1;
		// A rule that joins two nodes keeps both in sight, even where it names only one of them.
		if (filters.rule) {
			nodes[source[at] as number] = 1;
			nodes[target[at] as number] = 1;
		}
	}
	for (let at = 0; at < nodes.length; at++) {
		const theme = themeOf[at] as number;
		if (nodes[at] && theme >= 0) nodes[theme] = 1;
	}
	return { nodes, edges, annotations };
}
