import type { Annotation, GraphEdge } from '#graph/graph-file.ts';
import { contains } from '#graph/span.ts';
import type { Shown } from '../filter-graph.ts';
import type { GraphIndex } from '../graph-index.ts';
import { isStated, joinNodes, simplePaths, type Joints } from './join-nodes.ts';

/** One step of a path: the edges between its two nodes, and the words chosen to show it. */
export interface Hop {
	from: string;
	to: string;
	edges: readonly GraphEdge[];
	/** Whether the text states it; else the two only stand together. */
	stated: boolean;
	quote: Annotation;
}

/** What holds the hops of a path together: the same paragraph, the same holder, or nothing. */
export type Coherence = 'paragraph' | 'holder' | 'mixed';

export interface Path {
	hops: Hop[];
	coherence: Coherence;
	/** The paragraph or the holder that all hops share. */
	shared?: string;
}

/** Why there is no path over what the text states. */
export type NoPath =
	| { why: 'unchosen' }
	| { why: 'same' }
	| { why: 'alone'; node: string }
	| { why: 'apart' }
	| { why: 'filtered' };

export interface Paths {
	paths: Path[];
	/** How many paths were weighed for the few that are shown. */
	weighed: number;
	/** Whether the paths go also over what only stands together. */
	loose: boolean;
	/** Present where the text states no path, even when a loose one was found. */
	none?: NoPath;
}

/** As many as a reader will compare. */
const most = 5;

/**
 * The few paths between two nodes that read best: those whose hops come from one paragraph, then
 * those held by one and the same, then the rest; among them the shortest, then the best supported.
 * Goes over what the text states and the filters leave; over what only stands together when `loose`
 * is asked for, or where nothing else leads there. A path stitched from different places says
 * nothing that anybody said, which is why it is marked as mixed and comes last.
 */
export function findPaths(
	index: GraphIndex,
	shown: Pick<Shown, 'edges' | 'annotations'>,
	from: string,
	to: string,
	loose: boolean
): Paths {
	if (!index.nodeById.has(from) || !index.nodeById.has(to)) {
		return { paths: [], weighed: 0, loose, none: { why: 'unchosen' } };
	}
	if (from === to) return { paths: [], weighed: 0, loose, none: { why: 'same' } };
	const stated = joinNodes(index, shown.edges, false);
	const found = loose ? [] : pathsOver(index, shown, stated, from, to);
	if (found.length > 0) {
		return { paths: found.slice(0, most), weighed: found.length, loose: false };
	}
	const wider = pathsOver(index, shown, joinNodes(index, shown.edges, true), from, to);
	const none = whyNone(index, stated, from, to);
	return {
		paths: wider.slice(0, most),
		weighed: wider.length,
		loose: true,
		...(none ? { none } : {})
	};
}

function pathsOver(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations'>,
	joints: Joints,
	from: string,
	to: string
): Path[] {
	const weigh = (path: Path) => path.hops.reduce((n, { edges }) => n + weightOf(edges), 0);
	const loose = (path: Path) => path.hops.filter(({ stated }) => !stated).length;
	const rank = { paragraph: 0, holder: 1, mixed: 2 };
	return simplePaths(joints, from, to)
		.flatMap((nodes) => readPath(index, shown, joints, nodes) ?? [])
		.map((path) => ({ path, weight: weigh(path), loose: loose(path) }))
		.sort(
			(a, b) =>
				rank[a.path.coherence] - rank[b.path.coherence] ||
				a.path.hops.length - b.path.hops.length ||
				a.loose - b.loose ||
				b.weight - a.weight
		)
		.map(({ path }) => path);
}

function weightOf(edges: readonly GraphEdge[]): number {
	return edges.reduce((n, edge) => n + edge.weight, 0);
}

/** The hops of a path with their words; undefined where the filters leave a hop without any. */
function readPath(
	index: GraphIndex,
	shown: Pick<Shown, 'annotations'>,
	joints: Joints,
	nodes: string[]
): Path | undefined {
	const hops = nodes.slice(1).map((to, at) => {
		const from = nodes[at] as string;
		const edges = joints.get(from)?.get(to) ?? [];
		const stated = isStated(edges);
		const evidence = edges
			.filter((edge) => !stated || isStated([edge]))
			.flatMap((edge) => index.evidenceOf(edge))
			.filter(({ id }) => shown.annotations.has(id));
		return { from, to, edges, stated, evidence };
	});
	const paragraphs = inAll(hops.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph)));
	const holders = inAll(
		hops.map(({ evidence }) => evidence.flatMap((annotation) => holdersOf(index, annotation)))
	);
	const [coherence, shared] =
		paragraphs[0] !== undefined
			? (['paragraph', paragraphs[0]] as const)
			: holders[0] !== undefined
				? (['holder', holders[0]] as const)
				: (['mixed', undefined] as const);

	const fits = (annotation: Annotation) =>
		coherence === 'paragraph'
			? annotation.paragraph === shared
			: coherence === 'holder'
				? holdersOf(index, annotation).includes(shared as string)
				: true;
	const read = hops.flatMap(({ evidence, ...hop }) => {
		const quote = evidence.find(fits);
		return quote ? [{ ...hop, quote }] : [];
	});
	if (read.length < hops.length) return undefined;
	return { hops: read, coherence, ...(shared === undefined ? {} : { shared }) };
}

/** Nodes that hold what an annotation says, its own holders and those whose words it stands in. */
function holdersOf(index: GraphIndex, annotation: Annotation): string[] {
	if (annotation.kind === 'tension') return annotation.holders.flatMap(({ node }) => node ?? []);
	if (annotation.kind === 'attribution') return [annotation.holder.node ?? []].flat();
	return index
		.annotationsIn(annotation.paragraph)
		.flatMap((around) =>
			around.kind === 'attribution' && around.holder.node && contains(around.content, annotation)
				? around.holder.node
				: []
		);
}

/** What stands in every list, in the order of the first. */
function inAll(lists: string[][]): string[] {
	const [first = [], ...others] = lists;
	const sets = others.map((list) => new Set(list));
	return [...new Set(first)].filter((item) => sets.every((set) => set.has(item)));
}

function whyNone(index: GraphIndex, stated: Joints, from: string, to: string): NoPath | undefined {
	if (simplePaths(stated, from, to).length > 0) return undefined;
	const everything = new Set(index.edgeById.keys());
	const whole = joinNodes(index, everything, false);
	if (simplePaths(whole, from, to).length > 0) return { why: 'filtered' };
	const alone = [from, to].find((node) => !whole.has(node));
	return alone === undefined ? { why: 'apart' } : { why: 'alone', node: alone };
}
