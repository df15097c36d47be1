import type { Annotation, TensionRelation } from '#graph/graph-file.ts';
import { contains } from '#graph/span.ts';
import { edgeKinds, nodeKinds, quantifiers } from '#graph/kinds.ts';
import { nodesOf, once, type GraphIndex } from '../graph-index.ts';

/**
 * A graph file as arrays of numbers, so that the filters can be run once for every value they
 * offer: nodes, edges and annotations are called by their place in these arrays.
 */
export interface GraphArrays {
	nodeIds: string[];
	nodeAt: ReadonlyMap<string, number>;
	/** Places in `nodeKinds`. */
	nodeKind: Uint8Array;
	/** The theme of a concept, -1 for every other node. */
	themeOf: Int32Array;
	edgeIds: string[];
	edgeAt: () => ReadonlyMap<string, number>;
	/** Places in `edgeKinds`. */
	edgeKind: Uint8Array;
	source: Int32Array;
	target: Int32Array;
	/** The annotations that an edge rests on. */
	evidence: Lists;
	annotationIds: string[];
	annotationAt: ReadonlyMap<string, number>;
	rule: string[];
	/** The relation of a tension, undefined for every other annotation. */
	relation: (TensionRelation | undefined)[];
	/** The nodes that an annotation names. */
	names: Lists;
	section: string[];
	document: string[];
	/**
	 * How many hold what the annotation says: its own best quantifier, or that of an attribution or
	 * tension whose words contain it, as a place in `quantifiers`; their number where nobody is counted.
	 */
	held: () => Uint8Array;
	/** Ids of the sections below each section, itself included. */
	sectionsBelow: ReadonlyMap<string, readonly string[]>;
}

/** Many short lists of numbers in one: the list at `n` is `items` from `starts[n]` to `starts[n + 1]`. */
export interface Lists {
	starts: Int32Array;
	items: Int32Array;
}

const made = new WeakMap<GraphIndex, GraphArrays>();

/** The arrays of an index, made on first use. */
export function arraysOf(index: GraphIndex): GraphArrays {
	const known = made.get(index);
	if (known) return known;
	const arrays = makeArrays(index);
	made.set(index, arrays);
	return arrays;
}

function makeArrays(index: GraphIndex): GraphArrays {
	const { nodes } = index.file;
	const edges = index.edges;
	const annotations = index.file.annotations.filter((a) => index.paragraphById.has(a.paragraph));
	const nodeAt = placesOf(nodes);
	const annotationAt = placesOf(annotations);
	// Made when a filter asks for them: the first picture does without.
	const section = once(() =>
		annotations.map((a) => index.paragraphById.get(a.paragraph)?.section ?? '')
	);
	const document = once(() => annotations.map((a) => index.documentOf(a.paragraph).id));
	return {
		nodeIds: nodes.map((node) => node.id),
		nodeAt,
		nodeKind: Uint8Array.from(nodes, ({ kind }) => nodeKinds.indexOf(kind)),
		themeOf: Int32Array.from(nodes, (node) =>
			node.kind === 'concept' && node.theme ? (nodeAt.get(node.theme) ?? -1) : -1
		),
		edgeIds: edges.map((edge) => edge.id),
		edgeAt: once(() => placesOf(edges)),
		edgeKind: Uint8Array.from(edges, ({ kind }) => edgeKinds.indexOf(kind)),
		source: Int32Array.from(edges, (edge) => nodeAt.get(edge.source) ?? 0),
		target: Int32Array.from(edges, (edge) => nodeAt.get(edge.target) ?? 0),
		evidence: listsOf(edges, (edge) => edge.evidence, annotationAt),
		annotationIds: annotations.map((annotation) => annotation.id),
		annotationAt,
		rule: annotations.map((annotation) => annotation.rule),
		relation: annotations.map((a) => (a.kind === 'tension' ? a.relation : undefined)),
		names: listsOf(annotations, nodesOf, nodeAt),
		get section() {
			return section();
		},
		get document() {
			return document();
		},
		held: once(() => Uint8Array.from(annotations, (annotation) => heldBy(index, annotation))),
		sectionsBelow: sectionsBelow(index)
	};
}

function placesOf(items: readonly { id: string }[]): Map<string, number> {
	const places = new Map<string, number>();
	for (let at = 0; at < items.length; at++) places.set((items[at] as { id: string }).id, at);
	return places;
}

/** For each item the places of what it names; what is not there is left out. */
function listsOf<T>(
	items: readonly T[],
	idsOf: (item: T) => readonly string[],
	placeOf: ReadonlyMap<string, number>
): Lists {
	const starts = new Int32Array(items.length + 1);
	const found: number[] = [];
	items.forEach((item, at) => {
		for (const id of idsOf(item)) {
			const place = placeOf.get(id);
			if (place !== undefined) found.push(place);
		}
		starts[at + 1] = found.length;
	});
	return { starts, items: Int32Array.from(found) };
}

function heldBy(index: GraphIndex, annotation: Annotation): number {
	let best = ownQuantifier(annotation);
	if (annotation.kind === 'attribution' || annotation.kind === 'tension') return best;
	for (const around of index.annotationsIn(annotation.paragraph)) {
		const quantifier = ownQuantifier(around);
		if (quantifier < best && contains(around, annotation)) best = quantifier;
	}
	return best;
}

function ownQuantifier(annotation: Annotation): number {
	const holders =
		annotation.kind === 'tension'
			? annotation.holders
			: annotation.kind === 'attribution'
				? [annotation.holder]
				: [];
	return Math.min(
		quantifiers.length,
		...holders.flatMap(({ quantifier }) => (quantifier ? quantifiers.indexOf(quantifier) : []))
	);
}

function sectionsBelow(index: GraphIndex): Map<string, string[]> {
	const below = new Map([...index.sectionById.keys()].map((id) => [id, [id]]));
	for (const section of index.sectionById.values()) {
		const passed = new Set([section.id]);
		let above = section.parent;
		while (above && !passed.has(above)) {
			below.get(above)?.push(section.id);
			passed.add(above);
			above = index.sectionById.get(above)?.parent;
		}
	}
	return below;
}
