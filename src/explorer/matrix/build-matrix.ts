import type { Annotation, GraphNode, Tension } from '#graph/graph-file.ts';
import { contains } from '#graph/span.ts';
import type { Shown } from '../filter-graph.ts';
import { nodesOf, partsOf, type GraphIndex } from '../graph-index.ts';
import type { MatrixOf } from '../view.ts';

/** A row or a column: a node, and how many distinct annotations stand in its cells together. */
export interface Line {
	id: string;
	label: string;
	total: number;
}

/**
 * Who speaks of what. Of 'themes' the rows are actors and the columns themes; of 'tensions' the rows
 * are tensions, whose labels are long, and the columns actors.
 */
export interface Matrix {
	rows: Line[];
	columns: Line[];
	/** Distinct annotations in all cells. */
	total: number;
	/** Rows and columns that nothing ties to anything, left out of `rows` and `columns`. */
	empty: { rows: Line[]; columns: Line[] };
	/** The annotations that tie a row to a column, in reading order; none found gives none. */
	cell(row: string, column: string): readonly Annotation[];
}

/**
 * Counts the statements, attributions and tensions that tie actors to themes, or the tensions that
 * actors hold or stand in. Only what the filters leave is counted. An annotation that ties an actor
 * to two themes stands in two cells and counts once in the total of the row.
 */
export function buildMatrix(index: GraphIndex, shown: Shown, of: MatrixOf): Matrix {
	const [rowKind, columnKind] = of === 'themes' ? ['actor', 'theme'] : ['tension', 'actor'];
	const cells = new Map<string, Annotation[]>();
	const perLine = new Map<string, Set<string>>();
	const all = new Set<string>();

	for (const paragraph of index.paragraphs) {
		for (const annotation of index.annotationsIn(paragraph.id)) {
			if (annotation.kind === 'mention' || !shown.annotations.has(annotation.id)) continue;
			if (of === 'tensions' && annotation.kind !== 'tension') continue;
			const named = of === 'themes' ? tiedBy(index, annotation) : nodesIn(index, annotation);
			const rows = named.filter((node) => node.kind === rowKind && shown.nodes.has(node.id));
			const columns = named.filter((node) => node.kind === columnKind && shown.nodes.has(node.id));
			for (const row of rows) {
				for (const column of columns) {
					push(cells, key(row.id, column.id), annotation);
					count(perLine, row.id, annotation.id);
					count(perLine, column.id, annotation.id);
					all.add(annotation.id);
				}
			}
		}
	}

	const lines = (kind: string) => linesOf(index, shown, kind, perLine);
	const columns = lines(columnKind as string);
	const rows = lines(rowKind as string);
	if (of === 'tensions') sortByColumns(rows, columns, cells);
	return {
		rows: rows.filter((line) => line.total > 0),
		columns: columns.filter((line) => line.total > 0),
		total: all.size,
		empty: {
			rows: rows.filter((line) => line.total === 0),
			columns: columns.filter((line) => line.total === 0)
		},
		cell: (row, column) => cells.get(key(row, column)) ?? []
	};
}

/** How an actor stands to a tension: takes its first or second pole, sees it, or is named in a pole. */
export type Part = 'first pole' | 'second pole' | 'sees it' | 'named';

/** The part that an actor has in a tension; what it holds goes before where it is named. */
export function partIn(tension: Tension, actor: string): Part {
	const held = tension.holders.filter((holder) => holder.node === actor);
	const side = held.find((holder) => holder.pole !== undefined)?.pole;
	if (side !== undefined) return side === 0 ? 'first pole' : 'second pole';
	return held.length > 0 ? 'sees it' : 'named';
}

/** The nodes an annotation names, those mentioned inside its words, and the themes of all of them. */
export function tiedBy(index: GraphIndex, annotation: Annotation): GraphNode[] {
	const ids = new Set(nodesOf(annotation));
	const parts = partsOf(annotation).filter(
		(part) => part.role !== 'cue' && part.role !== 'predicate'
	);
	for (const inside of index.annotationsIn(annotation.paragraph)) {
		if (inside.kind !== 'mention') continue;
		if (parts.some((part) => contains(part, inside))) ids.add(inside.node);
	}
	for (const id of [...ids]) {
		const node = index.nodeById.get(id);
		if (node?.kind === 'concept' && node.theme) ids.add(node.theme);
	}
	return [...ids].flatMap((id) => index.nodeById.get(id) ?? []);
}

function nodesIn(index: GraphIndex, annotation: Annotation): GraphNode[] {
	return nodesOf(annotation).flatMap((id) => index.nodeById.get(id) ?? []);
}

/** The fullest first, and of equally full ones by label. */
function linesOf(
	index: GraphIndex,
	shown: Shown,
	kind: string,
	perLine: Map<string, Set<string>>
): Line[] {
	return index.file.nodes
		.filter((node) => node.kind === kind && shown.nodes.has(node.id))
		.map(({ id, label }) => ({ id, label, total: perLine.get(id)?.size ?? 0 }))
		.sort((a, b) => b.total - a.total || (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}

/**
 * Puts equally full rows under each other that stand in the same columns, the first columns first:
 * most tensions stand in one or two, and would else lie scattered over the whole width.
 */
function sortByColumns(
	rows: Line[],
	columns: readonly Line[],
	cells: ReadonlyMap<string, readonly Annotation[]>
): void {
	const places = new Map(
		rows.map(({ id }) => [
			id,
			columns.flatMap((column, at) => (cells.has(key(id, column.id)) ? at : []))
		])
	);
	const first = (a: readonly number[], b: readonly number[]) => {
		const at = a.findIndex((place, i) => place !== b[i]);
		return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
	};
	rows.sort((a, b) => b.total - a.total || first(places.get(a.id) ?? [], places.get(b.id) ?? []));
}

function key(row: string, column: string): string {
	return `${row}\n${column}`;
}

function push<T>(lists: Map<string, T[]>, at: string, item: T): void {
	const list = lists.get(at);
	if (list) list.push(item);
	else lists.set(at, [item]);
}

function count(sets: Map<string, Set<string>>, at: string, item: string): void {
	const set = sets.get(at);
	if (set) set.add(item);
	else sets.set(at, new Set([item]));
}
