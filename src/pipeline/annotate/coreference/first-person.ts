// "I hope we can count on you. My town …" → "I", "my" are mentions of whoever speaks in this document; of "we" likewise.
import type { Span } from '#graph/graph-file.ts';
import type { ParsedDocument } from '../parsed-document.ts';
import { plantTree, wordOf } from '../tree/tree.ts';
import { isQuotedAt, quotedStretches } from './quoted-stretches.ts';
import { turnsOf } from './turns.ts';

export const FIRST_PERSON = 'coreference/first-person';

/** Whoever speaks in a document, alone ("I") or for a group ("we"). */
export interface Speaker {
	word: 'I' | 'we';
	/** The name that a transcript gives them. */
	turn?: string;
	/** What the node's id is made of: "I" of another document is somebody else. */
	key: string;
	places: { paragraph: string; span: Span }[];
}

const WORD_OF: ReadonlyMap<string, Speaker['word']> = new Map([
	...['i', 'me', 'my', 'mine', 'myself'].map((form) => [form, 'I'] as const),
	...['we', 'us', 'our', 'ours', 'ourselves'].map((form) => [form, 'we'] as const)
]);

/** Times it must be said at least, and as a share of the sentences; less is said in passing. */
const LEAST: Readonly<Record<Speaker['word'], { times: number; share: number }>> = {
	I: { times: 4, share: 0.1 },
	we: { times: 6, share: 0.3 }
};

/**
 * Who speaks in a document that is written in the first person: a letter, a speech, an answer to a consultation, an
 * interview; in a transcript that names its speakers each of them. What is quoted is left out, because there others
 * speak. A report that says "I" once or twice has none.
 */
export function findSpeakers({ document, paragraphs }: ParsedDocument): Speaker[] {
	const turns = turnsOf(document.paragraphs);
	const speakers = new Map<string, Speaker>();
	let sentences = 0;
	for (const { paragraph, sentences: own } of paragraphs) {
		sentences += own.length;
		const turn = turns?.get(paragraph.id);
		if (turns && turn === undefined) continue;
		let quoted: readonly Span[] | undefined;
		for (const sentence of own) {
			const tree = plantTree(sentence, paragraph.text);
			for (const [i, { upos, start, end }] of tree.tokens.entries()) {
				const word = upos === 'PRON' ? WORD_OF.get(wordOf(tree, i)) : undefined;
				if (word === undefined || (turns && word === 'we')) continue;
				quoted ??= quotedStretches(paragraph);
				if (isQuotedAt(quoted, { start, end })) continue;
				const key = `${turn ?? word} in ${document.id}`;
				const speaker = speakers.get(key) ?? { word, ...(turn && { turn }), key, places: [] };
				speakers.set(key, speaker);
				speaker.places.push({ paragraph: paragraph.id, span: { start, end } });
			}
		}
	}
	return [...speakers.values()].filter(({ word, turn, places }) => {
		const { times, share } = LEAST[word];
		return turn !== undefined || places.length >= Math.max(times, share * sentences);
	});
}

const LONGEST_TITLE = 40;

/**
 * What to call a speaker without a name: "I", and in a graph of several documents "I (Open letter to Mikhail Gorbachev)".
 *
 * @param label "I", "we" or a name of a transcript, with or without a title behind it
 * @param title of the document, where it has to be told from others
 */
export function labelOfSpeaker(label: string, title?: string): string {
	const word = label.replace(/ \(.*\)$/u, '');
	if (title === undefined) return word;
	const start = title.slice(0, LONGEST_TITLE).replace(/[\s,;:–-]+\S*$/u, '');
	return `${word} (${title.length > LONGEST_TITLE ? `${start}…` : title})`;
}
