import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TextFlow, folded } from './text-flow.ts';

describe('TextFlow', () => {
	test('folds white space, opens ligatures, drops what only the typesetter sees', () => {
		expect(folded('  The\u00a0o\ufb03ce\r\n\tof\u0001the\u202e co\u00adun\u200bcil ')).toBe(
			'The office of the council'
		);
	});

	test('says where its text stands in the source', () => {
		const flow = new TextFlow();
		flow.add('  The ', 10, 16);
		flow.add('&', 16, 21);
		flow.add(' council ', 21, 30);
		expect(flow.take()).toEqual({ text: 'The & council', source: { start: 12, end: 29 } });
		expect(flow.take()).toBeUndefined();
	});

	test('forgets the reference of a note', () => {
		const flow = new TextFlow();
		flow.add('agreed', 0, 6);
		const mark = flow.mark();
		flow.add('12', 6, 8);
		flow.dropSince(mark);
		flow.add(' to it', 8, 14);
		expect(flow.take()).toEqual({ text: 'agreed to it', source: { start: 0, end: 14 } });
	});

	test('loses no letter and keeps no double blank, whatever the text', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const result = folded(text);
				expect(result).toBe(result.trim());
				expect(result).not.toMatch(/\s\s|[^\S ]/);
				expect(folded(result)).toBe(result);
				const letters = (of: string) => of.replace(/[^a-z]/g, '');
				const opened = text.replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'));
				expect(letters(result)).toBe(letters(opened));
			})
		);
	});
});
