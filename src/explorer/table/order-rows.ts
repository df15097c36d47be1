import type { EdgeRow, NodeRow } from './table-rows.ts';

/** The two tables, and by which column each can be ordered. */
export const nodeColumns = ['label', 'kind', 'paragraphs', 'mentions', 'connections'] as const;
export const edgeColumns = ['from', 'relation', 'to', 'basis', 'weight', 'passages'] as const;
export type NodeColumn = (typeof nodeColumns)[number];
export type EdgeColumn = (typeof edgeColumns)[number];

/** Which table is open, and the order of it. */
export type TableOrder =
	| { table: 'nodes'; column: NodeColumn; down: boolean }
	| { table: 'edges'; column: EdgeColumn; down: boolean };

const firstOrder = {
	nodes: { table: 'nodes', column: 'paragraphs', down: true },
	edges: { table: 'edges', column: 'weight', down: true }
} as const;

/**
 * The order that a view's `sort` spells: 'nodes-label' from A, 'edges-weight-down' from the most.
 * 'edges' alone opens that table in its first order. Total: anything else gives the nodes that stand
 * in most paragraphs first.
 */
export function parseOrder(sort: string | undefined): TableOrder {
	const [table, column, direction] = (sort ?? '').split('-');
	const down = direction === 'down';
	if (table === 'edges') {
		const found = edgeColumns.find((name) => name === column);
		return found ? { table, column: found, down } : firstOrder.edges;
	}
	const found = table === 'nodes' ? nodeColumns.find((name) => name === column) : undefined;
	return found ? { table: 'nodes', column: found, down } : firstOrder.nodes;
}

/** How an order is spelled in a view; the very first one is left out. */
export function spellOrder({ table, column, down }: TableOrder): string | undefined {
	const first = firstOrder[table];
	if (column === first.column && down === first.down) return table === 'nodes' ? undefined : table;
	return `${table}-${column}${down ? '-down' : ''}`;
}

/** The order after a push on a heading: words from A and numbers from the most, a second push turns it. */
export function pushHeading(order: TableOrder, column: NodeColumn | EdgeColumn): TableOrder {
	const numbers = ['paragraphs', 'mentions', 'connections', 'weight', 'passages'];
	const down = order.column === column ? !order.down : numbers.includes(column);
	return { ...order, column, down } as TableOrder;
}

/**
 * Rows in order. Rows of one kind stand by type, theme or relation; what is alike there falls to the
 * label, and else keeps the order it came in.
 * Words compare by code units after folding case, so that every browser gives the same order.
 */
export function orderRows<Row extends NodeRow | EdgeRow>(
	rows: readonly Row[],
	{ column, down }: TableOrder
): Row[] {
	const folded = new Map<string, string>();
	const fold = (words: string): string => {
		const known = folded.get(words);
		if (known !== undefined) return known;
		const made = foldWords(words);
		folded.set(words, made);
		return made;
	};
	// Names decide only between rows that are otherwise alike, and there word by word.
	const names = (row: Row): [string, string] =>
		'node' in row ? [fold(row.label), ''] : [fold(row.from), fold(row.to)];
	const keyed = rows.map((row) => {
		const value: unknown = row[column as keyof Row];
		const key = typeof value === 'number' ? value : fold(`${value}`);
		const within = column === 'kind' && 'node' in row ? fold(row.sort) : '';
		return { row, key, within, names: names(row) };
	});
	const turn = down ? -1 : 1;
	keyed.sort(
		(a, b) =>
			turn * compare(a.key, b.key) ||
			compare(a.within, b.within) ||
			compare(a.names[0], b.names[0]) ||
			compare(a.names[1], b.names[1])
	);
	return keyed.map(({ row }) => row);
}

function foldWords(words: string): string {
	// Most names have no letter that needs more.
	if (/^[ -~]*$/.test(words)) return words.toLowerCase();
	return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare<T extends string | number>(a: T, b: T): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
