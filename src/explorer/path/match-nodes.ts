import type { GraphNode } from '#graph/graph-file.ts';

/** As many as fit in a list that a reader looks through. */
const most = 40;

/**
 * The nodes that half-typed words may mean, by label and other names: those that begin with the
 * words first, then those with a word that does, then those that hold them anywhere; the important
 * before the less important. Nothing typed gives the most important of all. Themes join nothing
 * and are left out.
 */
export function matchNodes(nodes: readonly GraphNode[], typed: string): GraphNode[] {
	const words = fold(typed.trim());
	return nodes
		.filter((node) => node.kind !== 'theme')
		.map((node) => ({ node, rank: rankOf(node, words) }))
		.filter(({ rank }) => rank < Infinity)
		.sort((a, b) => a.rank - b.rank || b.node.importance - a.node.importance)
		.slice(0, most)
		.map(({ node }) => node);
}

function rankOf(node: GraphNode, words: string): number {
	const names = [node.label, ...('altLabels' in node ? node.altLabels : [])].map(fold);
	return Math.min(
		...names.map((name) => {
			if (name === words) return 0;
			const at = name.indexOf(words);
			if (at <= 0) return at === 0 ? 1 : Infinity;
			return /[\p{L}\p{N}]/u.test(name[at - 1] ?? '') ? 3 : 2;
		})
	);
}

function fold(words: string): string {
	return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
