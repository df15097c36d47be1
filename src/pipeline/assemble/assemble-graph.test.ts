import { describe, expect, test } from 'vitest';
import type { Mention } from '#graph/graph-file.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import { assembleGraph } from './assemble-graph.ts';
import { likelihoodRatio } from './co-occurrence.ts';

const SENTENCE = 'Councils fear the Executive could bypass councils through partnership working.';

/** A document of `copies` paragraphs of one sentence, with its mentions and one statement each. */
function annotated(id: string, copies: number): AnnotatedDocument {
	const span = (words: string, from = 0) => {
		const start = SENTENCE.indexOf(words, from);
		return { start, end: start + words.length };
	};
	const numbers = Array.from({ length: copies }, (_, k) => k + 1);
	const paragraphId = (k: number) => `${id}/${k}`;
	const mention = (k: number, node: string, words: string, from = 0): Mention => ({
		kind: 'mention',
		id: `m-${id}-${k}-${words}-${from}`,
		paragraph: paragraphId(k),
		rule: 'actors/name',
		node,
		...span(words, from)
	});
	return {
		document: {
			id,
			title: id,
			source: { file: `${id}.txt`, sha256: '', length: SENTENCE.length },
			sections: [{ id: `${id}/s`, title: 'One', level: 1 }],
			paragraphs: numbers.map((k) => ({
				id: paragraphId(k),
				section: `${id}/s`,
				text: SENTENCE,
				blocks: [{ start: 0, end: SENTENCE.length, kind: 'body' }],
				sentences: [{ start: 0, end: SENTENCE.length }],
				source: { start: 0, end: SENTENCE.length }
			})),
			furniture: []
		},
		nodes: [
			{ id: 'actor/council', kind: 'actor', type: 'organisation', label: 'x', altLabels: [] },
			{ id: 'actor/executive', kind: 'actor', type: 'organisation', label: 'x', altLabels: [] },
			{ id: 'concept/partnership-working', kind: 'concept', label: 'x', altLabels: [] }
		],
		mentions: numbers.flatMap((k) => [
			mention(k, 'actor/council', 'Councils'),
			mention(k, 'actor/executive', 'the Executive'),
			mention(k, 'actor/council', 'councils', 10),
			mention(k, 'concept/partnership-working', 'partnership working')
		]),
		statements: numbers.map((k) => ({
			kind: 'statement',
			id: `s-${id}-${k}`,
			paragraph: paragraphId(k),
			rule: 'statements/active',
			start: 0,
			end: SENTENCE.length,
			subject: { ...span('the Executive'), node: 'actor/executive' },
			predicate: { ...span('could bypass'), lemma: 'bypass', negated: false, modality: 'possible' },
			object: { ...span('councils', 10), node: 'actor/council' }
		})),
		attributions: [],
		tensions: []
	};
}

describe('assembleGraph(documents)', () => {
	test('makes an edge of statements, weighed by distinct paragraphs, that reads as a sentence', () => {
		const graph = assembleGraph([annotated('one', 3)]);
		expect(graph.edges.filter((edge) => edge.kind === 'states')).toEqual([
			{
				id: 'states/actor/executive/actor/council/could-bypass',
				kind: 'states',
				source: 'actor/executive',
				target: 'actor/council',
				label: 'could bypass',
				weight: 3,
				evidence: ['s-one-1', 's-one-2', 's-one-3']
			}
		]);
	});

	test('labels a node by its most frequent form, without its article', () => {
		const labels = assembleGraph([annotated('one', 1)]).nodes.map((node) => node.label);
		expect(labels).toEqual(['councils', 'Executive', 'partnership working']);
	});

	test('gives the same bytes whatever the order of the documents, and counts a document once', () => {
		const [a, b, c] = [annotated('a', 2), annotated('b', 1), annotated('c', 4)];
		const bytes = JSON.stringify(assembleGraph([a, b, c]));
		expect(JSON.stringify(assembleGraph([c, a, b, a]))).toBe(bytes);
	});

	test('places nodes on whole numbers and weighs them from 0 to 1', () => {
		const { nodes } = assembleGraph([annotated('one', 2)]);
		expect(
			nodes.every(({ position: { x, y } }) => Number.isInteger(x) && Number.isInteger(y))
		).toBe(true);
		expect(Math.max(...nodes.map((node) => node.importance))).toBe(1);
	});
});

test('what stands together no more often than chance would have it has no strength', () => {
	expect(likelihoodRatio(2, 10, 20, 100)).toBe(0);
	expect(likelihoodRatio(9, 10, 20, 100)).toBeGreaterThan(3.84);
});
