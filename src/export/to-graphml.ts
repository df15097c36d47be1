import type { GraphFile } from '#graph/graph-file.ts';
import { edgeColumns, nodeColumns, type Column } from './attributes.ts';
import { xmlText } from './xml.ts';

const types = { string: 'string', double: 'double', integer: 'int' } as const;

/**
 * A graph file as GraphML 1.0 with typed keys and no extension of any program, so that Gephi,
 * Cytoscape, yEd, NetworkX and igraph open it alike. Every edge is directed, also one of
 * co-occurrence (its kind says so): several readers refuse a file that mixes the two.
 * GraphML ids are name tokens, so the ids of the graph file stand in the key `subtext`.
 */
export function toGraphml(file: GraphFile): string {
	const nodes = keyed('n', nodeColumns(file));
	const edges = keyed('e', edgeColumns(file));
	const names = new Map(file.nodes.map((node, place) => [node.id, `n${place + 1}`]));
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
		...[...nodes.map(declare('node')), ...edges.map(declare('edge'))],
		'<graph id="subtext" edgedefault="directed">'
	];
	for (const node of file.nodes) {
		lines.push(`<node id="${names.get(node.id)}">`, ...cells(nodes, node), '</node>');
	}
	file.edges.forEach((edge, place) => {
		const [source, target] = [names.get(edge.source), names.get(edge.target)];
		if (!source || !target) return;
		lines.push(
			`<edge id="e${place + 1}" source="${source}" target="${target}">`,
			...cells(edges, edge),
			'</edge>'
		);
	});
	return [...lines, '</graph>', '</graphml>', ''].join('\n');
}

interface Key<T> {
	key: string;
	column: Column<T>;
}

function keyed<T extends { id: string }>(prefix: string, columns: Column<T>[]): Key<T>[] {
	const id: Column<T> = { name: 'subtext', type: 'string', of: (thing) => thing.id };
	return [id, ...columns].map((column) => ({ key: `${prefix}_${column.name}`, column }));
}

function declare(domain: 'node' | 'edge') {
	return ({ key, column }: Key<never>): string =>
		`<key id="${key}" for="${domain}" attr.name="${column.name}" attr.type="${types[column.type]}"/>`;
}

function cells<T>(keys: Key<T>[], thing: T): string[] {
	return keys.flatMap(({ key, column }) => {
		const value = column.of(thing);
		return value === undefined ? [] : [`<data key="${key}">${xmlText(String(value))}</data>`];
	});
}
