import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention, Paragraph, Tension } from '#graph/graph-file.ts';
import { cutParagraph } from './cut-paragraph.ts';

const text = 'Partnership working councils welcome, but fear cost.';
const paragraph: Paragraph = {
	id: 'd/1',
	section: 's',
	text,
	blocks: [{ kind: 'body', start: 0, end: text.length }],
	sentences: [],
	source: { start: 0, end: 1 }
};
const at = (words: string) => ({
	start: text.indexOf(words),
	end: text.indexOf(words) + words.length
});
const mention = (words: string): Mention => ({
	kind: 'mention',
	id: `m-${words}`,
	paragraph: 'd/1',
	rule: 'r',
	node: `concept/${words}`,
	...at(words)
});
const tension: Tension = {
	kind: 'tension',
	id: 't',
	paragraph: 'd/1',
	rule: 'r',
	node: 'tension/t',
	relation: 'contrast',
	...at('welcome, but fear cost'),
	poles: [
		{ ...at('welcome'), nodes: [] },
		{ ...at('fear cost'), nodes: [] }
	],
	cue: at('but'),
	holders: [at('councils')],
	confidence: 1
};

describe('cutParagraph(paragraph, annotations, spotlit, highlighted)', () => {
	it('gives overlapping mentions each their own words, the shorter one first', () => {
		const [block] = cutParagraph(
			paragraph,
			[mention('Partnership working'), mention('Partnership'), mention('working councils')],
			[],
			undefined
		);
		expect(
			block?.runs.flatMap((run) => run.pieces).map((p) => [p.text, p.opens?.id, p.around.length])
		).toEqual([
			['Partnership', 'm-Partnership', 1],
			[' ', 'm-Partnership working', 0],
			['working', 'm-working councils', 1],
			[' councils', 'm-working councils', 0],
			[' welcome, but fear cost.', undefined, 0]
		]);
	});

	it('shows the parts of a tension in the spotlight and opens it from its cue', () => {
		const [block] = cutParagraph(paragraph, [tension], [tension], tension);
		const pieces = block?.runs.flatMap((run) => run.pieces) ?? [];
		expect(pieces.filter((p) => p.roles.length).map((p) => [p.text, p.roles[0]])).toEqual([
			['councils', { role: 'holder' }],
			['welcome', { role: 'pole', pole: 0 }],
			['but', { role: 'cue' }],
			['fear cost', { role: 'pole', pole: 1 }]
		]);
		expect(pieces.find((piece) => piece.text === 'but')?.opens).toBe(tension);
	});

	it('highlights exactly the words of the annotation, in one run', () => {
		const [block] = cutParagraph(
			paragraph,
			[mention('councils')],
			[],
			at('working councils welcome')
		);
		const marked = block?.runs.filter((run) => run.highlighted) ?? [];
		expect(marked.map((run) => run.pieces.map((p) => p.text).join(''))).toEqual([
			'working councils welcome'
		]);
	});

	it('loses no character, wherever the cuts fall', () => {
		const span = fc
			.tuple(fc.nat(text.length), fc.nat(text.length))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
			.filter(({ start, end }) => start < end);
		fc.assert(
			fc.property(fc.array(span), fc.option(span, { nil: undefined }), (spans, highlighted) => {
				const mentions = spans.map((s, n): Mention => ({ ...mention('cost'), ...s, id: `m${n}` }));
				const blocks = cutParagraph(paragraph, mentions, mentions, highlighted);
				const all = blocks.flatMap((b) => b.runs.flatMap((r) => r.pieces.map((p) => p.text)));
				expect(all.join('')).toBe(text);
			})
		);
	});
});
