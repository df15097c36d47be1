import { findMarker, type Marker } from '../find-marker.ts';
import type { ReadBlock } from './read-block.ts';

/** The number, letter or bullet that a block begins with. */
export interface BlockNumber {
	/** As the document shows it. */
	label: string;
	/** Units of the block's text up to its first word; 0 where the format keeps the number apart. */
	length: number;
	/** Whether it numbers a paragraph of the document; otherwise it marks an item. */
	opens: boolean;
}

interface Found {
	block: ReadBlock;
	marker: Marker;
	/** The format itself says that this is an item of a list. */
	listed: boolean;
}

/** An item of a list that is as long as this and ends as a sentence does is a paragraph. */
const PARAGRAPH_LENGTH = 100;
/** A number without any sign behind it counts only in a series of this many. */
const BARE_SERIES = 3;

/**
 * Finds what each paragraph and item begins with, and which of these numbers number the paragraphs
 * of the document: '2.1' always does; '24.', '(24)' and '[24]' do in a series, unless they count
 * items below a lead-in; '(a)' does where nothing else is numbered.
 */
export function numberBlocks(blocks: readonly ReadBlock[]): Map<ReadBlock, BlockNumber> {
	const found = findAll(blocks);
	const real = inSeries([...found.values()]);
	const onlyLetters = ![...real].some(
		({ marker }) => !/^(bullet|letter|roman)$/.test(marker.style)
	);
	const decimals = [...real].some(({ marker }) => marker.style === 'decimal');
	const numbers = new Map<ReadBlock, BlockNumber>();
	let above: ReadBlock | undefined;
	let last: Found | undefined;
	for (const block of blocks) {
		const here = found.get(block);
		if (here && real.has(here)) {
			const opens = opensParagraph(here, above, last, { onlyLetters, decimals });
			const { label, length } = here.marker;
			numbers.set(block, { label, length: here.listed && block.label ? 0 : length, opens });
			if (opens) last = here;
		}
		if (block.kind !== 'furniture') above = block;
	}
	return numbers;
}

function findAll(blocks: readonly ReadBlock[]): Map<ReadBlock, Found> {
	const found = new Map<ReadBlock, Found>();
	for (const block of blocks) {
		if (block.kind !== 'paragraph' && block.kind !== 'item') continue;
		const marker = findMarker(block.label ? `${block.label} A` : block.text);
		if (marker) found.set(block, { block, marker, listed: block.kind === 'item' });
	}
	return found;
}

/** Those that are no chance: bullets, decimals, list items, and numbers with a neighbour. */
function inSeries(found: readonly Found[]): Set<Found> {
	const real = new Set<Found>();
	const runs = new Map<string, Found[]>();
	const keep = (run: readonly Found[]) => {
		const enough = run[0]?.marker.style === 'bare' ? BARE_SERIES : 2;
		if (run.length >= enough) for (const one of run) real.add(one);
	};
	for (const one of found) {
		const { style, value } = one.marker;
		if (style === 'bullet' || style === 'decimal' || one.listed) real.add(one);
		const run = runs.get(style) ?? [];
		const before = run.at(-1);
		if (before && value === before.marker.value + 1) run.push(one);
		else {
			keep(run);
			runs.set(style, [one]);
			continue;
		}
		runs.set(style, run);
	}
	for (const run of runs.values()) keep(run);
	return real;
}

function opensParagraph(
	{ block, marker, listed }: Found,
	above: ReadBlock | undefined,
	last: Found | undefined,
	document: { onlyLetters: boolean; decimals: boolean }
): boolean {
	if (marker.style === 'bullet') return false;
	if (marker.style === 'decimal') return true;
	if (marker.style === 'letter' || marker.style === 'roman') return document.onlyLetters && !listed;
	const continues =
		last !== undefined &&
		last.marker.style === marker.style &&
		last.marker.value + 1 === marker.value &&
		last.block.level === block.level;
	if (continues) return true;
	if (document.decimals && !listed) return !above || above.kind === 'heading';
	if (!above || above.kind === 'heading' || above.kind === 'title') return true;
	if (/[:;–—-]\s*$/.test(above.text) || above.kind === 'item') return false;
	return !listed || (block.text.length >= PARAGRAPH_LENGTH && /[.!?][”"’']?$/.test(block.text));
}
