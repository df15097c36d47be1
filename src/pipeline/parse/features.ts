/**
 * What the network sees of a word: row numbers in five tables (word, last three and two letters,
 * first three, shape). Must agree, character for character, with training/features.py.
 */

import type { Model } from './model.ts';

/** Numbers for each word: one row in each table. */
export const FEATURES = 5;

/** The row that stands for the root, before the words of a sentence. */
export const ROOT = Int32Array.of(1, 0, 0, 0, 0);

// Penn Treebank spellings of brackets and quotation marks, as in pre-tokenised benchmark sentences.
const PENN = new Map([
	['-lrb-', '('],
	['-rrb-', ')'],
	['-lsb-', '['],
	['-rsb-', ']'],
	['-lcb-', '{'],
	['-rcb-', '}'],
	['``', '"'],
	["''", '"']
]);

function plainQuotes(text: string): string {
	return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** 'Don’t' → "don't", '2,500' → '!num': the key of a word in the word list. */
export function normalForm(word: string): string {
	if (/^[0-9][0-9.,:/-]*$/.test(word)) return '!num';
	if (/^(https?:|www\.)/.test(word)) return '!url';
	const lower = word.toLowerCase();
	return plainQuotes(PENN.get(lower) ?? lower);
}

/** The first five runs of like characters: 'McCain2' → 'XxXxd'. */
export function shape(word: string): string {
	let runs = '';
	let last = '';
	let count = 0;
	for (const character of plainQuotes(word)) {
		const kind = kindOf(character);
		if (kind !== last) {
			runs += kind;
			last = kind;
			// Five code points; a run is one.
			if (++count === 5) break;
		}
	}
	return runs;
}

function kindOf(character: string): string {
	if (character >= 'A' && character <= 'Z') return 'X';
	if (character >= 'a' && character <= 'z') return 'x';
	if (/\p{Nd}/u.test(character)) return 'd';
	if (/\p{L}/u.test(character)) return 'o';
	return character;
}

/** 32-bit FNV-1a over UTF-16 code units, the salt first. */
function bucket(salt: string, text: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (const part of [salt, text]) {
		for (let i = 0; i < part.length; i++) {
			hash = Math.imul(hash ^ part.charCodeAt(i), 0x01000193);
		}
	}
	return (hash >>> 0) % buckets;
}

/**
 * A function from a word to its five row numbers. It remembers the words it has seen, up to a bound,
 * so that memory does not grow with the text.
 */
export function featureReader(model: Model): (word: string) => Int32Array {
	const rows = ['suffix3', 'suffix2', 'prefix3', 'shape'].map((name) => model.table(name).rows);
	const [suffix3 = 1, suffix2 = 1, prefix3 = 1, shapes = 1] = rows;
	const seen = new Map<string, Int32Array>();
	return (word) => {
		const known = seen.get(word);
		if (known) return known;
		const key = normalForm(word);
		const found = Int32Array.of(
			model.words.get(key) ?? 0,
			bucket('3', key.slice(-3), suffix3),
			bucket('2', key.slice(-2), suffix2),
			bucket('p', key.slice(0, 3), prefix3),
			bucket('s', shape(word), shapes)
		);
		if (seen.size >= 20_000) seen.clear();
		seen.set(word, found);
		return found;
	};
}
