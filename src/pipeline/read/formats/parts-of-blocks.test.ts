import { describe, expect, test } from 'vitest';
import { partsOfBlocks } from './parts-of-blocks.ts';
import type { ReadBlock } from './read-block.ts';

const block = (
	kind: ReadBlock['kind'],
	text: string,
	more: Partial<ReadBlock> = {}
): ReadBlock => ({
	kind,
	text,
	source: { start: 0, end: 1 },
	...more
});
const shown = (...blocks: ReadBlock[]) =>
	partsOfBlocks(blocks).map((part) => {
		if (part.kind === 'furniture') return 'furniture';
		if (part.kind === 'title' || part.kind === 'heading') return `${part.kind} ${part.text}`;
		const number = part.number ? `[${part.number}] ` : '';
		return `${part.opens ? '¶ ' : ''}${number}${part.kind} ${part.text}`;
	});

describe('partsOfBlocks', () => {
	test('lets items and quotations belong to the paragraph above', () => {
		expect(
			shown(
				block('paragraph', '2.1 The board said:'),
				block('item', 'yes', { label: '•' }),
				block('quote', '“Never”'),
				block('paragraph', '2.2 It voted.')
			)
		).toEqual([
			'¶ [2.1] body The board said:',
			'item yes',
			'quote “Never”',
			'¶ [2.2] body It voted.'
		]);
	});

	test('takes a paragraph that is all quotation, below a lead-in, for a quotation', () => {
		expect(
			shown(block('paragraph', 'As one put it:'), block('paragraph', '“We are tired.”'))
		).toEqual(['¶ body As one put it:', 'quote “We are tired.”']);
	});

	test('makes a paragraph of each row of a table', () => {
		expect(
			shown(
				block('paragraph', 'Who pays.'),
				block('cell', 'Council', { opensRow: true }),
				block('cell', '60'),
				block('cell', 'Board', { opensRow: true }),
				block('item', 'after', { label: '•' })
			)
		).toEqual(['¶ body Who pays.', '¶ body Council', 'item 60', '¶ body Board', '¶ item after']);
	});

	test('puts notes last', () => {
		expect(
			shown(
				block('paragraph', 'One two'),
				block('note', 'See Smith.', { label: '3' }),
				block('note', 'And Brown.'),
				block('paragraph', 'Three.')
			)
		).toEqual(['¶ body One two', '¶ body Three.', '¶ [note 3] body See Smith.', 'body And Brown.']);
	});

	test('lets a paragraph without a number continue a numbered one, where most have numbers', () => {
		expect(
			shown(
				block('paragraph', '1. The board met.'),
				block('paragraph', 'It then voted.'),
				block('paragraph', '2. The council did not.'),
				block('heading', 'Annex', { level: 1 }),
				block('paragraph', 'Who we spoke to.')
			)
		).toEqual([
			'¶ [1] body The board met.',
			'body It then voted.',
			'¶ [2] body The council did not.',
			'heading Annex',
			'¶ body Who we spoke to.'
		]);
	});

	test('takes a heading that stands alone above all others for the title', () => {
		expect(
			shown(block('heading', 'Review', { level: 2 }), block('heading', 'Why', { level: 4 }))
		).toEqual(['title Review', 'heading Why']);
	});

	test('leaves the heading of contents aside whose entries were set aside', () => {
		expect(
			shown(
				block('heading', 'Contents', { level: 1 }),
				block('furniture', 'Why'),
				block('heading', 'Why', { level: 1 }),
				block('paragraph', 'Text.')
			)
		).toEqual(['furniture', 'furniture', 'heading Why', '¶ body Text.']);
	});

	test('leaves the navigation of a site aside', () => {
		expect(
			shown(block('paragraph', '« Previous | Contents | Next »'), block('paragraph', 'Text.'))
		).toEqual(['furniture', '¶ body Text.']);
	});
});
