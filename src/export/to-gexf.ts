import type { GraphFile, NodeKind } from '#graph/graph-file.ts';
import { edgeColumns, nodeColumns, type Column } from './attributes.ts';
import { xmlText } from './xml.ts';

// Red, green, blue and shape by kind, near to what the explorer draws on light ground.
const looks: Record<NodeKind, { colour: [number, number, number]; shape: string }> = {
	actor: { colour: [29, 95, 138], shape: 'square' },
	concept: { colour: [74, 110, 58], shape: 'disc' },
	tension: { colour: [176, 58, 46], shape: 'diamond' },
	theme: { colour: [120, 113, 108], shape: 'disc' }
};

/**
 * A graph file as GEXF 1.3 for Gephi and Gephi Lite: typed attributes, the kind of each edge as its
 * type (two nodes may be joined by edges of several kinds), and how it is drawn: positions with the
 * y axis upwards, as Gephi counts, sizes by importance, and a colour for each kind. No date is written, so
 * that the same graph gives the same bytes.
 */
export function toGexf(file: GraphFile): string {
	const nodes = nodeColumns(file).filter(({ name }) => !['label', 'x', 'y'].includes(name));
	const edges = edgeColumns(file).filter(({ name }) => !['label', 'weight'].includes(name));
	const known = new Set(file.nodes.map((node) => node.id));
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">',
		`<meta><creator>Subtext</creator><description>${xmlText(titles(file))}</description></meta>`,
		'<graph defaultedgetype="directed" mode="static">',
		...declare('node', nodes),
		...declare('edge', edges),
		'<nodes>'
	];
	for (const node of file.nodes) {
		const { colour, shape } = looks[node.kind];
		const [r, g, b] = colour;
		lines.push(
			`<node id="${xmlText(node.id)}" label="${xmlText(node.label)}">`,
			cells(nodes, node),
			`<viz:color r="${r}" g="${g}" b="${b}"/>`,
			`<viz:position x="${node.position.x}" y="${-node.position.y}" z="0"/>`,
			`<viz:size value="${8 + Math.round(node.importance * 32)}"/>`,
			`<viz:shape value="${shape}"/>`,
			'</node>'
		);
	}
	lines.push('</nodes>', '<edges>');
	for (const edge of file.edges) {
		if (!known.has(edge.source) || !known.has(edge.target)) continue;
		const ends = `source="${xmlText(edge.source)}" target="${xmlText(edge.target)}"`;
		const label = xmlText(edge.label ?? edge.kind);
		lines.push(
			`<edge id="${xmlText(edge.id)}" ${ends} kind="${edge.kind}" label="${label}" weight="${edge.weight}">`,
			cells(edges, edge),
			'</edge>'
		);
	}
	return [...lines, '</edges>', '</graph>', '</gexf>', ''].join('\n');
}

function titles(file: GraphFile): string {
	return file.documents.map((document) => document.title).join('; ');
}

function declare<T>(domain: 'node' | 'edge', columns: Column<T>[]): string[] {
	const attributes = columns.map(
		({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`
	);
	return [`<attributes class="${domain}" mode="static">`, ...attributes, '</attributes>'];
}

function cells<T>(columns: Column<T>[], thing: T): string {
	const values = columns.flatMap(({ name, of }) => {
		const value = of(thing);
		return value === undefined
			? []
			: [`<attvalue for="${name}" value="${xmlText(String(value))}"/>`];
	});
	return `<attvalues>${values.join('')}</attvalues>`;
}
