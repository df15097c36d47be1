import type { Annotation, AnnotationKind, GraphFile, GraphNode } from '#graph/graph-file.ts';
import { nodesOf } from '#graph/nodes-of.ts';
import type { FoundNode } from '../annotate/document-mentions.ts';
import type { AnnotatedDocument } from './annotated-document.ts';

/**
 * A finished graph as the annotated documents it was made of, so that graphs can be put together anew:
 * what assemble adds (edges, themes, importance, positions, the nodes of tensions) is left out, since it depends
 * on all documents. A node that several documents name is given to each of them with all that the graph
 * knows of it. What a codebook merged stays merged; its labels and themes are lost unless it is given again.
 *
 * The documents share their parts with the graph.
 */
export function takeApart(graph: GraphFile): AnnotatedDocument[] {
	const documentOf = new Map(
		graph.documents.flatMap(({ id, paragraphs }) =>
			paragraphs.map((paragraph) => [paragraph.id, id] as const)
		)
	);
	const byDocument = new Map<string, Annotation[]>(graph.documents.map(({ id }) => [id, []]));
	for (const annotation of graph.annotations)
		byDocument.get(documentOf.get(annotation.paragraph) ?? '')?.push(annotation);
	const found = new Map(
		graph.nodes.flatMap((node) => {
			const bare = foundNode(node);
			return bare ? [[bare.id, bare] as const] : [];
		})
	);
	return graph.documents.map((document) => {
		const annotations = byDocument.get(document.id) ?? [];
		const named = new Set(annotations.flatMap(nodesOf));
		return {
			document,
			nodes: [...named].flatMap((id) => found.get(id) ?? []),
			mentions: ofKind(annotations, 'mention'),
			statements: ofKind(annotations, 'statement'),
			attributions: ofKind(annotations, 'attribution'),
			tensions: ofKind(annotations, 'tension')
		};
	});
}

function ofKind<K extends AnnotationKind>(
	annotations: readonly Annotation[],
	kind: K
): Extract<Annotation, { kind: K }>[] {
	return annotations.filter(
		(annotation): annotation is Extract<Annotation, { kind: K }> => annotation.kind === kind
	);
}

/** An actor or a concept without what assemble adds to it. */
function foundNode(node: GraphNode): FoundNode | undefined {
	if (node.kind !== 'actor' && node.kind !== 'concept') return undefined;
	const { id, label, altLabels, merged } = node;
	const told = merged ? { merged } : {};
	return node.kind === 'actor'
		? { id, kind: 'actor', label, altLabels, type: node.type, ...told }
		: { id, kind: 'concept', label, altLabels, ...told };
}
