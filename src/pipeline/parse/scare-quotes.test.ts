import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createParser } from './parser.ts';

const parser = createParser(readFileSync(resolve(import.meta.dirname, 'model/english.bin')));

describe('a verb and its particle in quotation marks', () => {
	it.each([
		['Some perceive it as a "get out" which is used by staff.', 'get', 'NOUN'],
		['It was seen as a “get out” clause by partners.', 'get', 'ADJ'],
		['The board is adopting a "joined-up" approach.', 'joined', 'ADJ'],
		['They want effective "joined up" working in the area.', 'working', 'NOUN'],
		// A verb in its own place stays one.
		['The departments were "signed up" to it.', 'signed', 'VERB']
	])('%s: %s is %s', (text, word, upos) => {
		const tokens = parser.parse([text])[0]?.flatMap((sentence) => sentence.tokens) ?? [];
		expect(tokens.find(({ start, end }) => text.slice(start, end) === word)?.upos).toBe(upos);
	});
});
