import type { Place, Span } from '#graph/graph-file.ts';

/**
 * What a reader of any format makes of its file: stretches of text in reading order, each with what
 * it is and where it stands. Numbers at the start of a paragraph are still part of its text here,
 * unless the format keeps them apart (`label`).
 */
export interface ReadBlock {
	kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'note' | 'furniture';
	/** White space folded to single blanks, ligatures opened, soft hyphens taken out. */
	text: string;
	/** Where it stands in the source text, its number or bullet included. */
	source: Span;
	/** Of a heading, from 1; of an item, the depth of its list, from 1. */
	level?: number;
	/** What the format numbers or marks the block with: '2.1', '(a)', '•'; of a note, '1' or '*'. */
	label?: string;
	/** On a further block of the list item above: its second paragraph, say. */
	continued?: boolean;
	/** On the cell that begins a row of a table. */
	opensRow?: boolean;
	place?: Place;
}

/** A whole file as read: the text that all spans refer to, and the blocks that it is made of. */
export interface ReadFile {
	source: string;
	blocks: ReadBlock[];
	/** As the file itself names the document. */
	title?: string;
}
