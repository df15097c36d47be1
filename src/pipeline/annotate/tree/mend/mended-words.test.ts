import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../../parse/token.ts';
import { mendTree } from './mend-tree.ts';
import { MendedWords } from './mended-words.ts';

/** Tokens of words with one blank between them, each with its head and what it is. */
function tokensOf(words: [word: string, head: number, upos?: string, deprel?: string][]): Token[] {
	let start = 0;
	return words.map(([word, head, upos = 'NOUN', deprel = 'compound']) => {
		const token = { start, end: start + word.length, lemma: word, upos, xpos: 'NN', head, deprel };
		start += word.length + 1;
		return token;
	});
}

const textOf = (words: [string, ...unknown[]][]) => words.map(([word]) => word).join(' ');

describe('MendedWords', () => {
	it('hangs a gathered part where its head can be walked from the root', () => {
		const words: [string, number][] = [
			['purview', -1],
			['Commonwealth', 5],
			['state', 5],
			['and', 4],
			['territory', 1],
			['governments', 0]
		];
		const mended = new MendedWords(tokensOf(words), textOf(words));
		mended.gather(2, 5);
		expect(mended.at(5)?.head).toBe(0);
		expect(mended.isTree()).toBe(true);
	});
	it('sees tokens that hang in a circle', () => {
		const words: [string, number][] = [
			['purview', -1],
			['Commonwealth', 2],
			['governments', 1]
		];
		expect(new MendedWords(tokensOf(words), textOf(words)).isTree()).toBe(false);
	});
});

describe('mendTree(tokens, text)', () => {
	it('gives a tree whatever tree it is given', () => {
		const word = fc.constantFrom(
			...'the The and , of for council Council Fire Rescue Service Board state plans Act 2014 ( ) - said is to Ms'.split(
				' '
			)
		);
		const relation = fc.constantFrom('compound', 'conj', 'nsubj', 'obl', 'amod', 'xcomp', 'acl');
		const upos = fc.constantFrom('NOUN', 'PROPN', 'VERB', 'ADJ', 'PUNCT', 'CCONJ', 'ADP');
		const row = fc.tuple(word, fc.nat(), upos, relation);
		fc.assert(
			fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(), (rows, seed) => {
				// heads by a walk from one root, so that they make a tree
				const order = rows.map((_, i) => (i + seed) % rows.length);
				const words = rows.map(([text, pick, tag, deprel], i): [string, number, string, string] => {
					const place = order.indexOf(i);
					return place === 0
						? [text, -1, tag, 'root']
						: [text, order[pick % place] ?? -1, tag, deprel];
				});
				const tokens = mendTree(tokensOf(words), textOf(words));
				expect(new MendedWords(tokens, textOf(words)).isTree()).toBe(true);
			}),
			{ numRuns: 300 }
		);
	});
});
