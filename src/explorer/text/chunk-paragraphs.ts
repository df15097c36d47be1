import type { Paragraph, SourceDocument } from '#graph/graph-file.ts';

/** Some paragraphs of one document in a row, drawn and left out of layout together. */
export interface Chunk {
	id: string;
	paragraphs: readonly Paragraph[];
	/** The section of the paragraph before the first, whose heading stands already. */
	sectionBefore: string | undefined;
	/** Pixels that it is likely to be high, until it has been seen. */
	height: number;
}

/** Few enough to be drawn in one frame, many enough that a long report has hundreds and not thousands. */
export const paragraphsInChunk = 10;

// How a paragraph is set at its usual width: measured on the first document.
const charactersInLine = 52;
const lineHeight = 28;
const around = 80;

/** Cuts a document into chunks, in its order. */
export function chunkParagraphs({ paragraphs }: Pick<SourceDocument, 'paragraphs'>): Chunk[] {
	const chunks: Chunk[] = [];
	for (let at = 0; at < paragraphs.length; at += paragraphsInChunk) {
		const taken = paragraphs.slice(at, at + paragraphsInChunk);
		chunks.push({
			id: taken[0]?.id ?? '',
			paragraphs: taken,
			sectionBefore: paragraphs[at - 1]?.section,
			height: taken.reduce((sum, { text }) => sum + heightOf(text), 0)
		});
	}
	return chunks;
}

/** Pixels that a paragraph of this text is likely to be high. */
export function heightOf(text: string): number {
	return around + Math.ceil(text.length / charactersInLine) * lineHeight;
}
