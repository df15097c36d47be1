import type { Paragraph, Span } from '#graph/graph-file.ts';
import { overlaps } from '#graph/span.ts';

/** A mark and what it closes with; a straight one opens and closes. */
const CLOSES: Readonly<Record<string, string>> = { '“': '”', '"': '"', '‘': '’', "'": "'" };

/**
 * Where a paragraph speaks with somebody else's words: between quotation marks, and in blocks that quote. A
 * stretch that is not closed goes to the end, as where a quotation goes on in the next paragraph.
 */
export function quotedStretches({ text, blocks }: Paragraph): Span[] {
	const found: Span[] = blocks
		.filter(({ kind }) => kind === 'quote')
		.map(({ start, end }) => ({ start, end }));
	let opened: { at: number; closing: string } | undefined;
	for (let i = 0; i < text.length; i++) {
		const mark = text.charAt(i);
		if (opened) {
			// the mark in "don’t" closes nothing
			const isInside = /['’]/.test(mark) && /\p{L}/u.test(text.charAt(i + 1));
			if (mark !== opened.closing || isInside) continue;
			found.push({ start: opened.at, end: i + 1 });
			opened = undefined;
		} else {
			const closing = CLOSES[mark];
			// nor does the mark in "don't" open anything
			if (mark === "'" && !/(?:^|[\s(])'\p{L}/u.test(text.slice(Math.max(0, i - 1), i + 2)))
				continue;
			if (closing !== undefined) opened = { at: i, closing };
		}
	}
	if (opened && opened.closing !== "'") found.push({ start: opened.at, end: text.length });
	return found;
}

/** Whether any of the stretches touches a span. */
export function isQuotedAt(stretches: readonly Span[], span: Span): boolean {
	return stretches.some((stretch) => overlaps(stretch, span));
}
