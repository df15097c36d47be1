import { describe, expect, it } from 'vitest';
import type { Tension } from '#graph/graph-file.ts';
import { labelTension } from './label-tension.ts';

const labels = new Map([
	['concept/commitment', 'commitment'],
	['concept/capacity', 'capacity'],
	['concept/long', 'a term of far too many words']
]);
const label = (text: string, poles: [string, string[]][]) =>
	labelTension(
		{
			poles: poles.map(([words, nodes]) => ({
				start: text.indexOf(words),
				end: text.indexOf(words) + words.length,
				nodes
			})) as Tension['poles']
		},
		text,
		(node) => labels.get(node)
	);

describe('labelTension(tension, text, labelOf)', () => {
	it('names the concepts of the poles', () => {
		expect(
			label('the commitment is there, the capacity is not', [
				['the commitment is there', ['concept/commitment']],
				['the capacity is not', ['concept/capacity']]
			])
		).toBe('commitment ↔ capacity');
	});
	it('takes words of the pole where a side names nothing of its own', () => {
		expect(
			label('the commitment is there but it is not yet shown by all', [
				['the commitment is there', ['concept/commitment', 'concept/capacity']],
				['it is not yet shown by all', ['concept/commitment', 'concept/capacity']]
			])
		).toBe('commitment ↔ not yet shown');
	});
	it('is made of the words that name a side, without articles and marks that stand alone', () => {
		const text = 'Some say "the plan is good". It has not yet been seen by all.';
		const span = (words: string) => ({
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length
		});
		expect(
			labelTension(
				{
					poles: [
						{ ...span('"the plan is good'), nodes: [], gist: span('"the plan') },
						{ ...span('not yet been seen'), nodes: [], gist: span('not yet been seen') }
					]
				},
				text,
				() => undefined
			)
		).toBe('plan ↔ not yet seen');
	});
	it('drops a single quotation mark that a cut left alone, and keeps an apostrophe', () => {
		const text = 'descriptions of ‘integration at work’ but the staff’s doubts';
		const span = (words: string) => ({
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length
		});
		const [a, b] = ['descriptions of ‘integration', 'the staff’s doubts'].map(span);
		if (!a || !b) throw new Error('not in the text');
		expect(
			labelTension(
				{
					poles: [
						{ ...a, nodes: [], gist: a },
						{ ...b, nodes: [], gist: b }
					]
				},
				text,
				() => undefined
			)
		).toBe('descriptions of integration ↔ staff’s doubts');
	});
	it('does without the whole of a perfect, not only without "been"', () => {
		const text = 'No date has been set although training had been promised.';
		const span = (words: string) => ({
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length,
			nodes: []
		});
		const pole = (words: string) => ({ ...span(words), gist: span(words) });
		expect(
			labelTension(
				{ poles: [pole('No date has been set'), pole('training had been promised')] },
				text,
				() => undefined
			)
		).toBe('no date set ↔ training promised');
	});
	it('is never longer than four words a side', () => {
		expect(
			label('one two three four five six, seven', [
				['one two three four five six', ['concept/long']],
				['seven', []]
			])
		).toBe('one two three four ↔ seven');
	});
	it('keeps a short quotation whole', () => {
		const text = 'They doubt the benefits, which are “old wine in new bottles”.';
		const span = (words: string) => ({
			start: text.indexOf(words),
			end: text.indexOf(words) + words.length
		});
		expect(
			labelTension(
				{
					poles: [
						{ ...span('the benefits'), nodes: [], gist: span('the benefits') },
						{ ...span('old wine in new bottles'), nodes: [], gist: span('old wine') }
					]
				},
				text,
				() => undefined
			)
		).toBe('benefits ↔ old wine in new bottles');
	});
});
