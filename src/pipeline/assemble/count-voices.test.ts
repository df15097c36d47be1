import { describe, expect, it } from 'vitest';
import { joinDocuments } from './corpus.ts';
import { countVoices } from './count-voices.ts';

/** A document of sentences of one length, with a mention in the first person for each node named. */
function spoken(id: string, sentences: number, nodes: readonly string[]) {
	const text = 'I do. '.repeat(sentences);
	const paragraph = {
		id: `${id}/1`,
		section: `${id}/s`,
		text,
		blocks: [{ start: 0, end: text.length, kind: 'body' as const }],
		sentences: Array.from({ length: sentences }, (_, k) => ({ start: 6 * k, end: 6 * k + 5 })),
		source: { start: 0, end: text.length }
	};
	return {
		document: {
			id,
			title: id,
			source: { file: `${id}.txt`, sha256: '', length: text.length },
			sections: [],
			paragraphs: [paragraph],
			furniture: []
		},
		nodes: [],
		mentions: nodes.map((node, k) => ({
			kind: 'mention' as const,
			id: `m-${id}-${k}`,
			paragraph: paragraph.id,
			rule: 'coreference/first-person',
			node,
			inferred: true as const,
			start: 6 * k,
			end: 6 * k + 1
		})),
		statements: [],
		attributions: [],
		tensions: []
	};
}
const isGroup = (node: string) => node === 'we';

describe('countVoices(corpus, isGroup)', () => {
	it('gives the one speaker of a document the whole of it, whatever "we" says', () => {
		const corpus = joinDocuments([spoken('a', 9, ['I', 'we', 'we', 'we'])]);
		expect([...countVoices(corpus, isGroup)]).toEqual([
			['I', 1],
			['we', 1]
		]);
	});

	it('lets one voice among several count less', () => {
		const hearing = joinDocuments([spoken('a', 9, ['Reid', 'Reid', 'Reid', 'Reid', 'Hall'])]);
		expect([...countVoices(hearing, isGroup)]).toEqual([
			['Reid', 1],
			['Hall', 0.5]
		]);
		const letters = joinDocuments([spoken('a', 10, ['A']), spoken('b', 30, ['B'])]);
		expect(countVoices(letters, isGroup).get('A')).toBe(0.5);
	});
});
