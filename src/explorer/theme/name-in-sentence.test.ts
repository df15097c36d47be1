import { describe, expect, it } from 'vitest';
import { nameInSentence } from './name-in-sentence.ts';

describe('nameInSentence(label, longest)', () => {
	it.each([
		['COSLA', 'COSLA'],
		['the\n Scottish\tExecutive ', 'the Scottish Executive'],
		['\u202eevil\u202c and \u2067more', 'evil and more'],
		['مشاركة المجتمع', 'مشاركة المجتمع']
	])('of %j is %j', (label, name) => {
		expect(nameInSentence(label)).toBe(name);
	});

	it('is no longer than anyone hears out', () => {
		expect(nameInSentence('word '.repeat(3000), 12)).toBe('word word w…');
	});
});
