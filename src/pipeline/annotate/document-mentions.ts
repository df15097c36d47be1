import type { ActorNode, ConceptNode, Mention } from '#graph/graph-file.ts';

/** An actor or a concept as one document shows it; assemble adds importance and position. */
export type FoundNode =
	Omit<ActorNode, 'importance' | 'position'> | Omit<ConceptNode, 'importance' | 'position'>;

/**
 * The actors and concepts of one document. Every node has at least one mention; every mention names
 * one of the nodes; both lists are sorted (nodes by id, mentions in reading order), so that the
 * rules after them give the same bytes every time.
 */
export interface DocumentMentions {
	nodes: FoundNode[];
	mentions: Mention[];
}
