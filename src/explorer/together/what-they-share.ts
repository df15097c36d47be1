import type { Annotation, GraphEdge, GraphNode, Span } from '#graph/graph-file.ts';
import type { Shown } from '../filter-graph.ts';
import { partsOf, type GraphIndex } from '../graph-index.ts';
import type { Mark } from '../quote/cut-segments.ts';
import { hitsOf } from '../text/hits.ts';

/** A sentence that names several of the nodes chosen. */
export interface SharedSentence {
	/** Something found in it, by which it is quoted and found in the text. */
	annotation: Annotation;
	/** Where the nodes are named. */
	marks: Mark[];
	/** Which of them it names. */
	names: string[];
}

/** A node that several of those chosen are connected with. */
export interface SharedNeighbour {
	node: GraphNode;
	/** Which of them, and by which edges. */
	of: string[];
	edges: GraphEdge[];
}

/** What nodes have in common, as far as the filters leave it. */
export interface Shared {
	/** Sentences that name at least two of them, those that name most first, else in reading order. */
	sentences: SharedSentence[];
	/** Ids of the paragraphs that name all of them. */
	paragraphs: string[];
	/** The edges between them. */
	between: GraphEdge[];
	/** What at least two of them are connected with, what most are connected with first. */
	neighbours: SharedNeighbour[];
}

/** Finds what nodes have in common. With one node, or none, that is nothing. */
export function whatTheyShare(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges' | 'annotations'>,
	ids: readonly string[]
): Shared {
	if (ids.length < 2) return { sentences: [], paragraphs: [], between: [], neighbours: [] };
	const named = placesByParagraph(index, shown, ids);
	const paragraphs = [...named].filter(([, places]) => namesIn(places).length > 1);
	paragraphs.sort(([a], [b]) => index.placeOf(a) - index.placeOf(b));
	const sentences = paragraphs.flatMap(([id, places]) =>
		(index.paragraphById.get(id)?.sentences ?? []).flatMap((sentence) => {
			const inside = places.filter(({ marks }) =>
				marks.some(({ start, end }) => start < sentence.end && sentence.start < end)
			);
			const names = namesIn(inside);
			if (names.length < 2) return [];
			// A mention is quoted with its own sentence, a tension with all that it reaches over.
			const first = inside.find(({ annotation }) => annotation.kind === 'mention') ?? inside[0]!;
			const marks = inside.flatMap((place) => place.marks);
			return [{ annotation: first.annotation, marks, names }];
		})
	);
	return {
		sentences: sentences.sort((a, b) => b.names.length - a.names.length),
		paragraphs: paragraphs.flatMap(([id, places]) =>
			namesIn(places).length === ids.length ? id : []
		),
		between: edgesBetween(index, shown, ids),
		neighbours: neighboursOf(index, shown, ids)
	};
}

/** Ids of the nodes and edges that stand out on the map while nodes are looked at together. */
export function togetherOnMap(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	ids: readonly string[]
): ReadonlySet<string> {
	const neighbours = neighboursOf(index, shown, ids).slice(0, mostOnMap);
	return new Set([
		...ids,
		...edgesBetween(index, shown, ids).map(({ id }) => id),
		...neighbours.flatMap(({ node, edges }) => [node.id, ...edges.map(({ id }) => id)])
	]);
}

/** More neighbours than these would hide what they have in common. */
const mostOnMap = 24;

/** Where something that stands for a node is found. */
interface NodePlace {
	name: string;
	annotation: Annotation;
	marks: (Span & Mark)[];
}

function placesByParagraph(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations'>,
	ids: readonly string[]
): Map<string, NodePlace[]> {
	const places = new Map<string, NodePlace[]>();
	for (const name of ids) {
		for (const annotation of hitsOf(index, shown, name)) {
			const marks = partsOf(annotation)
				.filter(({ role }) => role !== 'holder')
				.map(({ start, end, role, pole }) => ({
					...{ start, end },
					as: role === 'pole' ? `pole-${pole}` : role
				}));
			const list = places.get(annotation.paragraph) ?? [];
			list.push({ name, annotation, marks });
			places.set(annotation.paragraph, list);
		}
	}
	return places;
}

function namesIn(places: readonly NodePlace[]): string[] {
	return [...new Set(places.map(({ name }) => name))];
}

function edgesBetween(
	index: GraphIndex,
	shown: Pick<Shown, 'edges'>,
	ids: readonly string[]
): GraphEdge[] {
	const chosen = new Set(ids);
	const between = ids.flatMap((id) =>
		index
			.edgesOf(id)
			.filter((edge) => edge.source === id && chosen.has(edge.target) && shown.edges.has(edge.id))
	);
	return between.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function neighboursOf(
	index: GraphIndex,
	shown: Pick<Shown, 'nodes' | 'edges'>,
	ids: readonly string[]
): SharedNeighbour[] {
	const found = new Map<string, SharedNeighbour>();
	for (const id of ids) {
		for (const edge of index.edgesOf(id)) {
			const other = edge.source === id ? edge.target : edge.source;
			const node = index.nodeById.get(other);
			if (!node || ids.includes(other) || !shown.edges.has(edge.id)) continue;
			const neighbour = found.get(other) ?? { node, of: [], edges: [] };
			found.set(other, neighbour);
			neighbour.edges.push(edge);
			if (!neighbour.of.includes(id)) neighbour.of.push(id);
		}
	}
	return [...found.values()]
		.filter(({ of }) => of.length > 1)
		.sort(
			(a, b) =>
				b.of.length - a.of.length ||
				b.node.importance - a.node.importance ||
				(a.node.id < b.node.id ? -1 : 1)
		);
}
