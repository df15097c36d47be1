import type { EdgeColumn, NodeColumn } from './order-rows.ts';

/** A column of a table: the name it is ordered by, its heading, and whether it holds numbers. */
export interface Column<Name> {
	name: Name;
	heading: string;
	number?: boolean;
}

export const columnsOfNodes: Column<NodeColumn>[] = [
	{ name: 'label', heading: 'Name' },
	{ name: 'kind', heading: 'Kind' },
	{ name: 'paragraphs', heading: 'Paragraphs', number: true },
	{ name: 'mentions', heading: 'Mentions', number: true },
	{ name: 'connections', heading: 'Connected', number: true }
];

export const columnsOfEdges: Column<EdgeColumn>[] = [
	{ name: 'from', heading: 'From' },
	{ name: 'relation', heading: 'Connection' },
	{ name: 'to', heading: 'To' },
	{ name: 'basis', heading: 'Basis' },
	{ name: 'weight', heading: 'Weight', number: true },
	{ name: 'passages', heading: 'Places', number: true }
];
