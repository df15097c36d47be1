import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../../lexicon/parse-lexicon.ts';
import type { ConceptMention } from './concept-mention.ts';
import { chooseConcepts, roomFor } from './choose-concepts.ts';

const folder = 'data/lexicon';
const lexicon = parseLexicon(
	Object.fromEntries(
		readdirSync(folder)
			.filter((name) => name.endsWith('.tsv'))
			.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
	)
);
let at = 0;
const mention = (term: string): ConceptMention => ({
	paragraph: 'd/1',
	span: { start: 0, end: term.length },
	rule: 'concepts/term',
	terms: term.split(' '),
	nested: false,
	quoted: false,
	named: false,
	definite: false,
	role: 'other',
	at: (at += 50)
});
/** Terms of two words, each once. */
const topics = (count: number) =>
	Array.from({ length: count }, (_, k) =>
		mention(`flood plan${'abcdefghijklmnopqrstuvwxyz'[k % 26]}${k}`)
	);
const keys = (mentions: ConceptMention[], words: number) =>
	chooseConcepts(mentions, words, '', lexicon).map(({ key }) => key);

describe('chooseConcepts', () => {
	it('leaves out a word that stands once, and keeps one that comes back', () => {
		const chosen = keys([...topics(29), mention('rigour'), mention('damp'), mention('damp')], 400);
		expect(chosen).toContain('damp');
		expect(chosen).not.toContain('rigour');
	});
	it('keeps words that stand once where there is little else', () => {
		expect(keys([...topics(3), mention('rigour')], 400)).toContain('rigour');
		expect(keys([...topics(3), mention('rigour')], 60)).toContain('rigour');
	});
	it('chooses about 40 for a page of 500 words, and under 85 for a chapter of 2,000', () => {
		expect(roomFor(500)).toBe(41);
		expect(roomFor(2000)).toBe(82);
	});
});
