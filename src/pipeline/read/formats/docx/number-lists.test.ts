import { describe, expect, test } from 'vitest';
import { ListNumbers } from './number-lists.ts';

const level = (ilvl: number, format: string, text: string, more = '') =>
	`<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering = (body: string) =>
	`<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${body}</w:numbering>`;

const report = numbering(
	`<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="Para"/>')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum>` +
		`<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>` +
		`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>` +
		`<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
		`<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>` +
		`<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1')}</w:lvlOverride></w:num>`
);

describe('ListNumbers', () => {
	test('counts as Word does: lower levels begin anew, all lists of one definition count on', () => {
		const numbers = new ListNumbers(report);
		const given = [
			['1', 0],
			['1', 1],
			['1', 1],
			['1', 2],
			['1', 2],
			['1', 0],
			['1', 1],
			['1', 2],
			['4', 0]
		] as const;
		expect(given.map(([list, at]) => numbers.next(list, at, '')?.label)).toEqual([
			'1.', '1.1', '1.2', '(a)', '(b)', '2.', '2.1', '(a)', 'III'
		]); // prettier-ignore
	});

	test('starts anew once where a list says so', () => {
		const numbers = new ListNumbers(report);
		numbers.next('1', 0, '');
		expect([numbers.next('3', 0, '')?.label, numbers.next('3', 0, '')?.label]).toEqual([
			'7.',
			'8.'
		]);
	});

	test('finds the level by the style, and counts levels above that never came', () => {
		expect(new ListNumbers(report).next('1', undefined, 'Para')).toEqual({
			label: '1.1',
			bullet: false,
			level: 2
		});
	});

	test('shows a bullet as a bullet, whatever font it comes from', () => {
		expect(new ListNumbers(report).next('2', 0, '')).toEqual({
			label: '•',
			bullet: true,
			level: 1
		});
	});

	test('has nothing to say of lists that are not there', () => {
		expect(new ListNumbers('').next('1', 0, '')).toBeUndefined();
	});
});
