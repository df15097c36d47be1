import type { Paragraph, SourceDocument } from '#graph/graph-file.ts';
import type { ParsedSentence } from '../parse/token.ts';

/**
 * A paragraph with its grammar. Token and sentence offsets are UTF-16 code units into
 * `paragraph.text`; `paragraph.sentences` are the same sentences without their tokens. A sentence
 * never crosses a block, and the sentences stand in reading order.
 */
export interface ParsedParagraph {
	paragraph: Paragraph;
	sentences: ParsedSentence[];
}

/** A document as the parse stage leaves it: what every rule below annotate/ reads. */
export interface ParsedDocument {
	document: SourceDocument;
	/** One for each of `document.paragraphs`, in the same order. */
	paragraphs: ParsedParagraph[];
}
