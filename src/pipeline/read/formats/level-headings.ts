import { depthOf, findNumberedHeadings } from './find-numbered-headings.ts';
import { LOOKS_LEVEL } from './looks-like-heading.ts';
import type { ReadBlock } from './read-block.ts';

/** Below all levels by style and by looks. */
const BY_NUMBER = 100;

/**
 * Gives all headings levels that count from 1 without a gap, whichever the file uses: first those by
 * style, then those by looks. Where two look the same, the levels of their numbers part them: "3" and
 * "3.1". Paragraphs that are headings by their number join those with as many levels in theirs. What
 * is a heading by its looks alone and heads no text, such as a name below a letter, is a paragraph.
 */
export function levelHeadings(read: readonly ReadBlock[]): ReadBlock[] {
	const blocks = withoutLastLines(read);
	const numbered = findNumberedHeadings(blocks);
	const byLooks = heightsOf(blocks.filter(({ kind }) => kind === 'heading'));
	const heights = new Map(byLooks);
	for (const block of numbered) heights.set(block, heightByNumber(block, byLooks));
	const used = [...new Set(heights.values())].sort((a, b) => a - b);
	return blocks.map((block) => {
		const height = heights.get(block);
		if (height === undefined) return block;
		return { ...block, kind: 'heading', level: used.indexOf(height) + 1 };
	});
}

/**
 * How high each heading stands, smaller is higher: by the level that the file gives, and on a level
 * by looks by the depth of its number; one without a number stands with the least deep.
 */
function heightsOf(headings: readonly ReadBlock[]): Map<ReadBlock, number> {
	const least = new Map<number, number>();
	for (const block of headings.filter(isNumbered)) {
		const level = block.level ?? 1;
		least.set(level, Math.min(least.get(level) ?? Infinity, depthOf(block)));
	}
	return new Map(
		headings.map((block) => {
			const { level = 1 } = block;
			const deeper = isNumbered(block) ? depthOf(block) - (least.get(level) ?? 1) : 0;
			return [block, level < LOOKS_LEVEL ? level : level + deeper / 10];
		})
	);
}

/** The height of the headings whose number is as deep, or one below those whose is less so. */
function heightByNumber(block: ReadBlock, heights: ReadonlyMap<ReadBlock, number>): number {
	const depth = depthOf(block);
	const by = (wanted: (depth: number) => boolean) =>
		[...heights].flatMap(([one, height]) =>
			isNumbered(one) && wanted(depthOf(one)) ? [height] : []
		);
	const alike = by((other) => other === depth);
	if (alike.length) return Math.min(...alike);
	const higher = by((other) => other < depth);
	return higher.length ? Math.max(...higher) + 0.01 * depth : BY_NUMBER + depth;
}

function isNumbered({ text, label }: ReadBlock): boolean {
	return /^[A-Z]?\d/.test(label ?? text);
}

function withoutLastLines(blocks: readonly ReadBlock[]): ReadBlock[] {
	const isText = ({ kind }: ReadBlock) =>
		kind !== 'heading' && kind !== 'title' && kind !== 'furniture' && kind !== 'note';
	const end = blocks.findLastIndex(isText);
	return blocks.map((block, at) => {
		const heads = at < end || block.kind !== 'heading' || (block.level ?? 1) < LOOKS_LEVEL;
		return heads ? block : { ...block, kind: 'paragraph', level: undefined };
	});
}
