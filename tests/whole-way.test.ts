/**
 * What holds of the whole way from text to graph file, whatever the text: it never crashes, what it
 * builds passes every check, the order of documents does not matter, and it always gives the same bytes.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/cli/load-engine.ts';
import { findProblems } from '../src/graph/check-graph.ts';
import type { GraphFile } from '../src/graph/graph-file.ts';
import { parseGraphText } from '../src/graph/parse-graph-file.ts';
import { serialiseGraph } from '../src/graph/serialise-graph.ts';
import { annotateDocument, buildGraph, joinGraph } from '../src/pipeline/build-graph.ts';
import { readPlainText } from '../src/pipeline/read/read-plain-text.ts';

const engine = loadEngine();
const read = (text: string, id = 'd') => readPlainText({ id, file: `${id}.txt`, sha256: '', text });

const sentence = fc.constantFrom(
	'Most councillors welcomed the plan, but some officers feared that it would undermine the council.',
	'However, the Scottish Executive (SE) said that partnership working was not yet joined up.',
	'Despite the guidance, there is a danger that commitment becomes confused with capacity.',
	'As one stakeholder put it: -\n\n“It is old wine in new bottles”',
	'The partners want:\n\n• more money;\n\n• less “red tape”.',
	'COSLA and the NHS argued that local needs rather than national targets should come first.'
);
const nasty = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 20 }),
	fc.string({ unit: 'binary', maxLength: 10 }),
	fc.constantFrom(
		'2.1 ',
		'(a) ',
		'\n',
		'\n\n',
		'\f',
		'\0',
		'\u202e',
		'👩‍👩‍👧 ',
		'e\u0301',
		'"',
		'((',
		'.....'
	)
);
const text = fc
	.array(fc.oneof({ weight: 2, arbitrary: sentence }, { weight: 1, arbitrary: nasty }), {
		maxLength: 12
	})
	.map((pieces) => pieces.join(' '));

describe('the whole way', { timeout: 120_000 }, () => {
	it('builds a sound graph out of any text, and the same bytes again', () => {
		fc.assert(
			fc.property(text, (given) => {
				const graph = buildGraph([read(given)], engine);
				expect(findProblems(graph, new Map([['d', given]]))).toEqual([]);
				const bytes = serialiseGraph(graph);
				expect(serialiseGraph(parseGraphText(bytes, 'g.json'))).toBe(bytes);
				expect(serialiseGraph(buildGraph([read(given)], engine))).toBe(bytes);
			}),
			{ numRuns: 60 }
		);
	});

	it('gives the same bytes in whatever order the documents come', () => {
		fc.assert(
			fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
				const annotated = texts.map((given, at) => annotateDocument(read(given, `d${at}`), engine));
				const bytes = serialiseGraph(joinGraph(annotated));
				expect(serialiseGraph(joinGraph(annotated.toReversed()))).toBe(bytes);
			}),
			{ numRuns: 20 }
		);
	});

	it('quotes what a mention says: its words have one of the names of its node in them', () => {
		fc.assert(
			fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), (sentences) => {
				const graph = buildGraph([read(sentences.join('\n\n'))], engine);
				expect(unnamed(graph)).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});

	it.each([
		['no blank in 20,000 characters', 'a'.repeat(20_000)],
		['right to left', 'قال المجلس إن الخطة جيدة. لكن الشركاء رفضوا.'],
		['emoji', '👩‍👩‍👧‍👦'.repeat(500)],
		['control characters', '\u0001\u0002\u0085'.repeat(100)],
		['one sentence of 2,000 words', `${'the council and '.repeat(700)}left.`]
	])('takes %s', (_, given) => {
		expect(findProblems(buildGraph([read(given)], engine), new Map([['d', given]]))).toEqual([]);
	});
});

const folded = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Mentions whose words have no name of their node in them, pronouns aside. */
function unnamed(graph: GraphFile): string[] {
	const names = new Map(
		graph.nodes.map((node) => [
			node.id,
			'altLabels' in node ? [node.label, ...node.altLabels] : [node.label]
		])
	);
	const texts = new Map(
		graph.documents.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text]))
	);
	return graph.annotations.flatMap((annotation) => {
		if (annotation.kind !== 'mention' || annotation.inferred) return [];
		const quote = texts.get(annotation.paragraph)?.slice(annotation.start, annotation.end) ?? '';
		const isNamed = names
			.get(annotation.node)
			?.some((name) => folded(quote).includes(folded(name)));
		return isNamed ? [] : [quote];
	});
}
