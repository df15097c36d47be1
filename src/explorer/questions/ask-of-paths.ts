import type { GraphNode } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { findPaths } from '../path/find-paths.ts';
import { phraseNode } from './phrase-node.ts';
import { count, type Question } from './question.ts';

/** Pairs tried before giving up: each costs a search of paths. */
const pairsTried = 24;

/** "How are COSLA and capacity connected?" → a path of two steps or more that hangs together. */
export function howConnected(index: GraphIndex): Question[] {
	const byImportance = (a: GraphNode, b: GraphNode) =>
		b.importance - a.importance || (a.id < b.id ? -1 : 1);
	const actors = index.file.nodes
		.filter((node) => node.kind === 'actor' && node.type === 'organisation')
		.sort(byImportance)
		.slice(0, 4);
	const concepts = index.file.nodes.filter(({ kind }) => kind === 'concept').sort(byImportance);
	const everything = {
		edges: new Set(index.edgeById.keys()),
		annotations: new Set(index.annotationById.keys())
	};
	const pairs = actors.flatMap((actor) =>
		concepts.slice(0, pairsTried / 4).map((concept) => ({ actor, concept }))
	);
	for (const { actor, concept } of pairs) {
		const { paths, loose } = findPaths(index, everything, actor.id, concept.id, false);
		const [best] = paths;
		if (!best || loose || best.hops.length < 2 || best.coherence === 'mixed') continue;
		const [from, to] = [phraseNode(index, actor), phraseNode(index, concept)];
		return [
			{
				words: `How are ${from.words} and ${to.words} connected?`,
				change: { path: [actor.id, concept.id] },
				answer: count(paths.length, 'path')
			}
		];
	}
	return [];
}
