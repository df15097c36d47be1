import { describe, expect, it } from 'vitest';
import type { Block, Paragraph } from '#graph/graph-file.ts';
import { voiceOf } from './voice.ts';

const voice = (text: string, content: string, blocks: Block[] = []) => {
	const start = text.indexOf(content);
	return voiceOf({ text, blocks } as unknown as Paragraph, { start, end: start + content.length });
};

describe('voiceOf(paragraph, content)', () => {
	it('is quoted inside quotation marks', () => {
		expect(voice('One said: "It is hard."', '"It is hard."')).toBe('quoted');
		expect(voice('“It is hard,” one said.', 'It is hard')).toBe('quoted');
	});
	it('is quoted in a block that is a quotation', () => {
		expect(voice('It is hard.', 'It is hard', [{ kind: 'quote', start: 0, end: 11 }])).toBe(
			'quoted'
		);
	});
	it('is reported where only a word stands in quotation marks', () => {
		expect(voice('They said "joined up" working is hard.', '"joined up" working is hard')).toBe(
			'reported'
		);
		expect(voice('They said it is hard.', 'it is hard')).toBe('reported');
	});
});
