import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import { findPaths } from '../path/find-paths.ts';

/**
 * Ids of the nodes and edges of the path that reads best between the two nodes asked for: the one that
 * stands first in the list of paths. Undefined where there is none.
 */
export function pathOnMap(
	index: GraphIndex,
	shown: Pick<Shown, 'edges' | 'annotations'>,
	[from, to]: [string, string],
	loose: boolean
): ReadonlySet<string> | undefined {
	const [best] = findPaths(index, shown, from, to, loose).paths;
	if (!best) return undefined;
	return new Set(best.hops.flatMap(({ from, to, edges }) => [from, to, ...edges.map((e) => e.id)]));
}
