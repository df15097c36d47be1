import type { TableOrder } from './order-rows.ts';
import { countKinds, type NodeRow } from './table-rows.ts';

interface Summary {
	order: TableOrder;
	/** The rows of the table of nodes; empty while the other is open. */
	nodes: readonly NodeRow[];
	/** Rows of the open table, and which of them are on the page. */
	total: number;
	from: number;
	to: number;
	/** Everything in the graph file. */
	all: { nodes: number; edges: number };
	columnsOfNodes: readonly { name: string; heading: string }[];
	columnsOfEdges: readonly { name: string; heading: string }[];
}

/**
 * What a table holds in one sentence, for those who see it and for those who hear it when it
 * changes: '13 of 165 nodes (3 actors, 10 concepts), ordered by paragraphs, most first.'
 */
export function saySummary(summary: Summary): string {
	const { order, nodes, total, from, to, all } = summary;
	const isNodes = order.table === 'nodes';
	const whole = isNodes ? all.nodes : all.edges;
	const one = isNodes ? 'node' : 'connection';
	const count = total === whole ? `${total}` : `${total} of ${whole}`;
	const kinds = isNodes && total > 0 ? ` (${countKinds(nodes)})` : '';
	if (total === 0) return `No ${one} is left by the filters.`;

	const columns = isNodes ? summary.columnsOfNodes : summary.columnsOfEdges;
	const heading = columns.find(({ name }) => name === order.column)?.heading ?? order.column;
	const numeric = ['paragraphs', 'mentions', 'connections', 'weight', 'passages'];
	const direction = numeric.includes(order.column)
		? order.down
			? 'most first'
			: 'fewest first'
		: order.down
			? 'from Z to A'
			: 'from A to Z';
	const rows = to - from < total ? ` Rows ${from + 1} to ${to}.` : '';
	return `${count} ${one}${whole === 1 ? '' : 's'}${kinds}, ordered by ${heading.toLowerCase()}, ${direction}.${rows}`;
}
