import { describe, expect, test } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

describe('readMarkdown', () => {
	test('tells the blocks apart and says where they stand', () => {
		const markdown =
			'# Why\n\nMost *partners*[^1]\nagreed.\n\n24. First\n    - deep\n\n> quoted\n\n| a | b |\n|---|---|\n| c |   |\n\n[^1]: A note.\n';
		const { blocks } = readMarkdown(markdown);
		expect(
			blocks.map(({ kind, text, label, source }) => [
				kind,
				label ?? '',
				text,
				markdown.slice(source.start, source.end)
			])
		).toEqual([
			['heading', '', 'Why', '# Why'],
			['paragraph', '', 'Most partners agreed.', 'Most *partners*[^1]\nagreed.'],
			['item', '24.', 'First', '24. First'],
			['item', '•', 'deep', '- deep'],
			['quote', '', 'quoted', 'quoted'],
			['cell', '', 'a', '| a '],
			['cell', '', 'b', '| b |'],
			['cell', '', 'c', '| c '],
			['note', '1', 'A note.', '[^1]: A note.']
		]);
	});

	test('leaves metadata at the top aside and takes the title from it', () => {
		const read = readMarkdown("---\ntitle: 'The review'\nauthor: X\n---\n\nText.\n");
		expect(read.title).toBe('The review');
		expect(read.blocks.map(({ text }) => text)).toEqual(['Text.']);
		expect(read.source.slice(read.blocks[0]?.source.start)).toBe('Text.\n');
	});

	test('reads HTML inside Markdown', () => {
		const markdown = 'One.\n\n<div class="box"><p>Two &amp; three</p></div>\n\nFour.';
		const { blocks } = readMarkdown(markdown);
		expect(blocks.map(({ text }) => text)).toEqual(['One.', 'Two & three', 'Four.']);
		expect(markdown.slice(blocks[1]?.source.start, blocks[1]?.source.end)).toBe('Two &amp; three');
	});

	test('keeps the words of code and drops pictures', () => {
		const { blocks } = readMarkdown('Use `npm` ![a map](x.png) now.\n\n    a block\n');
		expect(blocks.map(({ text }) => text)).toEqual(['Use npm now.', 'a block']);
	});
});
