import type { EdgeKind, GraphEdge } from '#graph/graph-file.ts';
import type { Ids } from '../chosen-ids.ts';
import type { GraphIndex } from '../graph-index.ts';

/** What the text itself says; a path goes over these first. */
const statedKinds = new Set<EdgeKind>(['states', 'holds', 'pole', 'about']);
/** What follows from the terms or only stands together: drawn dashed, and gone over only when asked. */
const looseKinds = new Set<EdgeKind>(['broader', 'co-occurs']);

/**
 * For each node its neighbours, and the edges that join the two whichever way they point. Themes
 * join nothing: they would put everything two steps from everything.
 */
export type Joints = ReadonlyMap<string, ReadonlyMap<string, readonly GraphEdge[]>>;

/** Joins the nodes by the edges in `allowed`; with `loose` also by what only stands together. */
export function joinNodes(index: GraphIndex, allowed: Ids, loose: boolean): Joints {
	const joints = new Map<string, Map<string, GraphEdge[]>>();
	const join = (from: string, to: string, edge: GraphEdge) => {
		const neighbours = joints.get(from) ?? new Map<string, GraphEdge[]>();
		joints.set(from, neighbours.set(to, [...(neighbours.get(to) ?? []), edge]));
	};
	for (const edge of index.edgeById.values()) {
		const joins = statedKinds.has(edge.kind) || (loose && looseKinds.has(edge.kind));
		if (!joins || !allowed.has(edge.id) || edge.source === edge.target) continue;
		join(edge.source, edge.target, edge);
		join(edge.target, edge.source, edge);
	}
	return joints;
}

/** Whether one of the edges is stated by the text. */
export function isStated(edges: readonly GraphEdge[]): boolean {
	return edges.some((edge) => statedKinds.has(edge.kind));
}

/** Paths longer than this say nothing that a reader could follow. */
const longest = 8;
/** How many steps more than the shortest a path may have and still be looked at. */
const slack = 2;
/** Enough to choose the coherent ones from; and a bound for graphs where all is joined with all. */
const mostPaths = 80;
const mostSteps = 50_000;

/**
 * Simple paths between two nodes as lists of node ids, the shortest first; of equally short ones
 * in the order of the graph file. Complete up to `slack` steps beyond the shortest unless one of
 * the bounds cuts it off. Depth-first with the distance to the goal as a bound, one pass for each
 * length, so that no pass follows a step that cannot arrive in time.
 */
export function simplePaths(joints: Joints, from: string, to: string): string[][] {
	const distance = distancesTo(joints, to);
	const shortest = distance.get(from);
	const paths: string[][] = [];
	if (shortest === undefined || from === to) return paths;
	let steps = 0;

	function walk(path: string[], passed: Set<string>, left: number): void {
		const here = path[path.length - 1] as string;
		if (here === to) {
			if (left === 0) paths.push([...path]);
			return;
		}
		for (const next of joints.get(here)?.keys() ?? []) {
			if (paths.length >= mostPaths || steps >= mostSteps) return;
			if (passed.has(next) || (distance.get(next) ?? Infinity) > left - 1) continue;
			steps += 1;
			path.push(next);
			passed.add(next);
			walk(path, passed, left - 1);
			passed.delete(next);
			path.pop();
		}
	}

	for (let length = shortest; length <= Math.min(longest, shortest + slack); length++) {
		walk([from], new Set([from]), length);
	}
	return paths;
}

/** Steps from every node to the goal, breadth first. */
function distancesTo(joints: Joints, goal: string): Map<string, number> {
	const distance = new Map([[goal, 0]]);
	const queue = [goal];
	for (let at = 0; at < queue.length; at++) {
		const here = queue[at] as string;
		for (const next of joints.get(here)?.keys() ?? []) {
			if (distance.has(next)) continue;
			distance.set(next, (distance.get(here) as number) + 1);
			queue.push(next);
		}
	}
	return distance;
}
