import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findProblems } from '#graph/check-graph.ts';
import type { Mention } from '#graph/graph-file.ts';
import type { Codebook } from '../codebook/codebook.ts';
import { emptyCodebook } from '../codebook/codebook.ts';
import type { AnnotatedDocument } from './annotated-document.ts';
import { assembleGraph } from './assemble-graph.ts';

const TEXT = 'COSLA and the councils fear that joined-up working and joined up working are a fad.';

function annotated(): AnnotatedDocument {
	const mention = (node: string, words: string): Mention => {
		const start = TEXT.indexOf(words);
		const end = start + words.length;
		return { kind: 'mention', id: `m-${words}`, paragraph: 'd/1', rule: 'r', node, start, end };
	};
	const concept = (id: string) => ({ id, kind: 'concept' as const, label: id, altLabels: [] });
	const actor = (id: string) => ({ ...concept(id), kind: 'actor' as const, type: 'role' as const });
	return {
		document: {
			id: 'd',
			title: 'D',
			source: { file: 'd.txt', sha256: '', length: TEXT.length },
			sections: [{ id: 'd/s', title: 'S', level: 1 }],
			paragraphs: [
				{
					id: 'd/1',
					section: 'd/s',
					text: TEXT,
					blocks: [{ start: 0, end: TEXT.length, kind: 'body' }],
					sentences: [{ start: 0, end: TEXT.length }],
					source: { start: 0, end: TEXT.length }
				}
			],
			furniture: []
		},
		nodes: [
			actor('actor/cosla'),
			actor('actor/council'),
			concept('concept/joined-up-working'),
			concept('concept/joining'),
			concept('concept/fad')
		],
		mentions: [
			mention('actor/cosla', 'COSLA'),
			mention('actor/council', 'the councils'),
			mention('concept/joined-up-working', 'joined-up working'),
			mention('concept/joining', 'joined up working'),
			mention('concept/fad', 'a fad')
		],
		statements: [],
		attributions: [
			{
				kind: 'attribution',
				id: 'a-1',
				paragraph: 'd/1',
				rule: 'r',
				start: 0,
				end: TEXT.length,
				holder: { start: 0, end: 22, node: 'actor/cosla' },
				cue: { start: 23, end: 32 },
				content: { start: 33, end: TEXT.length },
				voice: 'reported',
				stance: 'doubt'
			}
		],
		tensions: []
	};
}

const nodesWith = (codebook: Partial<Codebook>) =>
	assembleGraph([annotated()], { ...emptyCodebook, ...codebook }).nodes;

describe('a codebook', () => {
	test('merges nodes by any of their forms, and says that it was the codebook', () => {
		const nodes = nodesWith({
			merge: [{ into: 'joined-up working', from: ['joined up working'] }]
		});
		expect(nodes.filter((node) => node.kind === 'concept')).toMatchObject([
			{ id: 'concept/fad' },
			{
				id: 'concept/joined-up-working',
				label: 'joined-up working',
				altLabels: ['joined up working', 'joined-up working'],
				merged: [{ alias: 'joined up working', reason: 'codebook' }]
			}
		]);
	});

	test('gives labels, types and themes', () => {
		const nodes = nodesWith({
			actors: [{ label: 'COSLA', aliases: [], type: 'organisation' }],
			labels: { fad: 'Fashion' },
			themes: [{ name: 'Working together', concepts: ['joined-up working', 'fad', 'nothing'] }]
		});
		expect(nodes).toMatchObject([
			{ id: 'actor/cosla', type: 'organisation' },
			{ id: 'actor/council' },
			{ label: 'Fashion', theme: 'theme/working-together' },
			{ id: 'concept/joined-up-working', theme: 'theme/working-together' },
			{ id: 'concept/joining' },
			{ id: 'theme/working-together', label: 'Working together' }
		]);
	});

	test('takes away what is no actor or concept, and every reference to it', () => {
		const { nodes, annotations, edges } = assembleGraph([annotated()], {
			...emptyCodebook,
			reject: ['COSLA']
		});
		expect(nodes.map((node) => node.id)).not.toContain('actor/cosla');
		expect(JSON.stringify([annotations, edges])).not.toContain('actor/cosla');
	});

	test('splits a form off into a node of its own', () => {
		const nodes = nodesWith({
			split: [{ from: 'councils', take: ['the councils'], as: 'Unions' }]
		});
		expect(nodes.map((node) => node.id)).toContain('actor/unions');
		expect(nodes.map((node) => node.id)).not.toContain('actor/council');
	});

	test('leaves one of two that are merged into each other', () => {
		const nodes = nodesWith({
			merge: [
				{ into: 'COSLA', from: ['councils'] },
				{ into: 'councils', from: ['COSLA'] }
			]
		});
		expect(nodes.filter(({ kind }) => kind === 'actor')).toMatchObject([{ id: 'actor/cosla' }]);
	});

	test('leaves a graph that holds together, whatever it says', () => {
		const name = fc.constantFrom(
			...[
				'COSLA',
				'council',
				'the councils',
				'Joined up working',
				'joined-up working',
				'fad',
				'new'
			],
			...['new!', '__proto__', 'constructor']
		);
		const names = fc.array(name, { maxLength: 3 });
		const list = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 });
		const codebook: fc.Arbitrary<Codebook> = fc.record({
			labels: fc.dictionary(name, name),
			merge: list(fc.record({ into: name, from: names })),
			split: list(fc.record({ from: name, take: names, as: name })),
			reject: names,
			themes: list(fc.record({ name, concepts: names })),
			actors: list(fc.record({ label: name, aliases: names, type: fc.constant('person' as const) }))
		});
		fc.assert(
			fc.property(codebook, (book) => {
				expect(findProblems(assembleGraph([annotated()], book))).toEqual([]);
			}),
			{ numRuns: 1000 }
		);
	});
});
