import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SourceDocument } from '#graph/graph-file.ts';
import { documentOfFile } from './document-of-file.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import { sourceOfBlocks, type UnplacedBlock } from './source-of-blocks.ts';
import { folded } from './text-flow.ts';

const origin = { id: 'report', file: 'report.docx', sha256: '0' };
const kinds = [
	'title',
	'heading',
	'paragraph',
	'item',
	'quote',
	'cell',
	'note',
	'furniture'
] as const;

const words = fc.stringMatching(/^[A-Za-z0-9.,()“”’•\-:[\]& ]{1,60}$/);
const texts = words.map((text) => folded(text)).filter((text) => text.length > 0);
const labels = fc.option(fc.constantFrom('1.', '2.3', '(a)', '•', '4'), { nil: undefined });
const blocks: fc.Arbitrary<UnplacedBlock[]> = fc.array(
	fc
		.record({
			kind: fc.constantFrom(...kinds),
			text: texts,
			label: labels,
			level: fc.integer({ min: 1, max: 6 }),
			opensRow: fc.boolean()
		})
		.map(({ label, ...block }) =>
			label && /^(heading|item|note)$/.test(block.kind) ? { ...block, label } : block
		)
);

/** Offsets of the non-blank characters of the source that no part of the document accounts for. */
function uncovered(source: string, document: SourceDocument): number[] {
	const covered = new Uint8Array(source.length);
	const spans = [
		...document.paragraphs.map((paragraph) => paragraph.source),
		...document.sections.flatMap((section) => section.source ?? []),
		...document.furniture
	];
	for (const { start, end } of spans) covered.fill(1, start, end);
	return [...source].flatMap((character, at) => (covered[at] || !character.trim() ? [] : [at]));
}

/** Whether all letters of the text stand in the source in this order. */
function standsIn(text: string, source: string): boolean {
	let at = 0;
	for (const letter of text.match(/[A-Za-z]/g) ?? []) {
		at = source.indexOf(letter, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

function checkDocument(source: string, document: SourceDocument): void {
	expect(uncovered(source, document)).toEqual([]);
	expect(new Set(document.paragraphs.map(({ id }) => id)).size).toBe(document.paragraphs.length);
	const sections = new Set(document.sections.map(({ id }) => id));
	for (const { text, blocks, source: span, section } of document.paragraphs) {
		expect(standsIn(text, source.slice(span.start, span.end))).toBe(true);
		expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
		expect(sections.has(section)).toBe(true);
	}
}

describe('documentOfFile', () => {
	test('accounts for every non-blank character, whatever the blocks', () => {
		fc.assert(
			fc.property(blocks, (given) => {
				const read = sourceOfBlocks(given);
				checkDocument(read.source, documentOfFile(origin, read));
			})
		);
	});

	test('loses no letter of the blocks', () => {
		const letters = (text: string) => [...text.replace(/[^A-Za-z]/g, '')].sort().join('');
		fc.assert(
			fc.property(blocks, (given) => {
				const read = sourceOfBlocks(given);
				const { paragraphs, sections, furniture } = documentOfFile(origin, read);
				const kept = [
					...paragraphs.flatMap(({ text, number = '', blocks: parts }) => [
						text,
						number.replace(/^note /, ''),
						...parts.map(({ marker = '' }) => marker)
					]),
					...sections.flatMap(({ title, source }) => (source ? [title] : [])),
					...furniture.map(({ start, end }) => read.source.slice(start, end))
				];
				expect(letters(kept.join(''))).toBe(letters(read.source));
			})
		);
	});

	const tags = fc.constantFrom(
		'<p>', '</p>', '<h1>', '</h1>', '<h2>', '<ul>', '<li>', '</ul>', '<ol start="3">', '</ol>', '<td>', '<tr>',
		'<table>', '</table>', '<blockquote>', '</blockquote>', '<nav>', '</nav>', '<b>', '</b>', '<sup>',
		'</sup>', '<br>', '<script>', '</script>', '&amp;', '&nbsp;', '<!-- c -->', '<div hidden>', '</div>', '<a href="#fn1">'
	); // prettier-ignore

	test('accounts for every non-blank character of any page, and throws at none', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(tags, words)), (pieces) => {
				const html = pieces.join('');
				checkDocument(html, documentOfFile(origin, readHtml(html)));
			})
		);
	});

	const signs = fc.constantFrom(
		'\n', '\n\n', '# ', '## ', '- ', '24. ', '> ', '| a | b |\n|--|--|\n', '    ', '[^1]', '\n[^1]: ', '*', '`', '<b>', '---\n', '\t'
	); // prettier-ignore

	test('accounts for every non-blank character of any Markdown, and throws at none', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(signs, words)), (pieces) => {
				const markdown = pieces.join('');
				checkDocument(markdown, documentOfFile(origin, readMarkdown(markdown)));
			})
		);
	});

	test('puts notes in a section of their own, behind the text', () => {
		const read = sourceOfBlocks([
			{ kind: 'heading', text: 'Why', level: 1 },
			{ kind: 'note', text: 'See Smith.', label: '1' },
			{ kind: 'paragraph', text: 'Most agreed.' }
		]);
		const { sections, paragraphs } = documentOfFile(origin, read);
		expect(sections.map(({ title }) => title)).toEqual(['Why', 'Notes']);
		expect(paragraphs.map(({ id, section, text }) => [id, section, text])).toEqual([
			['report/p1', 'report/why', 'Most agreed.'],
			['report/note1', 'report/notes-to-the-text', 'See Smith.']
		]);
	});
});
