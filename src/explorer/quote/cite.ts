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

/** How a reader calls a paragraph: '2.9', or its rank in its document where it has no number. */
export function paragraphName(index: GraphIndex, paragraphId: string): string {
	const paragraph = index.paragraphById.get(paragraphId);
	if (!paragraph) return '?';
	if (paragraph.number) return paragraph.number;
	const first = index.documentOf(paragraphId).paragraphs[0];
	return `${index.placeOf(paragraphId) - index.placeOf(first?.id ?? '') + 1}`;
}
