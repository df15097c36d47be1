import type {
	Annotation,
	GraphEdge,
	GraphFile,
	GraphNode,
	Mention,
	Paragraph,
	Section,
	SourceDocument,
	Span,
	Tension
} from '#graph/graph-file.ts';
import { byPlace, contains, quoteOf } from '#graph/span.ts';

/** Every look-up the panels need, built once from a graph file. Nothing in it changes afterwards. */
export interface GraphIndex {
	file: GraphFile;
	nodeById: ReadonlyMap<string, GraphNode>;
	/** Edges with both ends in the file. */
	edges: readonly GraphEdge[];
	edgeById: ReadonlyMap<string, GraphEdge>;
	annotationById: ReadonlyMap<string, Annotation>;
	paragraphById: ReadonlyMap<string, Paragraph>;
	sectionById: ReadonlyMap<string, Section>;
	/** All paragraphs, in the order of the documents. */
	paragraphs: readonly Paragraph[];
	/** Edges that begin or end at a node. */
	edgesOf(nodeId: string): readonly GraphEdge[];
	/** Mentions of a node in reading order. A tension has none; see `tensionsOf`. */
	mentionsOf(nodeId: string): readonly Mention[];
	/** The annotations that a tension node stands for, in reading order. */
	tensionsOf(nodeId: string): readonly Tension[];
	/** Everything that names the node in any part, in reading order. */
	annotationsOf(nodeId: string): readonly Annotation[];
	/** Annotations of a paragraph, by place. */
	annotationsIn(paragraphId: string): readonly Annotation[];
	/** The concepts of a theme. */
	conceptsOf(themeId: string): readonly string[];
	/** Throws where the paragraph is not in the file. */
	documentOf(paragraphId: string): SourceDocument;
	/** Where a paragraph stands among all paragraphs, from 0; -1 where it is not in the file. */
	placeOf(paragraphId: string): number;
	/** The words of an annotation, or of a part of it. */
	quote(annotation: Annotation, part?: Span): string;
	/** The sentence around an annotation (all sentences that it touches), as offsets into the paragraph. */
	sentenceOf(annotation: Annotation, part?: Span): Span;
	/** The annotations an edge rests on, in reading order. */
	evidenceOf(edge: GraphEdge): readonly Annotation[];
}

/** Ids of the nodes that an annotation names in any of its parts, each once. */
export function nodesOf(annotation: Annotation): string[] {
	const ids: string[] = [];
	const name = (id: string | undefined) => {
		if (id !== undefined && !ids.includes(id)) ids.push(id);
	};
	switch (annotation.kind) {
		case 'mention':
			return [annotation.node];
		case 'statement':
			name(annotation.subject.node);
			name(annotation.object.node);
			return ids;
		case 'attribution':
			name(annotation.holder.node);
			return ids;
		case 'tension':
			annotation.poles[0].nodes.forEach(name);
			name(annotation.node);
			annotation.poles[1].nodes.forEach(name);
			for (const { node } of annotation.holders) name(node);
			return ids;
	}
}

/** A part of an annotation: a stretch of text, its role there, and the nodes that it names. */
export interface Part extends Span {
	role: 'mention' | 'subject' | 'predicate' | 'object' | 'holder' | 'cue' | 'content' | 'pole';
	/** 0 or 1 for a pole, and for a holder that takes that side. */
	pole?: 0 | 1;
	nodes: string[];
}

/** The parts of an annotation, in the order of the graph file. The tension itself is no part. */
export function partsOf(annotation: Annotation): Part[] {
	const part = (role: Part['role'], span: Span, ...nodes: (string | undefined)[]): Part => ({
		role,
		start: span.start,
		end: span.end,
		nodes: nodes.filter((id) => id !== undefined)
	});
	switch (annotation.kind) {
		case 'mention':
			return [part('mention', annotation, annotation.node)];
		case 'statement':
			return [
				part('subject', annotation.subject, annotation.subject.node),
				part('predicate', annotation.predicate),
				part('object', annotation.object, annotation.object.node)
			];
		case 'attribution':
			return [
				part('holder', annotation.holder, annotation.holder.node),
				part('cue', annotation.cue),
				part('content', annotation.content)
			];
		case 'tension':
			return [
				{ ...part('pole', annotation.poles[0], ...annotation.poles[0].nodes), pole: 0 },
				part('cue', annotation.cue, annotation.node),
				{ ...part('pole', annotation.poles[1], ...annotation.poles[1].nodes), pole: 1 },
				...annotation.holders.map((holder) => {
					const found = part('holder', holder, holder.node);
					return holder.pole === undefined ? found : { ...found, pole: holder.pole };
				})
			];
	}
}

/**
 * Builds the look-ups, each when it is first asked for: the first picture needs few of them. Takes a
 * graph file that passed its schema; references to nothing are left out.
 */
