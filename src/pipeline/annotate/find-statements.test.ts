import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLexicon } from '../lexicon/parse-lexicon.ts';
import { findAttributions } from './find-attributions.ts';
import { findStatements } from './find-statements.ts';
import { findTensions } from './find-tensions.ts';
import type { ParsedDocument } from './parsed-document.ts';
import { sentenceOf } from './tree/tree-of-words.ts';

const folder = 'data/lexicon';
const lexicon = parseLexicon(
	Object.fromEntries(
		readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')])
	)
);
const noMentions = { nodes: [], mentions: [] };

function parsed(written: string): ParsedDocument {
	const { sentence, text } = sentenceOf(written);
	const paragraph = {
		id: 'd/1',
		section: 'd',
		text,
		blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
		sentences: [{ start: 0, end: text.length }],
		source: { start: 0, end: text.length }
	};
	return {
		document: {
			id: 'd',
			title: 'd',
			source: { file: 'd.txt', sha256: '', length: text.length },
			sections: [],
			paragraphs: [paragraph],
			furniture: []
		},
		paragraphs: [{ paragraph, sentences: [sentence] }]
	};
}

const reported = `Many/many/ADJ/JJ/2/amod partners/partner/NOUN/NNS/3/nsubj said/say/VERB/VBD/0/root that/that/SCONJ/IN/8/mark
	councils/council/NOUN/NNS/8/nsubj:pass could/could/AUX/MD/8/aux be/be/AUX/VB/8/aux:pass bypassed/bypass/VERB/VBN/3/ccomp
	by/by/ADP/IN/10/case ministers/minister/NOUN/NNS/8/obl:agent ././PUNCT/./3/punct`;

describe('findStatements(parsed, mentions, lexicon)', () => {
	it('reads a passive with its agent as a statement', () => {
		const document = parsed(reported);
		const text = document.document.paragraphs[0]?.text ?? '';
		const found = findStatements(document, noMentions, lexicon).map((s) => ({
			words: [s.subject, s.predicate, s.object].map((x) => text.slice(x.start, x.end)),
			lemma: s.predicate.lemma,
			modality: s.predicate.modality
		}));
		expect(found).toContainEqual({
			words: ['councils', 'could be bypassed by', 'ministers'],
			lemma: 'bypass',
			modality: 'possible'
		});
	});
});

describe('findAttributions(parsed, mentions, lexicon)', () => {
	it('names holder, how many they are, cue and content', () => {
		const document = parsed(reported);
		const text = document.document.paragraphs[0]?.text ?? '';
		const [found] = findAttributions(document, noMentions, lexicon);
		expect(found?.rule).toBe('attributions/says-that');
		expect(found?.holder.quantifier).toBe('many');
		expect(
			[found?.holder, found?.cue, found?.content].map((x) => x && text.slice(x.start, x.end))
		).toEqual(['Many partners', 'said that', 'councils could be bypassed by ministers']);
	});
});

describe('findTensions(parsed, mentions, attributions, lexicon)', () => {
	it('gives two poles that do not overlap, the cue and the holders', () => {
		const document = parsed(reported);
		const text = document.document.paragraphs[0]?.text ?? '';
		const attributions = findAttributions(document, noMentions, lexicon);
		const [found] = findTensions(document, noMentions, attributions, lexicon);
		expect(found?.rule).toBe('tensions/undermines');
		expect(found?.poles.map((x) => text.slice(x.start, x.end))).toEqual(['councils', 'ministers']);
		expect(found?.holders).toMatchObject([{ quantifier: 'many' }]);
	});
});
