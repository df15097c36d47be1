import { isCapitals } from '../../find-heading.ts';
import { looksLikeHeading, LOOKS_LEVEL } from '../looks-like-heading.ts';
import type { UnplacedBlock } from '../source-of-blocks.ts';

/** How the letters of a paragraph are set. */
export interface Look {
	/** Of its smallest letters, in half points. */
	size: number;
	/** Whether all of them are bold. */
	bold: boolean;
}

/** Letters this much larger than those of most of the text are those of a heading. */
const LARGER = 1.15;
/** A heading in larger letters may be longer than a bold one. */
const LONGEST_LARGER = 150;
/** Of one half point, so that capitals and bold count for less. */
const RANK = 4;
/** Numbers that count sections: "3", "3.2."; "(a)" and bullets count items. */
const SECTION = /^\d+(?:\.\d+)*\.?$/;

/**
 * Makes headings of the paragraphs that are so by their looks alone: larger than most of the text,
 * wholly bold or in capitals, and short. The more one stands out, the higher its level, from
 * LOOKS_LEVEL on.
 *
 * @param looks of the paragraphs and items outside tables
 */
export function headByLooks(
	blocks: readonly UnplacedBlock[],
	looks: ReadonlyMap<UnplacedBlock, Look>
): UnplacedBlock[] {
	const usual = usualLook(looks);
	const ranks = new Map<UnplacedBlock, number>();
	blocks.forEach((block, at) => {
		const look = looks.get(block);
		if (!look || !mayHead(block, blocks[at - 1], blocks[at + 1])) return;
		const rank = rankOf(block.text, look, usual);
		if (rank > 0) ranks.set(block, rank);
	});
	const titles = titlesOf(blocks, ranks, usual);
	const used = [...new Set(ranks.values())].sort((a, b) => b - a);
	return blocks.map((block) => {
		const rank = ranks.get(block);
		if (rank === undefined) return block;
		if (titles.has(block)) return { ...block, kind: 'title' };
		return { ...block, kind: 'heading', level: LOOKS_LEVEL + used.indexOf(rank) };
	});
}

/** Lines in larger letters that all begins with, where the sections have headings by style. */
function titlesOf(
	blocks: readonly UnplacedBlock[],
	ranks: ReadonlyMap<UnplacedBlock, number>,
	usual: Look
): Set<UnplacedBlock> {
	if (!blocks.some(({ kind }) => kind === 'heading')) return new Set();
	const isLarger = (block: UnplacedBlock) => (ranks.get(block) ?? 0) >= RANK * LARGER * usual.size;
	const end = blocks.findIndex((block) => block.kind !== 'furniture' && !isLarger(block));
	return new Set(blocks.slice(0, end).filter(isLarger));
}

/** A paragraph, or a numbered item that stands alone: its neighbours would make a list of it. */
function mayHead(
	block: UnplacedBlock,
	above: UnplacedBlock | undefined,
	below: UnplacedBlock | undefined
): boolean {
	if (block.kind === 'paragraph') return true;
	const inList = [above, below].some((one) => one?.kind === 'item' && one.level === block.level);
	return block.kind === 'item' && SECTION.test(block.label ?? '') && !inList;
}

/** How much a text stands out as a heading: by size, then by capitals, then bold; 0 for none. */
function rankOf(text: string, { size, bold }: Look, usual: Look): number {
	const larger = size >= LARGER * usual.size;
	const capitals = isCapitals(text);
	const bolder = bold && !usual.bold;
	if (!larger && (size < 0.9 * usual.size || (!bolder && !capitals))) return 0;
	if (!looksLikeHeading(text, larger ? LONGEST_LARGER : undefined)) return 0;
	return RANK * (larger ? size : usual.size) + (capitals ? 2 : 0) + (bold ? 1 : 0);
}

/** The look that most letters of the document have. */
function usualLook(looks: ReadonlyMap<UnplacedBlock, Look>): Look {
	const sizes = new Map<number, number>();
	let bold = 0;
	let all = 0;
	for (const [{ text }, look] of looks) {
		sizes.set(look.size, (sizes.get(look.size) ?? 0) + text.length);
		if (look.bold) bold += text.length;
		all += text.length;
	}
	const [size = 0] = [...sizes].sort((a, b) => b[1] - a[1])[0] ?? [];
	return { size, bold: bold > 0.5 * all };
}
