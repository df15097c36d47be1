import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from './tokenize.ts';

describe('tokenize(text)', () => {
	// Each case is written with its tokens apart; `|` stands where the text has no blank.
	const cases = [
		"do|n't they|'ll we|'ve council|'s can|not",
		'long|-|term cross|- cutting',
		'co-operate e-mail non-profit cross-cutting',
		'e.g. this|, i.e. that|; etc.|) and Dr. Smith of the U.S. Senate',
		'No. 5 and St. Andrews',
		'“|get out|” and ‘|joined up|’',
		'2.13 per cent of £|2,500|, 12|% in 1999|-|2000',
		'see www.example.org/a?b=1|, or a.b@example.co.uk|.',
		'what|?! yes|... no',
		'• first :|-',
		'and|/|or (|a|)',
		'👩‍👩‍👧 ok',
		'the 1990s and 21st'
	];
	it.each(cases)('%s', (line) => {
		const tokens = line.split(/[ |]/);
		const text = line.replaceAll('|', '');
		expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(tokens);
	});

	it.each([
		"Australia 's capital , Canberra -LRB- pop. 400,000 -RRB- , is co-founder `` TV8 '' .",
		"It is n't so , he said .",
		'The self-styled king , who died in 1880 .'
	])('takes words that are apart already as they stand: %s', (text) => {
		expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.split(' '));
	});

	it('puts each non-blank character in exactly one token', () => {
		const property = fc.property(fc.string({ unit: 'binary' }), (text) => {
			const tokens = tokenize(text);
			const joined = tokens.map(({ start, end }) => text.slice(start, end)).join('');
			const inOrder = tokens.every(({ start }, i) => start >= (tokens[i - 1]?.end ?? 0));
			return inOrder && joined === text.replace(/\s/g, '');
		});
		expect(() => fc.assert(property)).not.toThrow();
	}, 60_000);
});
