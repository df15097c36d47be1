import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createParser } from './parser.ts';
import type { ParsedSentence } from './token.ts';

const model = readFileSync(resolve(import.meta.dirname, 'model/english.bin'));
const parser = createParser(model);

/** Whether one token has no head, that is the root, and every walk upwards ends there. */
function isTree({ tokens }: ParsedSentence): boolean {
	if (tokens.filter(({ head }) => head === -1).length !== 1) return false;
	if (tokens.some(({ head, deprel }) => (head === -1) !== (deprel === 'root'))) return false;
	// The root, and then whatever hangs on what is known to hang on it.
	const children = tokens.map((): number[] => []);
	tokens.forEach(({ head }, i) => children[head]?.push(i));
	const reached = [tokens.findIndex(({ head }) => head === -1)];
	for (const token of reached) reached.push(...(children[token] ?? []));
	return reached.length === tokens.length;
}

/** Whether sentences and tokens follow each other with nothing but white space between them. */
function covers(text: string, sentences: readonly ParsedSentence[]): boolean {
	let at = 0;
	let between = '';
	for (const sentence of sentences) {
		if (sentence.start !== sentence.tokens[0]?.start) return false;
		if (sentence.end !== sentence.tokens.at(-1)?.end) return false;
		for (const { start, end } of sentence.tokens) {
			if (start < at || end <= start) return false;
			between += text.slice(at, start);
			at = end;
		}
	}
	return (between + text.slice(at)).trim() === '';
}

function find(sentences: readonly ParsedSentence[] | undefined, lemma: string) {
	const tokens = sentences?.flatMap((sentence) => sentence.tokens) ?? [];
	return tokens.find((token) => token.lemma === lemma);
}

describe('parse(texts)', () => {
	const text = 'The partners do not trust the council. It was praised by most of them.';

	it('gives words their lemma, tags and place', () => {
		const [sentences = []] = parser.parse([text]);
		expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
			'The partners do not trust the council.',
			'It was praised by most of them.'
		]);
		const [first, second] = sentences;
		expect(first?.tokens.map(({ lemma }) => lemma)).toEqual(
			'the partner do not trust the council .'.split(' ')
		);
		expect(first?.tokens.map(({ upos }) => upos)).toEqual(
			'DET NOUN AUX PART VERB DET NOUN PUNCT'.split(' ')
		);
		expect(first?.tokens.map(({ head }) => head)).toEqual([1, 4, 4, 4, -1, 6, 4, 4]);
		expect(first?.tokens[1]?.deprel).toBe('nsubj');
		expect(second?.tokens[0]?.deprel).toBe('nsubj:pass');
	});

	it('keeps to the text it was given', () => {
		const [, second] = parser.parse(['Nothing here.', text]);
		expect(second).toEqual(parser.parse([text])[0]);
	});

	it('takes no text, and text of blanks', () => {
		expect(parser.parse([])).toEqual([]);
		expect(parser.parse(['', ' \n\t '])).toEqual([[], []]);
	});

	it('takes an executive for a name where it is one', () => {
		const [sentences] = parser.parse(['The Scottish Executive itself was seen as a driver.']);
		expect(find(sentences, 'Executive')?.upos).toBe('PROPN');
		expect(find(sentences, 'Scottish')?.upos).toBe('ADJ');
	});

	it('believes the names it is told', () => {
		const said = ['They asked about Joined Up last week.'];
		const [sentences] = parser.parse(said, { names: new Set(['Joined Up']) });
		const names = sentences?.[0]?.tokens.filter(({ upos }) => upos === 'PROPN');
		expect(names?.map(({ start, end }) => said[0]?.slice(start, end))).toContain('Joined');
	});

	it('reports progress to the end', () => {
		const reports: [number, number][] = [];
		parser.parse([text], { onProgress: (...report) => reports.push(report) });
		expect(reports.at(-1)).toEqual([16, 16]);
	});

	it('stops when told to', () => {
		const controller = new AbortController();
		const many = Array.from({ length: 200 }, () => text);
		let calls = 0;
		const onProgress = () => {
			calls++;
			controller.abort(new Error('enough'));
		};
		expect(() => parser.parse(many, { onProgress, signal: controller.signal })).toThrow('enough');
		expect(calls).toBe(1);
		expect(parser.parse([text])[0]).toHaveLength(2);
	});

	it('goes in steps', () => {
		const steps = parser.parseInSteps([text]);
		expect(steps.next()).toEqual({ done: false, value: { done: 16, total: 16 } });
		expect(steps.next()).toEqual({ done: true, value: parser.parse([text]) });
	});

	it('gives the same bytes without SIMD', () => {
		const document = readFileSync(
			'data/documents/under-the-skin-ch2/under-the-skin-ch2.txt',
			'utf8'
		);
		const texts = document.split(/\n\s*\n/).slice(0, 30);
		const scalar = createParser(model, { simd: false });
		expect(JSON.stringify(scalar.parse(texts))).toBe(JSON.stringify(parser.parse(texts)));
	}, 60_000);
});

describe('parse(anything)', () => {
	it('covers every non-blank character, in trees', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'. ',
				' ',
				'\n',
				'\n\n• ',
				'“',
				"n't ",
				'U.S. ',
				'3.2 ',
				'עברית ',
				'👩‍👩‍👧 ',
				'\0',
				'\ud800'
			)
		);
		const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
		const property = fc.property(text, (value) => {
			const [sentences = []] = parser.parse([value]);
			return covers(value, sentences) && sentences.every(isTree);
		});
		expect(() => fc.assert(property, { numRuns: 60 })).not.toThrow();
	}, 60_000);

	const extremes: [name: string, text: string][] = [
		['100,000 characters without a blank', 'a'.repeat(100_000)],
		['20,000 characters of words, hyphens and dots', 'ab-c.d'.repeat(3_334)],
		['100,000 marks', '.'.repeat(100_000)],
		['100,000 blanks', ' '.repeat(100_000) + 'x'],
		['a sentence of 5,000 words', 'the council of '.repeat(1_667) + 'Perth.'],
		['2,500 commas', 'a, '.repeat(2_500)],
		['emoji', '👩‍👩‍👧‍👦🏽'.repeat(2_000)],
		['control characters', '\u0000\u0007\u001b '.repeat(500)],
		['right to left', 'מועצה אמרה כי '.repeat(700) + '.']
	];
	it.each(extremes)(
		'takes %s in its stride',
		(_, text) => {
			const [sentences = []] = parser.parse([text]);
			expect(covers(text, sentences)).toBe(true);
			expect(sentences.every(isTree)).toBe(true);
		},
		60_000
	);
});
