import { describe, expect, it } from 'vitest';
import type { ParsedDocument } from '../parsed-document.ts';
import { findSpeakers, labelOfSpeaker } from './first-person.ts';
import type { NamedPerson } from './name-speaker.ts';
import { nameGroup, nameSpeaker, personCalled } from './name-speaker.ts';
import { turnsOf, withoutNumber } from './turns.ts';

const PRONOUN = /^(?:i|me|my|we|us|our|it|you)$/i;

/** A document of one sentence a line, with no grammar but which words are pronouns. */
function documentOf(title: string, ...lines: string[]): ParsedDocument {
	const paragraphs = lines.map((text, k) => {
		const tokens = [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(
			({ index, 0: word }, i) => ({
				start: index,
				end: index + word.length,
				lemma: word,
				upos: PRONOUN.test(word) ? 'PRON' : 'X',
				xpos: 'X',
				head: i - 1,
				deprel: i === 0 ? 'root' : 'dep'
			})
		);
		const paragraph = {
			id: `d/${k + 1}`,
			section: 'd/s',
			text,
			blocks: [{ kind: 'body' as const, start: 0, end: text.length }],
			sentences: [{ start: 0, end: text.length }],
			source: { start: 0, end: text.length }
		};
		return { paragraph, sentences: [{ start: 0, end: text.length, tokens }] };
	});
	return {
		document: {
			id: 'd',
			title,
			source: { file: 'd.txt', sha256: '', length: 0 },
			sections: [],
			paragraphs: paragraphs.map(({ paragraph }) => paragraph),
			furniture: []
		},
		paragraphs
	};
}

describe('findSpeakers(parsed)', () => {
	it('finds who speaks in a letter, without what others say in it', () => {
		const letter = documentOf(
			'd',
			'I live here and my town is small.',
			'I hope.',
			'“I do not,” one said to me.'
		);
		expect(findSpeakers(letter)).toEqual([
			expect.objectContaining({
				word: 'I',
				key: 'I in d',
				places: [
					{ paragraph: 'd/1', span: { start: 0, end: 1 } },
					{ paragraph: 'd/1', span: { start: 16, end: 18 } },
					{ paragraph: 'd/2', span: { start: 0, end: 1 } },
					{ paragraph: 'd/3', span: { start: 24, end: 26 } }
				]
			})
		]);
	});

	it('finds a group that speaks', () => {
		const answer = documentOf(
			'd',
			'We fear for our members.',
			'We ask you to hear us.',
			'We say so for us.'
		);
		expect(findSpeakers(answer).map(({ word, places }) => [word, places.length])).toEqual([
			['we', 6]
		]);
	});

	it('finds nobody in a report that says "I" in passing', () => {
		const lines = Array.from({ length: 60 }, (_, k) =>
			k % 12 ? 'It grew.' : 'As I said, it grew.'
		);
		expect(findSpeakers(documentOf('d', ...lines))).toEqual([]);
	});
});

describe('findSpeakers(parsed) in a transcript', () => {
	it('tells the speakers apart by the names before the colons', () => {
		const hearing = documentOf(
			'Oral evidence',
			'Members present: three.',
			'Q1 Chair: I welcome you.',
			'Dr Jones: I thank you.',
			'I see it in my work.',
			'Chair: Thank you.',
			'Dr Jones: We ask for more.'
		);
		expect(findSpeakers(hearing).map(({ turn, places }) => [turn, places.length])).toEqual([
			['Chair', 1],
			['Dr Jones', 3]
		]);
		const people = [{ key: 'jones', surfaces: ['Jones'] }];
		expect([personCalled('Dr Jones', people), personCalled('Chair', people)]).toEqual([
			'jones',
			undefined
		]);
	});
});

describe('turnsOf(paragraphs)', () => {
	it('takes notes and sources for no talk', () => {
		const report = documentOf(
			'd',
			'Note: it grew.',
			'It fell.',
			'Source: us.',
			'It rose.',
			'Key: a.'
		);
		expect(turnsOf(report.document.paragraphs)).toBeUndefined();
	});
});

describe('withoutNumber(text, span)', () => {
	it('leaves the number of a question out of a name', () => {
		expect(withoutNumber('Q2 Ana Reid: Yes.', { start: 0, end: 11 })).toEqual({
			start: 3,
			end: 11
		});
		expect(withoutNumber('Ana Reid: Yes.', { start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
	});
});

describe('nameSpeaker(parsed, people)', () => {
	const people: NamedPerson[] = [
		{ key: 'ana reid', surfaces: ['Ana Reid', 'Reid'] },
		{ key: 'bo hall', surfaces: ['Bo Hall', 'Hall'] }
	];
	const named = (title: string, ...lines: string[]) =>
		nameSpeaker(documentOf(title, ...lines), people);

	it.each([
		['a byline', ['The last library', 'By Bo Hall', 'I met Reid.'], 'bo hall'],
		[
			'an introduction',
			['Evidence', 'Thank you, Hall. My name is Ana Reid and I teach.'],
			'ana reid'
		],
		[
			'the signature of a letter',
			['d', 'Dear Mr Hall,', 'I ask you.', 'Yours sincerely,', 'Ana Reid'],
			'ana reid'
		],
		[
			'a farewell and a name in one line',
			['d', 'I ask Hall.', 'With best wishes, Ana Reid'],
			'ana reid'
		],
		['the title of an interview', ['Bo Hall interviews Ana Reid', 'I came late.'], 'ana reid'],
		['the title of a speech', ['Remarks by Bo Hall', 'I thank Reid.'], 'bo hall'],
		['whose address it is', ['Ana Reid’s inaugural address', 'I thank Hall.'], 'ana reid']
	])('reads %s', (_, [title = '', ...lines], key) => {
		expect(named(title, ...lines)).toBe(key);
	});

	it('names nobody where it is not said', () => {
		expect(
			named('Notes', 'I met Ana Reid and Bo Hall.', 'She said: “My name is Ana Reid.”')
		).toBeUndefined();
	});
});

describe('nameGroup(parsed, bodies)', () => {
	it('reads for which body somebody says "we"', () => {
		const bodies: NamedPerson[] = [
			{ key: 'tenants association', surfaces: ['Tenants’ Association'] }
		];
		const written = (...lines: [string, ...string[]]) => nameGroup(documentOf(...lines), bodies);
		expect(written('d', 'I write on behalf of the Tenants’ Association.')).toBe(
			'tenants association'
		);
		expect(written('Written evidence submitted by Tenants’ Association')).toBe(
			'tenants association'
		);
		expect(written('d', 'We met the Tenants’ Association.')).toBeUndefined();
	});
});

describe('labelOfSpeaker(label, title)', () => {
	it('tells the speakers of several documents apart by short titles', () => {
		expect(labelOfSpeaker('I')).toBe('I');
		expect(labelOfSpeaker('we (Response)', 'Response of the tenants')).toBe(
			'we (Response of the tenants)'
		);
		expect(labelOfSpeaker('I', 'Open letter to the people of the flooded area')).toBe(
			'I (Open letter to the people of the…)'
		);
	});
});
