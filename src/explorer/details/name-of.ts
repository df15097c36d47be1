import type { GraphEdge, GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';

/** What a node or edge is called in one line; undefined where the graph file has no such id. */
export function nameOf(index: GraphIndex, id: string): string | undefined {
	const edge = index.edgeById.get(id);
	return edge ? plainSentence(sentenceOfEdge(index, edge)) : index.nodeById.get(id)?.label;
}

/** A sentence in pieces: words, and nodes that stand in it. */
export type SentencePiece = string | GraphNode;

/**
 * An edge as a reader would say it, with its two nodes in their places:
 * 'holds' is [councillors, ' take a side or see themselves in ', the tension].
 * It never says more than was found: what stands together only stands together.
 */
export function sentenceOfEdge(index: GraphIndex, edge: GraphEdge): SentencePiece[] {
	const source = index.nodeById.get(edge.source) ?? edge.source;
	const target = index.nodeById.get(edge.target) ?? edge.target;
	switch (edge.kind) {
		case 'states':
			return [source, ` ${nameInSentence(edge.label ?? '') || '…'} `, target];
		case 'holds':
			return [source, ', said to hold a side of ', target];
		case 'pole':
			return [target, ' stands at a pole of ', source];
		case 'about':
			return [source, ', said to hold a view about ', target];
		case 'in-theme':
			return [source, ' belongs to the theme ', target];
		case 'broader':
			return [target, ' is the broader term of ', source];
		case 'co-occurs':
			return [source, ' and ', target, ' stand in the same sentence'];
	}
}

/** The sentence as plain text. */
export function plainSentence(pieces: readonly SentencePiece[]): string {
	return pieces
		.map((piece) => (typeof piece === 'string' ? piece : nameInSentence(piece.label)))
		.join('');
}
