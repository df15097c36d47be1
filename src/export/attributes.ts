import type { GraphEdge, GraphFile, GraphNode } from '#graph/graph-file.ts';
import { citation, quotations, type Quotation } from './citation.ts';
import { nodesNamed } from './take-part.ts';

/**
 * The columns of nodes and edges, one list for all the formats that know rows and types (GraphML,
 * GEXF, CSV), so that a column means the same in each of them.
 */
export interface Column<T> {
	name: string;
	type: 'string' | 'double' | 'integer';
	/** undefined where the thing has no such property. */
	of: (thing: T) => string | number | undefined;
}

/** Lists stand in one cell, parted by this, e.g. 'COSLA | the Convention'. */
export const between = ' | ';

/** What is written of a node, in the order of the columns. */
export function nodeColumns(file: GraphFile): Column<GraphNode>[] {
	const labels = new Map(file.nodes.map((node) => [node.id, node.label]));
	const resting = quotationsByNode(file);
	return [
		{ name: 'label', type: 'string', of: (node) => node.label },
		{ name: 'kind', type: 'string', of: (node) => node.kind },
		{
			name: 'type',
			type: 'string',
			of: (node) => (node.kind === 'actor' ? node.type : undefined)
		},
		{
			name: 'relation',
			type: 'string',
			of: (node) => (node.kind === 'tension' ? node.relation : undefined)
		},
		{
			name: 'theme',
			type: 'string',
			of: (node) => (node.kind === 'concept' && node.theme ? labels.get(node.theme) : undefined)
		},
		{
			name: 'aliases',
			type: 'string',
			of: (node) => ('altLabels' in node ? node.altLabels.join(between) : undefined)
		},
		{ name: 'importance', type: 'double', of: (node) => node.importance },
		{ name: 'quotations', type: 'integer', of: (node) => resting.get(node.id)?.length ?? 0 },
		{ name: 'places', type: 'string', of: (node) => places(resting.get(node.id) ?? []) },
		{ name: 'x', type: 'double', of: (node) => node.position.x },
		{ name: 'y', type: 'double', of: (node) => node.position.y }
	];
}

/** What is written of an edge, in the order of the columns. */
export function edgeColumns(file: GraphFile): Column<GraphEdge>[] {
	const byId = quotations(file);
	const resting = (edge: GraphEdge): Quotation[] =>
		edge.evidence.flatMap((id) => byId.get(id) ?? []);
	return [
		{ name: 'label', type: 'string', of: (edge) => edge.label ?? edge.kind },
		{ name: 'kind', type: 'string', of: (edge) => edge.kind },
		{ name: 'weight', type: 'double', of: (edge) => edge.weight },
		{ name: 'quotations', type: 'integer', of: (edge) => edge.evidence.length },
		{ name: 'places', type: 'string', of: (edge) => places(resting(edge)) },
		{
			name: 'rules',
			type: 'string',
			of: (edge) => distinct(resting(edge).map(({ annotation }) => annotation.rule)).join(between)
		},
		{
			name: 'words',
			type: 'string',
			of: (edge) => distinct(resting(edge).map(({ words }) => words)).join(between)
		}
	];
}

function quotationsByNode(file: GraphFile): Map<string, Quotation[]> {
	const found = new Map<string, Quotation[]>(file.nodes.map((node) => [node.id, []]));
	for (const quotation of quotations(file).values()) {
		for (const id of nodesNamed(quotation.annotation)) found.get(id)?.push(quotation);
	}
	return found;
}

function places(resting: Quotation[]): string {
	return distinct(resting.map((found) => citation(found.document, found.paragraph))).join(between);
}

function distinct(values: string[]): string[] {
	return [...new Set(values)];
}
