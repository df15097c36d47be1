import { looksLikeHeading } from '../looks-like-heading.ts';
import type { UnplacedBlock } from '../source-of-blocks.ts';
import { folded } from '../text-flow.ts';
import type { Look } from './head-by-looks.ts';
import type { ListNumbers } from './number-lists.ts';
import type { ParagraphStyle } from './read-styles.ts';

/** A paragraph as it was written, before it is said what it is. */
export interface OpenParagraph {
	text: string;
	/** Id of its style; '' where it names none. */
	style: string;
	list?: string;
	level?: number;
	outline?: number;
	/** Of what was written so far. */
	look: Look;
	/** What stands before the first break of a line, where that is no blank. */
	firstLine?: { length: number; look: Look };
	cell: boolean;
}

const PLAIN: ParagraphStyle = { role: 'paragraph' };

/**
 * The block of a paragraph with its look; none for an empty one, two where a bold first line stands
 * above text in one paragraph, for that is how many writers set a heading.
 */
export function blocksOfParagraph(
	paragraph: OpenParagraph,
	style: ParagraphStyle = PLAIN,
	numbers: ListNumbers
): (readonly [UnplacedBlock, Look])[] {
	const block = blockOf(paragraph, style, numbers);
	if (!block) return [];
	const { text, look, firstLine } = paragraph;
	if (block.kind === 'paragraph' && firstLine?.look.bold && !look.bold) {
		const [first, rest] = [text.slice(0, firstLine.length), text.slice(firstLine.length)].map(
			folded
		);
		if (first && rest && looksLikeHeading(first)) {
			return [
				[{ kind: 'paragraph', text: first }, firstLine.look],
				[{ kind: 'paragraph', text: rest }, look]
			];
		}
	}
	return [[block, look]];
}

function blockOf(
	paragraph: OpenParagraph,
	style: ParagraphStyle,
	numbers: ListNumbers
): UnplacedBlock | undefined {
	const text = folded(paragraph.text);
	const list = paragraph.list ?? style.numbering?.list;
	const level = paragraph.level ?? (paragraph.list ? 0 : style.numbering?.level);
	const numbered = list && list !== '0' ? numbers.next(list, level, paragraph.style) : undefined;
	if (!text) return undefined;
	const label = numbered ? { label: numbered.label } : {};
	const outline = paragraph.outline ?? 9;
	if (style.role === 'contents') return { kind: 'furniture', text };
	if (paragraph.cell) return { kind: 'cell', text };
	if (style.role === 'title') return { kind: 'title', text };
	if (style.role === 'heading') return { kind: 'heading', text, level: style.level ?? 1, ...label };
	if (outline < 9) return { kind: 'heading', text, level: outline + 1, ...label };
	if (style.role === 'quote') return { kind: 'quote', text };
	if (numbered?.label === '') return { kind: 'item', text, level: numbered.level, continued: true };
	if (numbered) return { kind: 'item', text, level: numbered.level, ...label };
	if (style.role === 'item') return { kind: 'item', text, level: 1 };
	return { kind: 'paragraph', text };
}
