import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash, slug } from './ids.ts';

describe('slug(label)', () => {
	it.each([
		['Scottish Executive', 'scottish-executive'],
		["the council's 5-year plan", 'the-council-s-5-year-plan'],
		['Comhairle nan Eilean Siar', 'comhairle-nan-eilean-siar'],
		['Ünïted', 'ünïted'],
		['理事会', '理事会']
	])('%s: %s', (label, expected) => {
		expect(slug(label)).toBe(expected);
	});

	it('keeps two long labels apart that begin alike', () => {
		const long = (end: string) => slug(`${'the same words '.repeat(8)}${end}`);
		expect(long('here')).not.toBe(long('there'));
		expect(long('here')).toBe(long('here'));
	});

	it('is never empty, never too long for a name of a file, and always whole characters', () => {
		const label = fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 200 }),
			fc.string({ unit: 'binary', maxLength: 200 }),
			fc.nat(120).map((length) => `x${'\u{20000}'.repeat(length)}`)
		);
		fc.assert(
			fc.property(label, (text) => {
				const made = slug(text);
				expect(made).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u);
				expect(new TextEncoder().encode(made).length).toBeLessThan(255);
				expect(encodeURIComponent(made)).toBeTruthy();
				expect(slug(made)).toBe(made);
			})
		);
	});
});

describe('hash(text)', () => {
	it('is 11 characters, the same for the same text on any machine', () => {
		expect([hash(''), hash('a'), hash('b')]).toEqual(['0wvjl67o803', '262p94epp1d', '2dic9ba9q67']);
	});
});
