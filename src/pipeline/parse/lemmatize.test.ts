import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lemmatizer } from './lemmatize.ts';
import { readModel } from './model.ts';

const lemmaOf = lemmatizer(
	readModel(readFileSync(resolve(import.meta.dirname, 'model/english.bin')))
);

describe('lemmatizer(model)(word, xpos)', () => {
	it.each([
		['organisations', 'NNS', 'organisation'],
		['bodies', 'NNS', 'body'],
		['provoking', 'VBG', 'provoke'],
		['emphasised', 'VBD', 'emphasise'],
		['undermined', 'VBD', 'undermine'],
		['was', 'VBD', 'be'],
		["n't", 'RB', 'not'],
		['Scottish', 'JJ', 'Scottish'],
		['Executive', 'NNP', 'Executive'],
		['Partnerships', 'NNPS', 'Partnership'],
		['I', 'PRP', 'I'],
		['better', 'JJR', 'good'],
		['2,500', 'CD', '2500'],
		['NHS', 'NN', 'NHS'],
		['–', ':', '-'],
		['’', 'POS', "'s"]
	])('%s (%s) → %s', (word, xpos, lemma) => {
		expect(lemmaOf(word, xpos)).toBe(lemma);
	});
});
