import { describe, expect, it } from 'vitest';
import { countAlike } from './likely-same.ts';

/** Every place of a word, or of it with an s. */
function placesOf(word: string, text: string) {
	return [...text.matchAll(new RegExp(`\\b${word}s?\\b`, 'g'))].map(({ index, 0: found }) => ({
		text,
		start: index,
		end: index + found.length
	}));
}

const noun = { named: false, words: 1 };

describe('countAlike', () => {
	it('takes what has a name for one thing', () => {
		const text = 'Fife agreed. A plan for Fife was made. The Fife plan worked.';
		expect(countAlike(placesOf('Fife', text), { named: true, words: 1 })).toBeGreaterThan(2.4);
	});
	it('takes a noun with "the" more for one thing than a noun with "a"', () => {
		const the = placesOf('letter', 'The letter came. We read the letter.');
		const a = placesOf('letter', 'A letter came. We read a letter.');
		expect(countAlike(the, noun)).toBeGreaterThan(countAlike(a, noun));
	});
	it('takes what is counted for different things', () => {
		const counted = placesOf('letter', 'Here are two letters. We read any letters.');
		const bare = placesOf('letter', 'Here are letters. We read letters.');
		expect(countAlike(counted, noun)).toBeLessThan(countAlike(bare, noun));
	});
	it('takes the singular and the plural for different things', () => {
		const mixed = placesOf('language', 'The language is spoken. The languages differ.');
		const alike = placesOf('language', 'The language is spoken. The language differs.');
		expect(countAlike(mixed, noun)).toBeLessThan(countAlike(alike, noun));
	});
	it('takes a noun that other words tell apart for different things', () => {
		const apart = placesOf('value', 'The rental value grew. The market value fell.');
		const alike = placesOf('value', 'The value grew. The value fell.');
		expect(countAlike(apart, noun)).toBeLessThan(countAlike(alike, noun));
	});
});
