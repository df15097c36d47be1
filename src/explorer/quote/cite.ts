import { quoted } from '#export/citation.ts';
import type { Annotation, Paragraph, SourceDocument } from '#graph/graph-file.ts';
import type { GraphIndex } from '../graph-index.ts';
import { nameInSentence } from '../theme/name-in-sentence.ts';

/**
 * A quotation with its citation, as plain text for a report: the words as they stand (only white
 * space is folded) in quotation marks, the document, the number of the paragraph and the address
 * where it can be read in its place, e.g.
 * “ambition becomes confused with money” (Harbour review, para 1.2), https://….
 */
export function cite(
	quote: string,
	document: SourceDocument,
	paragraph: Paragraph,
	url: string
): string {
	const place = paragraph.number ? `, para ${paragraph.number}` : '';
	return `${quoted(quote)} (${document.title}${place}), ${url}`;
}

/** The citation of the whole sentence around an annotation. */
export function citeSentence(index: GraphIndex, annotation: Annotation, url: string): string {
	const paragraph = index.paragraphById.get(annotation.paragraph);
	if (!paragraph) throw new Error(`The graph file has no paragraph '${annotation.paragraph}'.`);
	const document = index.documentOf(paragraph.id);
	return cite(index.quote(annotation, index.sentenceOf(annotation)), document, paragraph, url);
}

/** Longer titles would hide the words that they stand beside. */
const longestTitle = 48;

/** Where words stand in one line: '¶ 2.4', and of which document where there are several. */
export function placeName(index: GraphIndex, paragraphId: string): string {
	const place = `¶\u00a0${paragraphName(index, paragraphId)}`;
	if (index.file.documents.length === 1 || !index.paragraphById.has(paragraphId)) return place;
	return `${place}, ${nameInSentence(index.documentOf(paragraphId).title, longestTitle)}`;
}

/** The same as it is read aloud: 'paragraph 2.4', 'paragraph 2.4 of Harbour review'. */
export function sayPlace(index: GraphIndex, paragraphId: string): string {
	const place = `paragraph ${paragraphName(index, paragraphId)}`;
	if (index.file.documents.length === 1 || !index.paragraphById.has(paragraphId)) return place;
	return `${place} of ${nameInSentence(index.documentOf(paragraphId).title, longestTitle)}`;
}

/**
 * How a reader calls a paragraph: '2.9', or its rank in a document without numbers. In a document that
 * numbers some of its paragraphs a rank would be taken for a number, so one without is called by its
 * neighbour: 'after 2.9', the second one 'after 2.9 (2)', and what comes first 'before 2.1'.
 */
export function paragraphName(index: GraphIndex, paragraphId: string): string {
	const paragraph = index.paragraphById.get(paragraphId);
	if (!paragraph) return '?';
	if (paragraph.number) return paragraph.number;
	const { paragraphs } = index.documentOf(paragraphId);
	const at = index.placeOf(paragraphId) - index.placeOf(paragraphs[0]?.id ?? '');
	const first = firstNumber(paragraphs);
	if (first === undefined) return `${at + 1}`;
	let before = at - 1;
	while (before >= 0 && !paragraphs[before]?.number) before--;
	const neighbour = before < 0 ? `before ${first}` : `after ${paragraphs[before]?.number}`;
	return at - before === 1 ? neighbour : `${neighbour} (${at - before})`;
}

const firstNumbers = new WeakMap<readonly Paragraph[], { number: string | undefined }>();

/** The first number that a document gives a paragraph; looked for once, since long texts ask often. */
function firstNumber(paragraphs: readonly Paragraph[]): string | undefined {
	const known = firstNumbers.get(paragraphs) ?? {
		number: paragraphs.find(({ number }) => number)?.number
	};
	firstNumbers.set(paragraphs, known);
	return known.number;
}
