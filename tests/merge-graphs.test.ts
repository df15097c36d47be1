/**
 * Graphs merge into the graph of all their documents: in any order and any grouping, to the same bytes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphFile } from '#graph/graph-file.ts';
import { parseGraphText } from '#graph/parse-graph-file.ts';
import { serialiseGraph } from '#graph/serialise-graph.ts';
import type { AnnotatedDocument } from '#pipeline/assemble/annotated-document.ts';
import { takeApart } from '#pipeline/assemble/take-apart.ts';
import { annotateDocument, joinGraph } from '#pipeline/build-graph.ts';
import { parseCodebook } from '#pipeline/codebook/parse-codebook.ts';
import { readPlainText } from '#pipeline/read/read-plain-text.ts';
import { home, loadEngine } from '../src/cli/load-engine.ts';

const golden = join(home, 'tests', 'golden');
const engine = loadEngine();
/** The texts of the golden cases: short, and each shows something else. */
const documents: AnnotatedDocument[] = readdirSync(golden, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => {
		const text = readFileSync(join(golden, name, 'input.txt'), 'utf8');
		const source = { id: name, file: `${name}.txt`, sha256: name, text };
		return annotateDocument(readPlainText(source), engine);
	});
const codebook = parseCodebook(
	'labels: { partners: the partners }\nmerge: [{ into: councils, from: [council] }]\nreject: [people]\n',
	'book.yaml'
);

/** As a graph comes back from a file. */
const written = (graph: GraphFile) => parseGraphText(serialiseGraph(graph), 'graph.json');
const merge = (graphs: readonly GraphFile[], book = undefined as typeof codebook | undefined) =>
	written(joinGraph(graphs.flatMap(takeApart), book));

/** Some documents in any order, cut into groups, the groups cut into groups of groups. */
const grouping = fc
	.shuffledSubarray(documents, { minLength: 2, maxLength: 7 })
	.chain((chosen) =>
		fc.tuple(
			fc.constant(chosen),
			fc.array(fc.nat({ max: 3 }), { minLength: chosen.length, maxLength: chosen.length }),
			fc.array(fc.nat({ max: 1 }), { minLength: 4, maxLength: 4 })
		)
	);

function groupsOf<T>(list: readonly T[], group: (at: number) => number): T[][] {
	const groups = new Map<number, T[]>();
	list.forEach((each, at) => groups.set(group(at), [...(groups.get(group(at)) ?? []), each]));
	return [...groups.values()];
}

describe('merging graphs', { timeout: 120_000 }, () => {
	it('gives the bytes of the corpus built at once, in any order and any grouping', () => {
		fc.assert(
			fc.property(grouping, ([chosen, inner, outer]) => {
				const parts = groupsOf(chosen, (at) => inner[at] ?? 0).map((group) =>
					written(joinGraph(group))
				);
				const larger = groupsOf(parts, (at) => outer[at] ?? 0).map((group) => merge(group));
				expect(serialiseGraph(merge(larger))).toBe(serialiseGraph(joinGraph(chosen)));
			}),
			{ numRuns: 60, seed: 7 }
		);
	});

	it('gives the same bytes for all documents, one by one', () => {
		const graphs = documents.map((document) => written(joinGraph([document])));
		expect(serialiseGraph(merge(graphs.reverse()))).toBe(serialiseGraph(joinGraph(documents)));
	});

	it('does so with a codebook, where each graph is given the same one', () => {
		const graphs = documents.map((document) => written(joinGraph([document], codebook)));
		const whole = joinGraph(documents, codebook);
		expect(serialiseGraph(merge(graphs, codebook))).toBe(serialiseGraph(whole));
	});

	it('counts a document once that is in two graphs', () => {
		const [a, b, c] = documents as [AnnotatedDocument, AnnotatedDocument, AnnotatedDocument];
		const merged = merge([written(joinGraph([a, b])), written(joinGraph([b, c]))]);
		expect(serialiseGraph(merged)).toBe(serialiseGraph(joinGraph([a, b, c])));
	});

	it('refuses two documents of one id that differ', () => {
		const [a] = documents as [AnnotatedDocument];
		const { document } = a;
		const source = { ...document.source, file: 'other.txt', sha256: 'other' };
		const other = { ...a, document: { ...document, source } };
		expect(() => joinGraph([a, other])).toThrow(
			`Two documents have the id ${document.id}, made of “${document.source.file}” and “other.txt”, and differ.`
		);
	});
});
