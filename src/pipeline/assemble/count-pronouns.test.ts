import { describe, expect, it } from 'vitest';
import type { ActorType } from '#graph/graph-file.ts';
import { joinDocuments } from './corpus.ts';
import { countPronouns } from './count-pronouns.ts';

const TYPES: Readonly<Record<string, ActorType | undefined>> = {
	Reid: 'person',
	Galois: 'person',
	Hall: 'person',
	councillors: 'group',
	Executive: 'organisation',
	plan: undefined
};

/** What the pronouns of a paragraph are taken for; each word above is a mention of itself. */
function counted(text: string): Record<string, number> {
	const words = Object.keys(TYPES);
	const document = {
		id: 'd',
		title: 'd',
		source: { file: 'd.txt', sha256: '', length: text.length },
		sections: [{ id: 'd/s', title: 'One', level: 1 }],
		paragraphs: [
			{
				id: 'd/1',
				section: 'd/s',
				text,
				blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
				sentences: [...text.matchAll(/[^.]+\./g)].map(({ index, 0: found }) => ({
					start: index,
					end: index + found.length
				})),
				source: { start: 0, end: text.length }
			}
		],
		furniture: []
	};
	const mentions = words.flatMap((word) =>
		[...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => ({
			kind: 'mention' as const,
			id: `m-${index}`,
			paragraph: 'd/1',
			rule: 'actors/name',
			node: word,
			start: index,
			end: index + word.length
		}))
	);
	const corpus = joinDocuments([
		{ document, nodes: [], mentions, statements: [], attributions: [], tensions: [] }
	]);
	const nodes = new Map(words.map((word) => [word, { type: TYPES[word], mentions: 1 }]));
	return Object.fromEntries(countPronouns(corpus, nodes));
}

describe('countPronouns', () => {
	it('takes "he" for the person that the text is about, not for the one named last', () => {
		expect(counted('Galois wrote to Hall. He was ill. His duel was fatal.')).toEqual({ Galois: 2 });
	});
	it('takes "she" for nobody who was "he"', () => {
		expect(counted('Reid spoke. She was clear. Hall and Reid met. He left.')).toEqual({
			Reid: 1,
			Hall: 1
		});
	});
	it('takes "they" for what is plural and "it" for what is not', () => {
		expect(counted('The Executive met councillors. They were doubtful.')).toEqual({
			councillors: 1
		});
		expect(counted('The plan was sent to councillors. It was short.')).toEqual({ plan: 1 });
	});
	it('takes a pronoun for nothing that was last named long before', () => {
		expect(counted('The plan ended. Snow fell. Rain fell. Hail fell. Ice lay. It rained.')).toEqual(
			{}
		);
	});
});
