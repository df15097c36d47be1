import { edgeKinds, nodeKinds } from '#graph/kinds.ts';
import type { GraphArrays, Lists } from './graph-arrays.ts';
import type { Scope } from './scope.ts';

/**
 * Gives the nodes within `depth` steps of the given ones, themselves included. A tension never
 * stands without its poles, so what a reached tension touches is reached too; and of each concept
 * its theme. A theme reaches through its concepts. The list is used again by the next call.
 */
export type Reach = (from: readonly number[], depth: number) => readonly number[];

const inTheme = edgeKinds.indexOf('in-theme');
const theme = nodeKinds.indexOf('theme');
const tension = nodeKinds.indexOf('tension');
const known = new WeakMap<Scope, Reach>();

/** How far one comes over the edges in scope. */
export function reachIn(arrays: GraphArrays, scope: Scope): Reach {
	const before = known.get(scope);
	if (before) return before;
	const { starts, items } = neighboursIn(arrays, scope);
	const { nodeKind, themeOf } = arrays;
	// A node is reached when it carries the number of the call, so that nothing is ever cleared.
	const reachedBy = new Int32Array(nodeKind.length);
	let call = 0;
	let list: number[] = [];
	const add = (node: number) => {
		if (reachedBy[node] === call) return;
		reachedBy[node] = call;
		list.push(node);
	};
	const addNeighbours = (node: number) => {
		const end = starts[node + 1] as number;
		for (let place = starts[node] as number; place < end; place++) add(items[place] as number);
	};
	const reach: Reach = (from, depth) => {
		call++;
		list = [];
		for (const node of from) {
			add(node);
			if (nodeKind[node] !== theme) continue;
			for (let at = 0; at < themeOf.length; at++) if (themeOf[at] === node) add(at);
		}
		let done = 0;
		for (let step = 0; step < depth; step++) {
			const end = list.length;
			for (; done < end; done++) addNeighbours(list[done] as number);
		}
		const within = list.length;
		for (let at = 0; at < within; at++) {
			if (nodeKind[list[at] as number] === tension) addNeighbours(list[at] as number);
		}
		const all = list.length;
		for (let at = 0; at < all; at++) {
			const itsTheme = themeOf[list[at] as number] as number;
			if (itsTheme >= 0) add(itsTheme);
		}
		return list;
	};
	known.set(scope, reach);
	return reach;
}

/** For each node, the nodes at the other end of its edges in scope; `in-theme` edges left out. */
function neighboursIn({ edgeKind, source, target, nodeIds }: GraphArrays, scope: Scope): Lists {
	const starts = new Int32Array(nodeIds.length + 1);
	const used = scope.edges.map((inScope, at) =>
		inScope &&
		edgeKind[at] !== inTheme &&
		scope.nodes[source[at] as number] &&
		scope.nodes[target[at] as number]
			? 1
			: 0
	);
	for (let at = 0; at < used.length; at++) {
		if (!used[at]) continue;
		(starts[(source[at] as number) + 1] as number)++;
		(starts[(target[at] as number) + 1] as number)++;
	}
	for (let at = 0; at < nodeIds.length; at++) {
		(starts[at + 1] as number) += starts[at] as number;
	}
	const next = starts.slice(0, -1);
	const items = new Int32Array(starts[nodeIds.length] as number);
	for (let at = 0; at < used.length; at++) {
		if (!used[at]) continue;
		const [from, to] = [source[at] as number, target[at] as number];
		items[(next[from] as number)++] = to;
		items[(next[to] as number)++] = from;
	}
	return { starts, items };
}
