import { describe, expect, test } from 'vitest';
import { LOOKS_LEVEL } from '../looks-like-heading.ts';
import type { UnplacedBlock } from '../source-of-blocks.ts';
import { headByLooks, type Look } from './head-by-looks.ts';

const text =
	'Most wardens welcomed the plan, although several feared for the paid staff of the river.';
const shown = (...given: (readonly [UnplacedBlock, Partial<Look>])[]) => {
	const looks = new Map(
		given.map(([block, look]) => [block, { size: 24, bold: false, ...look }] as const)
	);
	const blocks = headByLooks([...looks.keys()], looks);
	return blocks.map(({ kind, level = 0 }) =>
		kind === 'heading' ? `heading ${level - LOOKS_LEVEL + 1}` : kind
	);
};
const paragraph = (words: string, look: Partial<Look> = {}) =>
	[{ kind: 'paragraph', text: words } as UnplacedBlock, look] as const;
const item = (words: string, label: string, look: Partial<Look> = {}) =>
	[{ kind: 'item', text: words, label, level: 1 } as UnplacedBlock, look] as const;

describe('headByLooks', () => {
	test('ranks headings by size, then capitals, then bold', () => {
		expect(
			shown(
				paragraph('The river', { size: 32 }),
				paragraph(text),
				paragraph('SUPPORT', { bold: true }),
				paragraph('Among wardens', { bold: true }),
				paragraph(text)
			)
		).toEqual(['heading 1', 'paragraph', 'heading 2', 'heading 3', 'paragraph']);
	});

	test('leaves captions, sentences, small print and hardly larger letters', () => {
		const small = { bold: true, size: 16 };
		expect(
			shown(
				paragraph(text),
				paragraph('Figure 1: The river', { bold: true }),
				paragraph('The council must act now.', { bold: true }),
				paragraph('Printed on recycled paper', small),
				paragraph('Slightly larger', { size: 26 })
			)
		).not.toContain('heading 1');
	});

	test('takes no bold line for a heading where most of the text is bold', () => {
		const bold = { bold: true };
		expect(shown(paragraph('Aims', bold), paragraph(text, bold))).not.toContain('heading 1');
	});

	test('takes a bold numbered item for a heading unless its neighbours make a list of it', () => {
		const bold = { bold: true };
		expect(shown(item('Aims', '1.', bold), paragraph(text))).toEqual(['heading 1', 'paragraph']);
		expect(
			shown(item('Aims', '1.', bold), item('Means', '2.', bold), paragraph(text))
		).not.toContain('heading 1');
		expect(shown(item('Aims', '•', bold), paragraph(text))).not.toContain('heading 1');
	});

	test('takes larger letters at the very beginning for the title above headings by style', () => {
		const style = [{ kind: 'heading', text: 'Aims', level: 1 } as UnplacedBlock, {}] as const;
		const large = paragraph('The river', { size: 48 });
		expect(shown(large, style, paragraph(text))[0]).toBe('title');
		expect(shown(style, paragraph(text), large, paragraph(text))[2]).toBe('heading 1');
	});
});
