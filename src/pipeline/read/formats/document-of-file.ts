import type { SourceDocument, Span } from '#graph/graph-file.ts';
import { byPlace } from '#graph/span.ts';
import { documentOfParts, type DocumentSource, type SourcePart } from '../document-of-parts.ts';
import { withNotesApart } from '../notes-apart.ts';
import { partsOfBlocks } from './parts-of-blocks.ts';
import type { ReadFile } from './read-block.ts';

/**
 * Builds the document of a file of any format. What its blocks leave of the source, such as the
 * tags between them, is furniture, so that every non-blank character is accounted for.
 */
export function documentOfFile(origin: DocumentSource, read: ReadFile): SourceDocument {
	const parts = partsOfBlocks(read.blocks);
	const title = origin.title ?? titleOf(read, parts);
	const named = title ? { title } : {};
	const document = documentOfParts({ ...origin, ...named }, read.source.length, parts);
	return withNotesApart({ ...document, furniture: furnitureOf(document, read.source) });
}

/** The title in the file's properties, unless the text has the same without the name of the site. */
function titleOf(read: ReadFile, parts: readonly SourcePart[]): string | undefined {
	const shown = parts.find((part) => part.kind === 'title');
	return shown && read.title?.includes(shown.text) ? shown.text : read.title;
}

/** The furniture that was found, and every gap in which something stands, in reading order. */
function furnitureOf(document: SourceDocument, source: string): Span[] {
	const taken = [
		...document.paragraphs.map((paragraph) => paragraph.source),
		...document.sections.flatMap((section) => (section.source ? [section.source] : [])),
		...document.furniture
	].sort(byPlace);
	const gaps: Span[] = [];
	let end = 0;
	for (const span of [...taken, { start: source.length, end: source.length }]) {
		if (span.start > end) {
			const gap = source.slice(end, span.start);
			const start = end + (gap.length - gap.trimStart().length);
			const length = gap.trim().length;
			if (length > 0) gaps.push({ start, end: start + length });
		}
		end = Math.max(end, span.end);
	}
	return [...document.furniture, ...gaps].sort(byPlace);
}
