import type {
	AliasReason,
	Annotation,
	Attribution,
	Mention,
	Paragraph,
	SourceDocument,
	Statement,
	Tension
} from '#graph/graph-file.ts';
import { quoteOf } from '#graph/span.ts';
import type { FoundNode } from '../annotate/document-mentions.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import { tellTitlesApart } from './tell-titles-apart.ts';

/** All documents of one graph side by side, every list in an order that no input order changes. */
export interface Corpus {
	documents: SourceDocument[];
	nodes: FoundNode[];
	mentions: Mention[];
	statements: Statement[];
	attributions: Attribution[];
	tensions: Tension[];
	paragraphs: ReadonlyMap<string, Place>;
}

/** A paragraph and where it stands. */
export interface Place {
	paragraph: Paragraph;
	document: SourceDocument;
	/** Position among the paragraphs of its document, from 0 at the first to 1 after the last. */
	depth: number;
}

/** Two documents that cannot stand in one graph. */
export class DocumentsOfOneId extends Error {
	constructor(id: string, a: SourceDocument, b: SourceDocument) {
		const files = [a, b].map(({ source }) => `“${source.file}”`).sort(compare);
		super(`Two documents have the id ${id}, made of ${files.join(' and ')}, and differ.`);
		this.name = 'DocumentsOfOneId';
	}
}

/**
 * Puts documents together: any order gives the same corpus; a document given twice counts once.
 * Throws DocumentsOfOneId.
 */
export function joinDocuments(annotated: readonly AnnotatedDocument[]): Corpus {
	const sorted = eachOnce(annotated);
	const documents = tellTitlesApart(sorted.map((each) => each.document));
	const paragraphs = new Map<string, Place>();
	const order = new Map<string, number>();
	for (const document of documents)
		document.paragraphs.forEach((paragraph, i) => {
			order.set(paragraph.id, order.size);
			const depth = i / document.paragraphs.length;
			paragraphs.set(paragraph.id, { paragraph, document, depth });
		});
	const gather = <A extends Annotation>(pick: (each: AnnotatedDocument) => readonly A[]) =>
		sorted
			.flatMap(pick)
			.sort(
				(a, b) =>
					(order.get(a.paragraph) ?? 0) - (order.get(b.paragraph) ?? 0) ||
					a.start - b.start ||
					b.end - a.end ||
					compare(a.id, b.id)
			);
	return {
		documents,
		nodes: joinNodes(sorted.flatMap((each) => each.nodes)),
		mentions: gather((each) => each.mentions),
		statements: gather((each) => each.statements),
		attributions: gather((each) => each.attributions),
		tensions: gather((each) => each.tensions),
		paragraphs
	};
}

/** The documents by id. */
function eachOnce(annotated: readonly AnnotatedDocument[]): AnnotatedDocument[] {
	const byId = new Map<string, AnnotatedDocument>();
	for (const each of annotated) {
		const { id, source } = each.document;
		const known = byId.get(id);
		if (known && known.document.source.sha256 !== source.sha256)
			throw new DocumentsOfOneId(id, known.document, each.document);
		// of two that read the same file, another version perhaps, the same one in whatever order they come
		const isFirst = !known || compare(JSON.stringify(each), JSON.stringify(known)) < 0;
		if (isFirst) byId.set(id, each);
	}
	return [...byId.values()].sort((a, b) => compare(a.document.id, b.document.id));
}

/** One node an id; what the documents know of it is put together, so that it does not show which knew what. */
function joinNodes(nodes: readonly FoundNode[]): FoundNode[] {
	const joined = new Map<string, FoundNode>();
	const reasons = new Map<string, Map<string, AliasReason>>();
	for (const node of nodes) {
		const { merged, ...bare } = node;
		const known = joined.get(node.id);
		joined.set(node.id, known ? withFirstType(known, bare) : bare);
		const told = reasons.get(node.id) ?? new Map<string, AliasReason>();
		for (const each of merged ?? []) told.set(`${each.alias}\t${each.reason}`, each);
		if (told.size) reasons.set(node.id, told);
	}
	return [...joined.values()]
		.sort((a, b) => compare(a.id, b.id))
		.map((node) => {
			const told = [...(reasons.get(node.id) ?? [])].sort(([x], [y]) => compare(x, y));
			return told.length ? { ...node, merged: told.map(([, each]) => each) } : node;
		});
}

const TYPES = ['organisation', 'person', 'role', 'group'];

function withFirstType(a: FoundNode, b: FoundNode): FoundNode {
	if (a.kind !== 'actor' || b.kind !== 'actor') return a;
	return TYPES.indexOf(b.type) < TYPES.indexOf(a.type) ? { ...a, type: b.type } : a;
}

/** The words an annotation stands on. */
export function quoteIn(corpus: Corpus, annotation: Annotation): string {
	const text = corpus.paragraphs.get(annotation.paragraph)?.paragraph.text ?? '';
	return quoteOf(text, annotation);
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
