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
	const ids = partsOf(annotation).flatMap((part) => part.nodes);
	return [...new Set(ids)];
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

/** Builds the look-ups. Takes a graph file that passed its schema; references to nothing are left out. */
export function indexGraph(file: GraphFile): GraphIndex {
	const nodeById = new Map(file.nodes.map((node) => [node.id, node]));
	const annotationById = new Map(file.annotations.map((annotation) => [annotation.id, annotation]));
	const edges = file.edges.filter((edge) => nodeById.has(edge.source) && nodeById.has(edge.target));
	const edgeById = new Map(edges.map((edge) => [edge.id, edge]));

	const paragraphs = file.documents.flatMap((document) => document.paragraphs);
	const paragraphById = new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph]));
	const places = new Map(paragraphs.map((paragraph, place) => [paragraph.id, place]));
	const sections = file.documents.flatMap((document) => document.sections);
	const documents = new Map(
		file.documents.flatMap((document) =>
			document.paragraphs.map((paragraph) => [paragraph.id, document] as const)
		)
	);
	const placeOf = (paragraphId: string) => places.get(paragraphId) ?? -1;
	const inReadingOrder = (a: Annotation, b: Annotation) =>
		placeOf(a.paragraph) - placeOf(b.paragraph) || byPlace(a, b);

	const annotations = file.annotations
		.filter((annotation) => paragraphById.has(annotation.paragraph))
		.sort(inReadingOrder);
	const annotationsIn = collect(annotations, (annotation) => [annotation.paragraph]);
	const annotationsOf = collect(annotations, nodesOf);
	const edgesOf = collect(edges, (edge) => new Set([edge.source, edge.target]));
	const conceptsOf = new Map<string, string[]>();
	for (const node of file.nodes) {
		if (node.kind === 'concept' && node.theme) add(conceptsOf, node.theme, node.id);
	}

	const textOf = (annotation: Annotation) => paragraphById.get(annotation.paragraph)?.text ?? '';

	return {
		file,
		nodeById,
		edgeById,
		annotationById,
		paragraphById,
		sectionById: new Map(sections.map((section) => [section.id, section])),
		paragraphs,
		edgesOf: (nodeId) => edgesOf.get(nodeId) ?? [],
		mentionsOf: (nodeId) =>
			(annotationsOf.get(nodeId) ?? []).filter((annotation) => annotation.kind === 'mention'),
		tensionsOf: (nodeId) =>
			(annotationsOf.get(nodeId) ?? []).filter(
				(annotation) => annotation.kind === 'tension' && annotation.node === nodeId
			) as Tension[],
		annotationsOf: (nodeId) => annotationsOf.get(nodeId) ?? [],
		annotationsIn: (paragraphId) => annotationsIn.get(paragraphId) ?? [],
		conceptsOf: (themeId) => conceptsOf.get(themeId) ?? [],
		documentOf: (paragraphId) => {
			const document = documents.get(paragraphId);
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
				.flatMap((id) => annotationById.get(id) ?? [])
				.filter((annotation) => paragraphById.has(annotation.paragraph))
				.sort(inReadingOrder)
	};
}

function collect<T>(items: readonly T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
	const found = new Map<string, T[]>();
	for (const item of items) for (const key of keysOf(item)) add(found, key, item);
	return found;
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}
