import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	countCapitals,
	hasLetters,
	hasSmall,
	hasWord,
	isAllLetters,
	isCapitalAt,
	isCapitalised,
	isPlain,
	isWordAt,
	leadingLetters,
	startsCapital,
	startsSmall,
	wordsIn
} from './letters.ts';

const texts = [
	'',
	'Fire',
	'É',
	'élan',
	'ßA',
	'joined-up',
	'£20m',
	'’s',
	'ǅ',
	'Ⅻ',
	'𝐀𝐚',
	'NHS1',
	'東京 2'
];
const inAnyText = (check: (text: string) => void) => {
	texts.forEach(check);
	const characters = fc.constantFrom(...texts.join(''), ...'aB9 -_.½ª');
	fc.assert(
		fc.property(
			fc.array(characters).map((list) => list.join('')),
			check
		)
	);
};

describe('letters', () => {
	it.each<[string, (text: string) => unknown, (text: string) => unknown]>([
		['startsCapital', startsCapital, (text) => /^\p{Lu}/u.test(text)],
		['startsSmall', startsSmall, (text) => /^\p{Ll}/u.test(text)],
		['isCapitalised', isCapitalised, (text) => /^\p{Lu}\p{Ll}/u.test(text)],
		['isCapitalAt', (text) => isCapitalAt(text, 0), (text) => /^\p{Lu}/u.test(text)],
		['isWordAt', (text) => isWordAt(text, 0), (text) => /^[\p{L}\p{N}]/u.test(text)],
		['hasLetters', (text) => hasLetters(text), (text) => /\p{L}/u.test(text)],
		['hasLetters, 3', (text) => hasLetters(text, 3), (text) => /\p{L}{3}/u.test(text)],
		['isAllLetters', isAllLetters, (text) => /^\p{L}+$/u.test(text)],
		['hasSmall', hasSmall, (text) => /\p{Ll}/u.test(text)],
		['hasWord', hasWord, (text) => /[\p{L}\p{N}]/u.test(text)],
		['countCapitals', countCapitals, (text) => text.match(/\p{Lu}/gu)?.length ?? 0],
		['leadingLetters', leadingLetters, (text) => /^\p{L}*/u.exec(text)?.[0]],
		['wordsIn', wordsIn, (text) => text.match(/[\p{L}\p{N}]+/gu) ?? []],
		['isPlain', isPlain, (text) => /^[\p{ASCII}’]*$/u.test(text)]
	])('%s sees what the expression sees', (_, seen, expected) => {
		inAnyText((text) => {
			expect(seen(text)).toEqual(expected(text));
		});
	});
});
