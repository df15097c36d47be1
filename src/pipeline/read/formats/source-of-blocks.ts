import type { Span } from '#graph/graph-file.ts';
import type { ReadBlock, ReadFile } from './read-block.ts';

/** A block before it has a place in the source; `raw` is its text as it stands, line ends kept. */
export type UnplacedBlock = Omit<ReadBlock, 'source'> & { raw?: string };

/**
 * The source text of a file that is no text itself (a Word document, an EPUB, a PDF): its blocks in
 * reading order, a blank line between, each with its number or bullet in front. Cells of one row
 * stand on one line, a tab between.
 */
export function sourceOfBlocks(unplaced: readonly UnplacedBlock[]): ReadFile {
	const pieces: string[] = [];
	let length = 0;
	const write = (text: string): Span => {
		const start = length;
		pieces.push(text);
		length += text.length;
		return { start, end: length };
	};
	const blocks = unplaced.map(({ raw, ...block }, at): ReadBlock => {
		if (at > 0) write(block.kind === 'cell' && !block.opensRow ? '\t' : '\n\n');
		const label = block.label ? `${block.label} ` : '';
		return { ...block, source: write(label + (raw ?? block.text)) };
	});
	return { source: pieces.join(''), blocks };
}