export function indexGraph(file: GraphFile): GraphIndex {
	const nodeById = byId(file.nodes);
	const edges = file.edges.filter((edge) => nodeById.has(edge.source) && nodeById.has(edge.target));
	const paragraphs = file.documents.flatMap((document) => document.paragraphs);
	const paragraphById = byId(paragraphs);

	const edgeById = once(() => byId(edges));
	const annotationById = once(() => byId(file.annotations));
	const sectionById = once(() => byId(file.documents.flatMap((document) => document.sections)));
	const places = once(() => new Map(paragraphs.map((paragraph, place) => [paragraph.id, place])));
	const documents = once(() => {
		const found = new Map<string, SourceDocument>();
		for (const document of file.documents) {
			for (const { id } of document.paragraphs) found.set(id, document);
		}
		return found;
	});
	const placeOf = (paragraphId: string) => places().get(paragraphId) ?? -1;
	const inReadingOrder = (a: Annotation, b: Annotation) =>
		placeOf(a.paragraph) - placeOf(b.paragraph) || byPlace(a, b);
	/** Annotations that stand in a paragraph, by a key of theirs; each list in reading order. */
	const collected = (keysOf: (annotation: Annotation) => readonly string[]) => {
		const lists = new Map<string, Annotation[]>();
		for (const annotation of file.annotations) {
			if (!paragraphById.has(annotation.paragraph)) continue;
			for (const key of keysOf(annotation)) add(lists, key, annotation);
		}
		return ordered(lists, inReadingOrder);
	};
	const annotationsIn = once(() => collected(({ paragraph }) => [paragraph]));
	const annotationsOf = once(() => collected(nodesOf));
	// The map needs these for its first picture, and none of the many others.
	const tensionsOf = once(() => collected((a) => (a.kind === 'tension' ? [a.node] : [])));
	const edgesOf = once(() => {
		const lists = new Map<string, GraphEdge[]>();
		for (const edge of edges) {
			add(lists, edge.source, edge);
			if (edge.target !== edge.source) add(lists, edge.target, edge);
		}
		return lists;
	});
	const conceptsOf = once(() => {
		const lists = new Map<string, string[]>();
		for (const node of file.nodes) {
			if (node.kind === 'concept' && node.theme) add(lists, node.theme, node.id);
		}
		return lists;
	});
	const textOf = (annotation: Annotation) => paragraphById.get(annotation.paragraph)?.text ?? '';

	return {
		file,
		nodeById,
		edges,
		get edgeById() {
			return edgeById();
		},
		get annotationById() {
			return annotationById();
		},
		paragraphById,
		get sectionById() {
			return sectionById();
		},
		paragraphs,
		edgesOf: (nodeId) => edgesOf().get(nodeId) ?? [],
		mentionsOf: (nodeId) =>
			annotationsOf()(nodeId).filter((annotation) => annotation.kind === 'mention'),
		tensionsOf: (nodeId) => tensionsOf()(nodeId) as readonly Tension[],
		annotationsOf: (nodeId) => annotationsOf()(nodeId),
		annotationsIn: (paragraphId) => annotationsIn()(paragraphId),
		conceptsOf: (themeId) => conceptsOf().get(themeId) ?? [],
		documentOf: (paragraphId) => {
			const document = documents().get(paragraphId);
			if (!document) throw new Error(`The graph file has no paragraph '${paragraphId}'.`);
			return document;
		},
		placeOf,
		quote: (annotation, part = annotation) => quoteOf(textOf(annotation), part),
		sentenceOf: (annotation, part = annotation) => {
			const sentences = paragraphById.get(annotation.paragraph)?.sentences ?? [];
			const first = sentences.find((sentence) => part.start < sentence.end) ?? part;
			const last = sentences.findLast((sentence) => sentence.start < part.end) ?? part;
			const around = { start: first.start, end: last.end };
			return contains(around, part) ? around : { start: part.start, end: part.end };
		},
		evidenceOf: (edge) =>
			edge.evidence
				.flatMap((id) => annotationById().get(id) ?? [])
				.filter((annotation) => paragraphById.has(annotation.paragraph))
				.sort(inReadingOrder)
	};
}

/** Makes a value when it is first asked for, and the same one ever after. */
export function once<T extends object>(make: () => T): () => T {
	let made: T | undefined;
	return () => (made ??= make());
}

function byId<T extends { id: string }>(items: readonly T[]): Map<string, T> {
	const found = new Map<string, T>();
	for (const item of items) found.set(item.id, item);
	return found;
}

/** Lists by key, each sorted when it is first asked for. */
function ordered<T>(
	lists: Map<string, T[]>,
	order: (a: T, b: T) => number
): (key: string) => readonly T[] {
	const sorted = new Set<string>();
	const none: readonly T[] = [];
	return (key) => {
		const list = lists.get(key);
		if (!list) return none;
		if (!sorted.has(key)) {
			list.sort(order);
			sorted.add(key);
		}
		return list;
	};
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
