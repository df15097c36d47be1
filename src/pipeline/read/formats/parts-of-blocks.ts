import { findFurniture } from '../find-furniture.ts';
import type { SourcePart } from '../document-of-parts.ts';
import { levelHeadings } from './level-headings.ts';
import { numberBlocks, type BlockNumber } from './number-blocks.ts';
import type { ReadBlock } from './read-block.ts';

/** From this share of numbered paragraphs on, one without a number continues the one above. */
const MOSTLY_NUMBERED = 0.5;

/** The sign behind a note that leads back to the text. */
const BACK = /\s*[\u21a9\u21b5\u2191\u23ce]\ufe0e?$/u;
const CONTENTS = /^(table of contents|contents|on this page|in this (page|section|document))$/i;

/** What was written last, as far as it decides where the next block belongs. */
interface Open {
	kind: 'numbered' | 'plain' | 'row';
	text: string;
	/** Whether the last block was an item of a list. */
	item: boolean;
}

/**
 * Says of each block whether it opens a paragraph or belongs to the one above: items and quotations
 * belong to the paragraph they follow, a row of a table is a paragraph with its cells as items, and
 * notes come last, so that they do not part the text that refers to them.
 */
export function partsOfBlocks(read: readonly ReadBlock[]): SourcePart[] {
	const blocks = withTitle(levelHeadings(withoutContents(withoutSiteFurniture(read))));
	const text = blocks.filter(({ kind }) => kind !== 'note');
	const numbers = numberBlocks(text);
	const paragraphs = text.filter(({ kind }) => kind === 'paragraph').length;
	const numbered = [...numbers.values()].filter(({ opens }) => opens).length;
	const unnumberedOpen = numbered < MOSTLY_NUMBERED * Math.max(paragraphs, numbered);

	const parts: SourcePart[] = [];
	let open: Open | undefined;
	for (const block of text) {
		const number = numbers.get(block);
		const part = partOf(block, number, open, unnumberedOpen);
		parts.push(part);
		if (part.kind === 'heading' || part.kind === 'title') open = undefined;
		else if (part.kind === 'furniture') continue;
		else if (part.opens || !open) {
			const kind = part.number ? 'numbered' : block.kind === 'cell' ? 'row' : 'plain';
			open = { kind, text: part.text, item: part.kind === 'item' };
		} else open = { ...open, text: part.text, item: part.kind === 'item' };
	}
	return [...parts, ...notes(blocks)];
}

function partOf(
	block: ReadBlock,
	number: BlockNumber | undefined,
	open: Open | undefined,
	unnumberedOpen: boolean
): SourcePart {
	const { source } = block;
	const place = block.place ? { place: block.place } : {};
	const afterText = open?.kind === 'numbered' || open?.kind === 'plain';
	switch (block.kind) {
		case 'furniture':
			return { kind: 'furniture', source };
		case 'title':
			return { kind: 'title', text: block.text, source };
		case 'heading': {
			const text = block.label ? `${block.label} ${block.text}` : block.text;
			return { kind: 'heading', text, source, level: block.level ?? 1 };
		}
		case 'cell': {
			const opens = block.opensRow || open?.kind !== 'row';
			return { kind: opens ? 'body' : 'item', text: block.text, source, opens, ...place };
		}
		case 'quote':
			return { kind: 'quote', text: block.text, source, opens: !afterText, ...place };
	}
	if (number?.opens) {
		const text = block.text.slice(number.length);
		return { kind: 'body', text, source, opens: true, number: number.label, ...place };
	}
	if (open && afterText && isQuotation(block.text) && /[:–—-]\s*$/.test(open.text)) {
		return { kind: 'quote', text: block.text, source, opens: false, ...place };
	}
	if (block.continued && !number && afterText && !open?.item) {
		return { kind: 'body', text: block.text, source, opens: false, ...place };
	}
	if (number || block.kind === 'item') {
		const marker = number?.label ?? block.label;
		const text = block.text.slice(number?.length ?? 0);
		const item = { kind: 'item' as const, text, source, opens: !afterText, ...place };
		return { ...item, ...(marker ? { marker } : {}) };
	}
	const opens = unnumberedOpen || open?.kind !== 'numbered';
	return { kind: 'body', text: block.text, source, opens, ...place };
}

/** Whether a paragraph is nothing but one quotation. */
function isQuotation(text: string): boolean {
	return /^["“‘'].+["”’'][.,;]?$/u.test(text);
}

function notes(blocks: readonly ReadBlock[]): SourcePart[] {
	let before = 0;
	return blocks.flatMap(({ kind, text, source, label, place }): SourcePart[] => {
		if (kind !== 'note') return [];
		const opens = label !== undefined || before === 0;
		before++;
		const number = opens ? { number: `note ${label ?? before}` } : {};
		const words = text.replace(BACK, '');
		return [{ kind: 'body', text: words, source, opens, ...number, ...(place ? { place } : {}) }];
	});
}

/**
 * The first heading is the title of the document if it stands alone on the highest level, before
 * any text, and others follow.
 */
function withTitle(blocks: readonly ReadBlock[]): ReadBlock[] {
	const headings = blocks.filter(({ kind }) => kind === 'heading');
	const [first, ...others] = headings;
	const alone =
		others.length > 0 && others.every((other) => (other.level ?? 1) > (first?.level ?? 1));
	const begins = blocks.find(({ kind }) => kind !== 'furniture');
	if (!first || !alone || begins !== first) return [...blocks];
	return blocks.map((block) => {
		if (block === first) return { ...block, kind: 'title' };
		return block.kind === 'heading' ? { ...block, level: (block.level ?? 1) - 1 } : block;
	});
}

/** The heading of a table of contents, whose entries have been set aside. */
function withoutContents(blocks: readonly ReadBlock[]): ReadBlock[] {
	return blocks.map((block, at) => {
		if (block.kind !== 'heading' || !CONTENTS.test(block.text)) return block;
		const next = blocks.slice(at + 1).find(({ kind }) => kind !== 'furniture');
		return next && next.kind !== 'heading' ? block : { ...block, kind: 'furniture' };
	});
}

/** Lines of the site that stand among the text: "« Previous | Next »", "Page updated: 4 April". */
function withoutSiteFurniture(blocks: readonly ReadBlock[]): ReadBlock[] {
	const lines = blocks.map(({ kind, text, source, place }) => ({
		...source,
		text: kind === 'paragraph' || kind === 'item' ? text : `${kind} of text`,
		indent: 0,
		blanks: 1,
		page: place?.page ?? 0
	}));
	const found = findFurniture(lines);
	return blocks.map((block, at) =>
		found.has(at) && (block.kind === 'paragraph' || block.kind === 'item')
			? { ...block, kind: 'furniture' }
			: block
	);
}
