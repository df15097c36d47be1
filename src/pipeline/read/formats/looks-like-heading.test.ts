import { describe, expect, test } from 'vitest';
import { isCaption, levelByLooks, looksLikeHeading } from './looks-like-heading.ts';

describe('looksLikeHeading(text)', () => {
	test.each(['Findings', '2.1 Interviews and visits', 'Who paid for the work?', 'Table manners'])(
		'takes %s',
		(text) => expect(looksLikeHeading(text)).toBe(true)
	);

	test.each([
		'The council must publish the flood maps before the winter.',
		'The partners agreed:',
		'Figure 1: The river and its pumping stations',
		'“We were never asked about the pumps”',
		'2004',
		'x'.repeat(91)
	])('leaves %s', (text) => expect(looksLikeHeading(text)).toBe(false));
});

describe('isCaption(text)', () => {
	test.each([
		'Figure 1: The river',
		'Table A2. Costs',
		'Fig. 3 – Pumps',
		'TABLE 4',
		'Source: Ashby'
	])('knows %s', (text) => expect(isCaption(text)).toBe(true));

	test.each(['Figures for 2004', 'Tables turned', 'Map of the river', 'Notes'])(
		'leaves %s',
		(text) => expect(isCaption(text)).toBe(false)
	);
});

test('levelByLooks sets capitals above small letters', () => {
	expect(levelByLooks('FINDINGS')).toBeLessThan(levelByLooks('Among wardens'));
});
