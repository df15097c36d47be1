import { describe, expect, it } from 'vitest';
import { foldText, joinLines } from './fold-text.ts';

describe('foldText(raw)', () => {
	it('folds white space, opens ligatures, and leaves out what is never seen', () => {
		expect(
			foldText(' The\u00a0o\ufb03ce\r\n of\u0001the \u202bco\u00adun\u200bcil\u202c\u200f. ')
		).toBe('The office of the council.');
	});
});

describe('joinLines(lines, hasWord)', () => {
	const join = (...lines: string[]) => joinLines(lines, (word) => word === 'information');

	it.each([
		['a word that stands whole elsewhere', ['the informa-', 'tion given'], 'the information given'],
		['a word with a hyphen of its own', ['cross-', 'cutting work'], 'cross-cutting work'],
		['a word that a program broke', ['the part\u00ad ', 'ner agreed'], 'the partner agreed'],
		['two words', ['the', '', 'council'], 'the council']
	])('joins %s', (_, lines, text) => {
		expect(join(...lines)).toBe(text);
	});
});
