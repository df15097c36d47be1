import { describe, expect, test } from 'vitest';
import { blocksOfParagraph, type OpenParagraph } from './blocks-of-paragraph.ts';
import { ListNumbers } from './number-lists.ts';

const numbers = new ListNumbers('');
const bold = { size: 24, bold: true };
const plain = { size: 24, bold: false };
const shown = (text: string, more: Partial<OpenParagraph> = {}) => {
	const firstLine = { length: text.indexOf('\n'), look: bold };
	const paragraph = { text, style: '', look: plain, cell: false, firstLine, ...more };
	return blocksOfParagraph(paragraph, undefined, numbers).map(([block, look]) => [
		block.kind,
		block.text,
		look.bold
	]);
};

describe('blocksOfParagraph', () => {
	test('parts a bold first line from the text below it', () => {
		expect(shown('Wardens\nMost agreed.\nSome did not.')).toEqual([
			['paragraph', 'Wardens', true],
			['paragraph', 'Most agreed. Some did not.', false]
		]);
	});

	test('keeps a bold sentence, a plain line, a cell and what is all bold whole', () => {
		const whole = (text: string, more?: Partial<OpenParagraph>) => shown(text, more).length;
		expect(whole('They agreed.\nMost did.')).toBe(1);
		expect(whole('Wardens\nMost did.', { firstLine: { length: 7, look: plain } })).toBe(1);
		expect(whole('Wardens\nMost did.', { cell: true })).toBe(1);
		expect(whole('Wardens\nof the river', { look: bold })).toBe(1);
		expect(whole(' ')).toBe(0);
	});
});
