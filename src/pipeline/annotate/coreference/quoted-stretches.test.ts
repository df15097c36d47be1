import { describe, expect, it } from 'vitest';
import { quotedStretches } from './quoted-stretches.ts';

/** The stretches of a text, each with its marks. */
function quotedIn(text: string, quote?: string): string[] {
	const start = quote === undefined ? 0 : text.indexOf(quote);
	const blocks =
		quote === undefined
			? [{ kind: 'body' as const, start: 0, end: text.length }]
			: [{ kind: 'quote' as const, start, end: start + quote.length }];
	const paragraph = {
		id: 'd/1',
		section: 'd',
		text,
		blocks,
		sentences: [],
		source: { start: 0, end: text.length }
	};
	return quotedStretches(paragraph).map((span) => text.slice(span.start, span.end));
}

describe('quotedStretches(paragraph)', () => {
	it('finds what stands between curly, straight and single marks', () => {
		expect(quotedIn('“I do,” she said. "So do I," said he, and ‘I don’t’, said a third.')).toEqual([
			'“I do,”',
			'"So do I,"',
			'‘I don’t’'
		]);
	});

	it('takes an apostrophe for no mark', () => {
		expect(quotedIn("The councils' view isn't mine: 'It doesn't help,' they say.")).toEqual([
			"'It doesn't help,'"
		]);
	});

	it('lets a quotation without an end go on to the end of the paragraph', () => {
		expect(quotedIn('She wrote: “I came late. I left early.')).toEqual([
			'“I came late. I left early.'
		]);
	});

	it('takes a block that quotes as a whole', () => {
		expect(quotedIn('One tenant wrote:\nI was not told.', 'I was not told.')).toEqual([
			'I was not told.'
		]);
	});
});
