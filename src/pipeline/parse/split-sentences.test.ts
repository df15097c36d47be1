import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

describe('splitSentences(text)', () => {
	// '|' stands where a sentence ends and the next begins; it takes the place of nothing else.
	it.each([
		'It works. |They agree.',
		'He met Dr. Smith, e.g. at No. 10. |Then he left.',
		'the U.S. Senate voted. |In the U.S. |The Senate voted.',
		'“It works.” |She agreed.',
		'“Why?” asked the officer. |Nobody knew.',
		'Partners met. [17] |The council paid.',
		'They paid a fee. 8 |However it was late.',
		'2.13 The council agreed. |It paid.',
		'3. The council agreed.',
		'Figure 1. The regions.',
		'A son (b. March 2009) and a daughter.',
		'They said:- \n|• one;\n|• two.',
		'A HEADING\n\n|The text.',
		'a line that is\nbroken in two. |And more.',
		'It rose by 3.5 per cent. |It fell.',
		'What?! |No… |Yes.',
		'Crossing boundaries: |While some agreed, others did not.',
		'Chair: I agree.'
	])('%s', (line) => {
		const text = line.replaceAll('|', '');
		const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
		expect(found).toEqual(line.split('|').map((sentence) => sentence.trim()));
	});

	it('loses nothing but white space', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('. ', '\n\n', ' [1] ', '?" A')
		);
		const property = fc.property(fc.array(piece), (parts) => {
			const text = parts.join('');
			let at = 0;
			let lost = '';
			for (const { start, end } of splitSentences(text)) {
				lost += text.slice(at, start);
				const sentence = text.slice(start, end);
				if (sentence.trim() !== sentence || start < at) return false;
				at = end;
			}
			return (lost + text.slice(at)).trim() === '';
		});
		expect(() => fc.assert(property)).not.toThrow();
	}, 60_000);
});
