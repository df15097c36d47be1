import { describe, expect, test } from 'vitest';
import { joinSetLines, vocabularyOf } from './join-lines.ts';

const vocabulary = vocabularyOf([
	'a long-standing joint approach to a venture',
	'the volunteers of the board co-operate with volun-',
	'teers of a related trust'
]);

describe('joinSetLines', () => {
	test.each([
		[['the vo-', 'lunteers'], 'the volunteers'],
		[['these diffi-', 'culties'], 'these difficulties'],
		[['organisa\u2010', 'tional'], 'organisational'],
		[['joint\u2010', 'venture'], 'jointventure'],
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

	test('keeps a hyphen that was there before, where the program breaks no words', () => {
		const unbroken = vocabularyOf(['an inter-', 'related part', 'a related trust']);
		expect(joinSetLines(['an inter-', 'related part'], unbroken)).toBe('an inter-related part');
		expect(joinSetLines(['these diffi-', 'culties'], unbroken)).toBe('these difficulties');
		expect(joinSetLines(['an inter-', 'related part'], vocabulary)).toBe('an interrelated part');
	});

	test('does not learn the halves of broken words', () => {
		expect(vocabularyOf(['the diffi-', 'culties']).words).toEqual(new Set(['the', 'culties']));
	});
});
