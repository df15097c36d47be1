import { describe, expect, test } from 'vitest';
import { joinSetLines, vocabularyOf } from './join-lines.ts';

const vocabulary = vocabularyOf([
	'a long-standing joint approach to a venture',
	'the volunteers of the board co-operate'
]);

describe('joinSetLines', () => {
	test.each([
		[['the vo-', 'lunteers'], 'the volunteers'],
		[['these diffi-', 'culties'], 'these difficulties'],
		[['organisa\u2010', 'tional'], 'organisational'],
		[['a long-', 'standing one'], 'a long-standing one'],
		[['they co-', 'operate'], 'they co-operate'],
		[['a joint-', 'venture'], 'a joint-venture'],
		[['self-', 'evident'], 'self-evident'],
		[['pre-', 'Brexit'], 'pre-Brexit'],
		[['one', 'two'], 'one two'],
		[['2005-', '2006'], '2005- 2006'],
		[['the e\ufb03cient', 'o\ufb03ce'], 'the efficient office']
	])('%j', (lines, text) => {
		expect(joinSetLines(lines, vocabulary)).toBe(text);
	});

	test('does not learn the halves of broken words', () => {
		expect(vocabularyOf(['the diffi-', 'culties']).words).toEqual(new Set(['the', 'culties']));
	});
});
