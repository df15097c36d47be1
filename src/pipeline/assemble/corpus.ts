import type {
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

/** Puts documents together: any order gives the same corpus; a document given twice counts once. */
export function joinDocuments(annotated: readonly AnnotatedDocument[]): Corpus {
	const byId = new Map(annotated.map((each) => [each.document.id, each]));
	const sorted = [...byId.values()].sort((a, b) => compare(a.document.id, b.document.id));
	const paragraphs = new Map<string, Place>();
	const order = new Map<string, number>();
	for (const { document } of sorted)
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
		documents: sorted.map((each) => each.document),
		nodes: joinNodes(sorted.flatMap((each) => each.nodes)),
		mentions: gather((each) => each.mentions),
		statements: gather((each) => each.statements),
		attributions: gather((each) => each.attributions),
		tensions: gather((each) => each.tensions),
		paragraphs
	};
}

/** One node an id; what two documents know of it is put together. */
function joinNodes(nodes: readonly FoundNode[]): FoundNode[] {
	const joined = new Map<string, FoundNode>();
	for (const node of nodes) {
		const known = joined.get(node.id);
		joined.set(node.id, known ? joinTwo(known, node) : node);
	}
	return [...joined.values()].sort((a, b) => compare(a.id, b.id));
}

const TYPES = ['organisation', 'person', 'role', 'group'];

function joinTwo(a: FoundNode, b: FoundNode): FoundNode {
	const reasons = new Map(
		[...(a.merged ?? []), ...(b.merged ?? [])].map((m) => [`${m.alias}\t${m.reason}`, m])
	);
	const merged = [...reasons].sort(([x], [y]) => compare(x, y)).map(([, m]) => m);
	const together = merged.length ? { ...a, merged } : a;
	if (together.kind !== 'actor' || b.kind !== 'actor') return together;
	return TYPES.indexOf(b.type) < TYPES.indexOf(together.type)
		? { ...together, type: b.type }
		: together;
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
