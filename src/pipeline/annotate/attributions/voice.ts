import type { Paragraph, Span } from '#graph/graph-file.ts';
import { contains } from '#graph/span.ts';

const OPENING = /["“‘]/;
const CLOSING = /["”’]/;

/** Whether what is held is given in the holder's own words: in quotation marks, or in a quotation. */
export function voiceOf(paragraph: Paragraph, content: Span): 'reported' | 'quoted' {
	if (paragraph.blocks.some((b) => b.kind === 'quote' && contains(b, content))) return 'quoted';
	const { text } = paragraph;
	const first = text[content.start] ?? '';
	const before = text[content.start - 1] ?? '';
	const opened = OPENING.test(first) || OPENING.test(before);
	const closed = CLOSING.test(text.slice(content.end - 2, content.end + 2));
	return opened && closed && !isWordInQuotes(text, content) ? 'quoted' : 'reported';
}

/** "“joined up” working is hard": the first words stand in quotation marks, the clause does not. */
function isWordInQuotes(text: string, content: Span): boolean {
	const inside = text.slice(content.start + 1, content.end - 2);
	return CLOSING.test(inside) && inside.search(CLOSING) < inside.length / 2;
}
