import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { hostileLabels } from '../../tests/fixtures/hostile-labels.ts';
import { makeGraph } from '../../tests/fixtures/make-graph.ts';
import { toCsv } from './to-csv.ts';

const hostile = makeGraph({
	nodes: 60,
	edges: 150,
	label: (place) => hostileLabels[place % hostileLabels.length] ?? ''
});

const read = (csv: string): Record<string, string>[] =>
	parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

/** What a file in UTF-8 keeps of a text. */
const wellFormed = (text = ''): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd');

/** A guarded cell without its guard. */
const unguarded = (cell: string | undefined): string | undefined =>
	cell?.replace(/^'(?=\s*[=+\-@])/, '');

describe('toCsv(file)', () => {
	const tables = toCsv(hostile);

	it('keeps every node and edge, whatever the labels', () => {
		const nodes = read(tables.nodes);
		expect(nodes.map(({ id, label }) => [id, unguarded(label)])).toEqual(
			hostile.nodes.map(({ id, label }) => [id, wellFormed(label)])
		);
		const edges = read(tables.edges);
		expect(edges.map(({ id, source, target }) => ({ id, source, target }))).toEqual(
			hostile.edges.map(({ id, source, target }) => ({ id, source, target }))
		);
	});

	it('has one row for each annotation, in reading order, whose words stand at its place', () => {
		const quotes = read(tables.quotes);
		expect(quotes).toHaveLength(hostile.annotations.length);
		const texts = new Map(
			hostile.documents.flatMap((document) =>
				document.paragraphs.map(({ number, text }) => [number, text] as const)
			)
		);
		for (const { paragraph, start, end, words } of quotes) {
			expect(unguarded(words)).toBe(
				wellFormed(texts.get(paragraph)?.slice(Number(start), Number(end)))
			);
		}
	});

	it('names poles, cue and holders of a tension', () => {
		const [tension] = read(toCsv(makeGraph({ nodes: 30, edges: 60 })).quotes).filter(
			({ kind }) => kind === 'tension'
		);
		expect(tension).toMatchObject({ cue: 'rather than', quantifier: 'most', relation: 'contrast' });
		expect(tension?.['words']).toContain(tension?.['pole_1']);
		expect(tension?.['words']).toContain(tension?.['pole_2']);
	});

	it('lets no spreadsheet take a label for a formula, and leaves numbers alone', () => {
		const cells = [tables.nodes, tables.edges, tables.quotes].flatMap((table) =>
			(parse(table, { bom: true, record_delimiter: '\r\n' }) as string[][]).flat()
		);
		const formulas = cells.filter((cell) => /^\s*[=+\-@]/.test(cell) && !/^-\d+$/.test(cell));
		expect(formulas).toEqual([]);
		const xs = read(tables.nodes).map(({ x }) => Number(x));
		expect(xs).toEqual(hostile.nodes.map((node) => node.position.x));
	});

	it('ends every row with CRLF and marks the byte order for Excel', () => {
		expect(tables.nodes.startsWith('\ufeffid,label,kind')).toBe(true);
		expect(tables.nodes.endsWith('\r\n')).toBe(true);
	});
});
