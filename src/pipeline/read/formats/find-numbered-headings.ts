import { looksLikeName, looksLikeTitle } from '../find-heading.ts';
import { findMarker, type Marker } from '../find-marker.ts';
import type { ReadBlock } from './read-block.ts';

/** Most words behind the number of a heading, and most UTF-16 units. */
const WORDS = 12;
const LONGEST = 90;
/** A heading heads text: a paragraph of at least this many UTF-16 units. */
const TEXT = 60;

/**
 * The paragraphs that are headings by their number and their words alone: "3.2 Findings", with text
 * below. Several may follow each other only as a chapter and its first section do, each deeper than
 * the one above; "1 Aims", "2 Method" are items of a list or entries of contents.
 */
export function findNumberedHeadings(blocks: readonly ReadBlock[]): Set<ReadBlock> {
	const found = new Set<ReadBlock>();
	let run: ReadBlock[] = [];
	let broken = false;
	let above: Marker | undefined;
	for (const block of blocks) {
		if (block.kind === 'furniture' || block.kind === 'note') continue;
		const marker = markerOf(block);
		const listed = marker !== undefined && isSibling(marker, above);
		if (marker && isNumber(marker) && isTitle(block, marker)) {
			const last = run.at(-1);
			broken ||= listed || (last !== undefined && depthOf(last) >= marker.depth);
			run.push(block);
		} else {
			const heads = block.kind === 'paragraph' && block.text.length >= TEXT && !listed;
			if (heads && !broken) for (const one of run) found.add(one);
			run = [];
			broken = false;
		}
		above = marker;
	}
	return found;
}

/** Levels of the number that a block begins with; 1 for one without. */
export function depthOf(block: ReadBlock): number {
	return markerOf(block)?.depth ?? 1;
}

function markerOf({ label, text }: ReadBlock): Marker | undefined {
	return findMarker(label ? `${label} A` : text);
}

function isSibling(marker: Marker, above: Marker | undefined): boolean {
	return above?.style === marker.style && above.depth === marker.depth;
}

function isNumber({ style, label }: Marker): boolean {
	return style === 'decimal' || ((style === 'dot' || style === 'bare') && label.length <= 2);
}

function isTitle({ kind, label, text }: ReadBlock, { length, style }: Marker): boolean {
	const words = text.slice(length);
	if (kind !== 'paragraph' || label || words.length > LONGEST || !/\p{L}{2}/u.test(words)) {
		return false;
	}
	if (/[.?!:;,…"”’')\]]$/u.test(words)) return false;
	return looksLikeTitle(words, WORDS) || (style === 'decimal' && looksLikeName(words));
}
