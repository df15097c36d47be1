import { describe, expect, test } from 'vitest';
import { numberBlocks } from './number-blocks.ts';
import type { ReadBlock } from './read-block.ts';

const block = (kind: ReadBlock['kind'], text: string, label?: string): ReadBlock => ({
	kind,
	text,
	source: { start: 0, end: 1 },
	...(label ? { label } : {})
});
const paragraphs = (...texts: string[]) => texts.map((text) => block('paragraph', text));
const shown = (blocks: ReadBlock[]) => {
	const numbers = numberBlocks(blocks);
	return blocks.map((one) => {
		const number = numbers.get(one);
		return number ? `${number.opens ? 'opens' : 'item'} ${number.label}` : '';
	});
};

describe('numberBlocks', () => {
	test.each([
		[
			['2.1 The board', '2.2 The council'],
			['opens 2.1', 'opens 2.2']
		],
		[
			['24. The board', '25. The council'],
			['opens 24', 'opens 25']
		],
		[
			['[12] The board', '[13] The council'],
			['opens [12]', 'opens [13]']
		],
		[
			['(a) The board', '(b) The council'],
			['opens (a)', 'opens (b)']
		],
		[
			['1 The board', '2 The council', '3 The staff'],
			['opens 1', 'opens 2', 'opens 3']
		],
		[
			['5 The board', '9 The council'],
			['', '']
		],
		[
			['2006. The year', 'The council'],
			['', '']
		],
		[
			['2.1 The board may', '(a) meet; or', '(b) vote.'],
			['opens 2.1', 'item (a)', 'item (b)']
		],
		[
			['2.1 It said:', '1. Yes, and', '2. No.'],
			['opens 2.1', 'item 1', 'item 2']
		],
		[
			['The board said:', '• yes', '• no'],
			['', 'item •', 'item •']
		]
	])('%j', (texts, expected) => {
		expect(shown(paragraphs(...texts))).toEqual(expected);
	});

	test('takes a list below a lead-in for items, one below a heading for paragraphs', () => {
		const lead = [
			block('paragraph', 'The board:'),
			block('item', 'meets.', '1.'),
			block('item', 'votes.', '2.')
		];
		expect(shown(lead)).toEqual(['', 'item 1', 'item 2']);
		const below = [
			block('heading', 'Board'),
			block('item', 'It meets.', '1.'),
			block('item', 'It votes.', '2.')
		];
		expect(shown(below)).toEqual(['', 'opens 1', 'opens 2']);
	});
});
