import { edgeKinds, quantifiers } from '#graph/kinds.ts';
import type { View } from '../view.ts';
import type { GraphArrays } from './graph-arrays.ts';

/** The filters that say which words count: place, number of holders, rule, relation of a tension. */
export type WordFilters = Pick<View, 'documents' | 'sections' | 'heldBy' | 'rule' | 'relations'>;
export type ScopeFilters = WordFilters & Pick<View, 'hiddenEdges'>;

/** What stands in the words that count; each array has a 1 for what is in scope. */
export interface Scope {
	nodes: Uint8Array;
	edges: Uint8Array;
	annotations: Uint8Array;
}

/** The latest scopes of a graph by their filters: most changes of the view leave them as they are. */
const known = new WeakMap<GraphArrays, Map<string, Scope>>();
const remembered = 12;

/**
 * An annotation is in scope when it passes every filter; an edge when it rests on one that is and
 * its kind is not hidden; a node when one names it; a theme when one of its concepts is in scope.
 * The same filters give the same object, which is not to be changed.
 */
export function scopeOf(arrays: GraphArrays, filters: ScopeFilters): Scope {
	const { documents, sections, heldBy, rule, relations, hiddenEdges } = filters;
	const key = JSON.stringify([documents, sections, heldBy, rule, relations, hiddenEdges]);
	const scopes = known.get(arrays) ?? new Map<string, Scope>();
	known.set(arrays, scopes);
	const before = scopes.get(key);
	if (before) return before;
	const made = hiddenEdges.length
		? withoutEdges(arrays, scopeOf(arrays, { ...filters, hiddenEdges: [] }), filters)
		: scopeOfWords(arrays, filters);
	const [oldest] = scopes.keys();
	if (scopes.size >= remembered && oldest !== undefined) scopes.delete(oldest);
	scopes.set(key, made);
	return made;
}

function scopeOfWords(arrays: GraphArrays, filters: WordFilters): Scope {
	const annotations = passing(arrays, filters);
	const nodes = new Uint8Array(arrays.nodeIds.length);
	const { starts, items } = arrays.names;
	for (let at = 0; at < annotations.length; at++) {
		if (!annotations[at]) continue;
		const end = starts[at + 1] as number;
		for (let place = starts[at] as number; place < end; place++) nodes[items[place] as number] = 1;
	}
	const edges = new Uint8Array(arrays.edgeIds.length);
	const { starts: first, items: evidence } = arrays.evidence;
	for (let at = 0; at < edges.length; at++) {
		const end = first[at + 1] as number;
		for (let place = first[at] as number; place < end && !edges[at]; place++) {
			edges[at] = annotations[evidence[place] as number] as number;
		}
	}
	return { nodes: completed(arrays, nodes, edges, filters.rule), edges, annotations };
}

function withoutEdges(arrays: GraphArrays, scope: Scope, filters: ScopeFilters): Scope {
	const hidden = Uint8Array.from(edgeKinds, (kind) => Number(filters.hiddenEdges.includes(kind)));
	const edges = scope.edges.map((one, at) => (hidden[arrays.edgeKind[at] as number] ? 0 : one));
	if (!filters.rule) return { ...scope, edges };
	// Nodes that only a hidden edge of the rule kept in sight go with it.
	const nodes = new Uint8Array(arrays.nodeIds.length);
	const { starts, items } = arrays.names;
	scope.annotations.forEach((inScope, at) => {
		if (inScope) for (const node of items.subarray(starts[at], starts[at + 1])) nodes[node] = 1;
	});
	return { ...scope, nodes: completed(arrays, nodes, edges, filters.rule), edges };
}

/** Adds what comes with the nodes that are named, in place. */
function completed(
	{ source, target, themeOf }: GraphArrays,
	nodes: Uint8Array,
	edges: Uint8Array,
	rule: string | undefined
): Uint8Array {
	// A rule that joins two nodes keeps both in sight, even where it names only one of them.
	for (let at = 0; rule && at < edges.length; at++) {
		if (edges[at]) nodes[source[at] as number] = nodes[target[at] as number] = 1;
	}
	for (let at = 0; at < nodes.length; at++) {
		const theme = themeOf[at] as number;
		if (nodes[at] && theme >= 0) nodes[theme] = 1;
	}
	return nodes;
}

/** The annotations that pass every filter. */
function passing(arrays: GraphArrays, filters: WordFilters): Uint8Array {
	const { rule, relation } = arrays;
	const documents = new Set(filters.documents);
	const sections = new Set(filters.sections.flatMap((id) => arrays.sectionsBelow.get(id) ?? [id]));
	const document = documents.size ? arrays.document : [];
	const section = sections.size ? arrays.section : [];
	const relations = new Set(filters.relations);
	const most = filters.heldBy ? quantifiers.indexOf(filters.heldBy) : quantifiers.length;
	const held = filters.heldBy ? arrays.held() : undefined;
	const annotations = new Uint8Array(arrays.annotationIds.length);
	for (let at = 0; at < annotations.length; at++) {
		if (documents.size && !documents.has(document[at] as string)) continue;
		if (sections.size && !sections.has(section[at] as string)) continue;
		if (filters.rule && rule[at] !== filters.rule) continue;
		const found = relation[at];
		if (relations.size && found && !relations.has(found)) continue;
		if (held && (held[at] as number) > most) continue;
		annotations[at] = 1;
	}
	return annotations;
}
