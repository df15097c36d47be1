import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlainText } from './read-plain-text.ts';

const read = (text: string) => readPlainText({ id: 'd', file: 'd.txt', sha256: '', text });

describe('readPlainText', () => {
	it('reads the first document: title, two sections, 18 numbered paragraphs, furniture apart', () => {
		const id = 'under-the-skin-ch2';
		const document = read(readFileSync(`data/documents/${id}/${id}.txt`, 'utf8'));
		expect(document.title).toContain('COMMUNITY PLANNING');
		expect(document.sections.map(({ title, level }) => [title, level])).toEqual([
			['COMMUNITY PLANNING AS A CONCEPT', 1],
			['COMMITMENT TO COMMUNITY PLANNING', 1]
		]);
		expect(document.paragraphs.map(({ number }) => number)).toEqual(
			Array.from({ length: 18 }, (_, at) => `2.${at + 1}`)
		);
		const kinds = (number: string) =>
			document.paragraphs.find((p) => p.number === number)?.blocks.map(({ kind }) => kind);
		expect(kinds('2.1')).toEqual(['body', 'item', 'item', 'item']);
		expect(kinds('2.12')).toEqual(['body', 'quote']);
		expect(kinds('2.18')).toEqual(['body', 'quote']);
	});

	it(
		'accounts for every non-blank character of any text, and never throws',
		{ timeout: 60_000 },
		() => {
			const piece = fc.oneof(
				fc.string({ unit: 'grapheme', maxLength: 12 }),
				fc.string({ unit: 'binary', maxLength: 6 }),
				fc.constantFrom(
					...['\n', '\n\n', '\r\n', '\r', '\f', '\t', '\u00a0', '\u00ad', '\ufeff', '\u0085', '\0'],
					...[
						'2.1 The',
						'2.1',
						'24. It',
						'(a) one',
						'(i) x',
						'[12] The',
						'• item',
						'- item',
						'o An'
					],
					...['Page 3 of 12', '3', 'INTRODUCTION', 'Background', 'CHAPTER TWO: ON', 'said: -'],
					...[
						'« Previous | Next »',
						'On this page:',
						'inter-',
						'national',
						'It was so.',
						'"Quoted."'
					],
					...['‮rtl', '👩‍👩‍👧', '\ud800', '....... 4']
				)
			);
			fc.assert(
				fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
					const text = pieces.join('');
					const { sections, paragraphs, furniture } = read(text);
					const covered = new Uint8Array(text.length);
					for (const span of [
						...furniture,
						...paragraphs.map(({ source }) => source),
						...sections.flatMap(({ source }) => (source ? [source] : []))
					]) {
						covered.fill(1, span.start, span.end);
					}
					for (let at = 0; at < text.length; at++) {
						if (/\S/.test(text.charAt(at))) expect(covered[at]).toBe(1);
					}
					const ids = [...paragraphs, ...sections].map(({ id }) => id);
					expect(new Set(ids).size).toBe(ids.length);
					for (const { text: shown, blocks } of paragraphs) {
						expect(blocks.map(({ start, end }) => shown.slice(start, end)).join('\n')).toBe(shown);
						expect(shown).not.toBe('');
					}
				}),
				{ numRuns: 400 }
			);
		}
	);

	it('takes a text of single sentences, blank lines between, as one paragraph each', () => {
		const sentences = [
			'He said so .',
			'Mr Smith rejected the offer',
			"Australia 's bank was sold ."
		];
		const { paragraphs } = read(`${sentences.join('\n\n')}\n`);
		expect(paragraphs.map(({ text }) => text)).toEqual(sentences);
	});

	it.each<[string, string, unknown[]]>([
		['24. and 25.', '24. The council met.\n\n25. It agreed.', ['24', '25']],
		['24) and 25)', '24) The council met.\n\n25) It agreed.', ['24', '25']],
		['[12] and [13]', '[12] The court sat.\n\n[13] It rose.', ['[12]', '[13]']],
		['2.1.3', '2.1.3 The council met.\n2.1.4 It agreed.', ['2.1.3', '2.1.4']],
		['(a) where nothing else is numbered', '(a) The council met.\n\n(b) It rose.', ['(a)', '(b)']],
		[
			'bare numbers that count up',
			'1 The council met.\n\n2 It sat.\n\n3 It rose.',
			['1', '2', '3']
		],
		['a bare number that does not count', '24 People came to it.', [undefined]],
		['a number twice', '2.1 The council met.\n\n2.1 It sat.', ['2.1', '2.1']],
		['a decimal in a sentence', '2.5 million people came.', [undefined]]
	])('numbers paragraphs: %s', (_, text, numbers) => {
		expect(read(text).paragraphs.map(({ number }) => number)).toEqual(numbers);
	});

	it.each<[string, string, string[][]]>([
		['bullets', 'It wants:\n- one plan;\n- one budget.', [['body', 'item', 'item']]],
		[
			'letters below a number',
			'3. It wants:\n\n(a) peace;\n\n(b) quiet.',
			[['body', 'item', 'item']]
		],
		['numbers after a colon', 'It wants:\n\n1. peace\n\n2. quiet', [['body', 'item', 'item']]],
		[
			'a quotation after a colon',
			'One said: -\n\n“We try.”\n\nThey do.',
			[['body', 'quote'], ['body']]
		],
		[
			'a dash inside a sentence',
			'The plan of the council and of all its partners\n- the best of it - was read to all of them again\nand then agreed.',
			[['body']]
		]
	])('keeps with the paragraph above: %s', (_, text, kinds) => {
		expect(read(text).paragraphs.map(({ blocks }) => blocks.map(({ kind }) => kind))).toEqual(
			kinds
		);
	});

	it('is called what it begins with, if that names it, and keeps the words as a paragraph', () => {
		const named = read(
			'Integrated care in an English city\n\nBackground\n\n1. Care was split.\n\n2. It is not now.'
		);
		expect(named.title).toBe('Integrated care in an English city');
		expect(named.paragraphs[0]?.text).toBe('Integrated care in an English city');
		const begins = (line: string) => read(`${line}\n\nThe board met in May.`).title;
		expect(begins('Natural flood management: barriers to delivery')).toContain('Natural flood');
		expect(begins('Dear all,')).toBe('d');
		expect(begins('Councillors welcomed the plan')).toBe('d');
		expect(begins('Mary Hill, 12 May, 2024')).toBe('d');
	});

	it('joins hard-wrapped lines, and words broken at their ends', () => {
		const text =
			'   The partners said that the infor-\nmation they had was cross-\ncutting, and that the information\nwould be shared among all of them.\n   A second paragraph is set in by three\nblanks and has two lines.';
		expect(read(text).paragraphs.map((paragraph) => paragraph.text)).toEqual([
			'The partners said that the information they had was cross-cutting, and that the information would be shared among all of them.',
			'A second paragraph is set in by three blanks and has two lines.'
		]);
	});

	it('reads the same out of any line ends, with or without a byte order mark', () => {
		const text = 'INTRODUCTION\n\n1. The council met.\n\n2. It rose.';
		const plain = read(text).paragraphs.map((paragraph) => paragraph.text);
		for (const end of ['\r\n', '\r']) {
			const other = read(`\ufeff${text.replaceAll('\n', end)}`);
			expect(other.paragraphs.map((paragraph) => paragraph.text)).toEqual(plain);
			expect(other.sections.map(({ title }) => title)).toEqual(['INTRODUCTION']);
		}
	});

	it('leaves running heads and page numbers out, and carries a sentence over the page', () => {
		const head = 'Annual Report of the Council';
		const lines = ['It was a year of plans.', 'Some were kept.', 'The council met and'];
		const pages = lines.map((line, at) => `${head}\n${line}\n\n${at + 1}`).join('\f');
		const document = read(`${pages}\f${head}\nagreed on it.`);
		expect(document.furniture).toHaveLength(7);
		expect(document.paragraphs.at(-1)?.text).toBe('The council met and agreed on it.');
	});
});
