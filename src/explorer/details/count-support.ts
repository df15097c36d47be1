import type { GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { sayNumber } from '../say-number.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';

/** How much of the text stands behind a node; three counts that are never mixed. */
export interface Support {
	/** Mentions of an actor, a concept or a theme's concepts; the places where a tension stands. */
	mentions: number;
	/** Distinct paragraphs in which it stands. */
	paragraphs: number;
	/** Distinct actors who hold a view about it or a side of it. */
	holders: number;
	/** Distinct nodes it is connected with. */
	connections: number;
}

/** What was counted: a node is pointed at, then chosen, and each time its counts are read. */
const counted = new WeakMap<GraphIndex, Map<string, Support>>();

/** Counts over the whole graph file, without regard to filters; of each node once. */
export function countSupport(index: GraphIndex, node: GraphNode): Support {
	const known = counted.get(index) ?? new Map<string, Support>();
	counted.set(index, known);
	const support = known.get(node.id) ?? supportOf(index, node);
	known.set(node.id, support);
	return support;
}

function supportOf(index: GraphIndex, node: GraphNode): Support {
	const ids = node.kind === 'theme' ? [node.id, ...index.conceptsOf(node.id)] : [node.id];
	const own = new Set(ids);
	const annotations = ids.flatMap((id) => [...index.annotationsOf(id)]);
	const edges = ids.flatMap((id) => [...index.edgesOf(id)]);
	const others = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
	for (const id of ids) others.delete(id);
	const holders = edges.filter((edge) => edge.kind === 'holds' || edge.kind === 'about');
	return {
		mentions: annotations.filter(
			({ kind }) => kind === (node.kind === 'tension' ? 'tension' : 'mention')
		).length,
		paragraphs: new Set(annotations.map(({ paragraph }) => paragraph)).size,
		holders: new Set(holders.map(({ source }) => source).filter((id) => !own.has(id))).size,
		connections: others.size
	};
}

/** '1 paragraph', '6 paragraphs'. */
export function count(n: number, one: string, many = `${one}s`): string {
	return `${sayNumber(n)} ${n === 1 ? one : many}`;
}

/** What a screen reader hears of a node: its label, kind, type, paragraphs and connections. */
export function announcementOf(index: GraphIndex, node: GraphNode): string {
	const support = countSupport(index, node);
	return [
		nameInSentence(node.label),
		node.kind,
		...(node.kind === 'actor' ? [node.type] : node.kind === 'tension' ? [node.relation] : []),
		count(support.paragraphs, 'paragraph'),
		count(support.connections, 'connection')
	].join(', ');
}
