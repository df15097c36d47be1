import { describe, expect, test } from 'vitest';
import { levelHeadings } from './level-headings.ts';
import { LOOKS_LEVEL } from './looks-like-heading.ts';
import type { ReadBlock } from './read-block.ts';

const text = 'Most wardens welcomed the plan, although several feared for the paid staff.';
const shown = (...blocks: (readonly [text: string, level?: number] | string)[]) =>
	levelHeadings(
		blocks.map((block): ReadBlock => {
			const [words, level] = typeof block === 'string' ? [block] : block;
			const kind = level === undefined ? 'paragraph' : 'heading';
			return { kind, text: words, source: { start: 0, end: 1 }, ...(level ? { level } : {}) };
		})
	).map((block) => (block.kind === 'heading' ? `${block.level} ${block.text}` : '¶'));
const looks = (words: string, below = 0) => [words, LOOKS_LEVEL + below] as const;

describe('levelHeadings', () => {
	test('counts the levels that are used from 1', () => {
		expect(shown(['Why', 2], text, ['How', 4], looks('Where'), text)).toEqual([
			'1 Why', '¶', '2 How', '3 Where', '¶'
		]); // prettier-ignore
	});

	test('parts headings that look the same by their numbers', () => {
		expect(
			shown(looks('1 Aims'), text, looks('1.1 Scope'), text, looks('Next steps'), text)
		).toEqual(['1 1 Aims', '¶', '2 1.1 Scope', '¶', '1 Next steps', '¶']);
	});

	test('leaves headings without a number beside those of the same looks', () => {
		expect(shown(looks('Report'), looks('2.1 Scope', 1), text, looks('Thanks', 1), text)).toEqual([
			'1 Report',
			'2 2.1 Scope',
			'¶',
			'2 Thanks',
			'¶'
		]);
	});

	test('takes a short numbered line above text for a heading, beside its like', () => {
		expect(shown(looks('3 Findings'), '3.1 Support', text, '3.2 Doubts among staff', text)).toEqual([
			'1 3 Findings', '2 3.1 Support', '¶', '2 3.2 Doubts among staff', '¶'
		]); // prettier-ignore
		expect(shown('1. Method', '1.1 Interviews', text, '2. Findings', text)).toEqual([
			'1 1. Method', '2 1.1 Interviews', '¶', '1 2. Findings', '¶'
		]); // prettier-ignore
	});

	test('leaves numbered sentences, lists and entries of contents', () => {
		expect(shown(`2.1 ${text}`, '2.2 The board voted', text)).not.toContain(
			'1 2.2 The board voted'
		);
		expect(shown('1. Apologies', '2. Minutes', '3. Budget', text)).toEqual(['¶', '¶', '¶', '¶']);
		expect(shown('1 Aims', '1.1 Scope', '2 Method', text)).toEqual(['¶', '¶', '¶', '¶']);
		expect(shown('3.1 Findings', `3.2 ${text}`)).toEqual(['¶', '¶']);
		expect(shown('3.2 Findings')).toEqual(['¶']);
	});

	test('takes no bold line below the last text for a heading', () => {
		expect(shown(looks('Aims'), text, looks('Ann Reed'), looks('Chief warden'))).toEqual([
			'1 Aims', '¶', '¶', '¶'
		]); // prettier-ignore
		expect(shown(['Aims', 1], text, ['Annex', 1])).toEqual(['1 Aims', '¶', '1 Annex']);
	});
});
