import type { Annotation, GraphFile } from '#graph/graph-file.ts';
import { between, edgeColumns, nodeColumns, type Column } from './attributes.ts';
import { citation, quotations, type Quotation } from './citation.ts';
import { nodesNamed } from './take-part.ts';

/** Three tables, each a CSV file by RFC 4180 (commas, CRLF), with a byte order mark for Excel. */
export interface CsvTables {
	nodes: string;
	edges: string;
	/** One row for each annotation: the words, where they stand, and what rests on them. */
	quotes: string;
}

type Cell = string | number | undefined;

/**
 * A graph file as tables for a spreadsheet. A cell of text that a spreadsheet would take for a
 * formula (it begins with = + - @, or a tab or line end before one) gets an apostrophe before it, as
 * OWASP advises; numbers stay numbers. Offsets are UTF-16 code units into the paragraph.
 */
export function toCsv(file: GraphFile): CsvTables {
	const nodes = [idOf, ...nodeColumns(file)];
	const edges = [idOf, sourceOf, targetOf, ...edgeColumns(file)];
	const labels = new Map(file.nodes.map((node) => [node.id, node.label]));
	return {
		nodes: table(nodes, file.nodes),
		edges: table(edges, file.edges),
		quotes: table(quoteColumns(labels), [...quotations(file).values()])
	};
}

const idOf: Column<{ id: string }> = { name: 'id', type: 'string', of: ({ id }) => id };
const sourceOf: Column<{ source: string }> = {
	name: 'source',
	type: 'string',
	of: ({ source }) => source
};
const targetOf: Column<{ target: string }> = {
	name: 'target',
	type: 'string',
	of: ({ target }) => target
};

function quoteColumns(labels: ReadonlyMap<string, string>): Column<Quotation>[] {
	const text = (name: string, of: (quotation: Quotation) => Cell): Column<Quotation> => ({
		name,
		type: 'string',
		of
	});
	const ofPart = (name: string, of: (annotation: Annotation) => Part[] | Cell) =>
		text(name, ({ annotation, paragraph }) => {
			const parts = of(annotation);
			if (!Array.isArray(parts)) return parts;
			return parts.map(({ start, end }) => paragraph.text.slice(start, end)).join(between);
		});
	return [
		text('id', ({ annotation }) => annotation.id),
		text('kind', ({ annotation }) => annotation.kind),
		text('document', ({ document }) => document.title),
		text('paragraph', ({ paragraph }) => paragraph.number ?? paragraph.id),
		text('start', ({ annotation }) => annotation.start),
		text('end', ({ annotation }) => annotation.end),
		text('words', ({ words }) => words),
		text('sentence', ({ sentence }) => sentence),
		text('citation', ({ document, paragraph }) => citation(document, paragraph)),
		text('nodes', ({ annotation }) =>
			nodesNamed(annotation)
				.flatMap((id) => labels.get(id) ?? [])
				.join(between)
		),
		text('rule', ({ annotation }) => annotation.rule),
		ofPart('holder', (found) => holdersOf(found)),
		ofPart('quantifier', (found) =>
			holdersOf(found)
				.map(({ quantifier }) => quantifier ?? '')
				.filter(Boolean)
				.join(between)
		),
		ofPart('stance', (found) => (found.kind === 'attribution' ? found.stance : undefined)),
		ofPart('voice', (found) => (found.kind === 'attribution' ? found.voice : undefined)),
		ofPart('cue', (found) => ('cue' in found ? [found.cue] : undefined)),
		ofPart('relation', (found) => (found.kind === 'tension' ? found.relation : undefined)),
		ofPart('pole_1', (found) => (found.kind === 'tension' ? [found.poles[0]] : undefined)),
		ofPart('pole_2', (found) => (found.kind === 'tension' ? [found.poles[1]] : undefined)),
		ofPart('subject', (found) => (found.kind === 'statement' ? [found.subject] : undefined)),
		ofPart('predicate', (found) => (found.kind === 'statement' ? [found.predicate] : undefined)),
		ofPart('object', (found) => (found.kind === 'statement' ? [found.object] : undefined))
	];
}

interface Part {
	start: number;
	end: number;
	quantifier?: string;
}

function holdersOf(annotation: Annotation): Part[] {
	if (annotation.kind === 'attribution') return [annotation.holder];
	return annotation.kind === 'tension' ? annotation.holders : [];
}

function table<T>(columns: Column<T>[], things: readonly T[]): string {
	const rows = things.map((thing) => columns.map(({ of }) => of(thing)));
	return csvOf([columns.map(({ name }) => name), ...rows]);
}

/** Rows of cells as one CSV file, written as `toCsv` writes its tables. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((row) => row.map(cell).join(','));
	return `\ufeff${lines.join('\r\n')}\r\n`;
}

function cell(value: Cell): string {
	if (value === undefined) return '';
	if (typeof value === 'number') return String(value);
	// The wide forms count too: Excel folds them where the language of the machine is Japanese.
	const safe = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/u.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
