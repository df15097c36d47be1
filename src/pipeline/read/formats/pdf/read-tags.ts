import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { ReadBlock } from '../read-block.ts';

type StructTreeNode = Awaited<ReturnType<PDFPageProxy['getStructTree']>>;
type StructTreeContent = Exclude<StructTreeNode['children'][number], StructTreeNode>;

/** What a tagged PDF says that a stretch of its text is. */
export interface Tag {
	/** The same for all text of one block on a page. */
	key: string;
	kind: ReadBlock['kind'];
	level?: number;
	opensRow?: boolean;
}

const KINDS: Record<string, Pick<Tag, 'kind' | 'level'>> = {
	Title: { kind: 'heading', level: 1 },
	H: { kind: 'heading', level: 1 },
	H1: { kind: 'heading', level: 1 },
	H2: { kind: 'heading', level: 2 },
	H3: { kind: 'heading', level: 3 },
	H4: { kind: 'heading', level: 4 },
	H5: { kind: 'heading', level: 5 },
	H6: { kind: 'heading', level: 6 },
	P: { kind: 'paragraph' },
	BlockQuote: { kind: 'quote' },
	Caption: { kind: 'paragraph' },
	LI: { kind: 'item' },
	TD: { kind: 'cell' },
	TH: { kind: 'cell' },
	Note: { kind: 'note' },
	FENote: { kind: 'note' },
	TOCI: { kind: 'furniture' },
	Artifact: { kind: 'furniture' }
};

/** Elements that stay what they are whatever stands inside them. */
const WHOLE = new Set(['LI', 'TD', 'TH', 'Note', 'FENote', 'TOCI', 'Artifact']);

/** The tag of each piece of marked content of a page, by its id; empty for a PDF without tags. */
export function readTags(tree: StructTreeNode | null, page: number): Map<string, Tag> {
	const tags = new Map<string, Tag>();
	let count = 0;
	let rowIsOpen = false;
	const read = (
		node: StructTreeNode | StructTreeContent,
		around: Tag | undefined,
		quote: boolean
	) => {
		if (!('children' in node)) {
			if (around && node.id) tags.set(node.id, around);
			return;
		}
		const role = node.role;
		if (role === 'TR') rowIsOpen = true;
		let tag = around;
		const known = KINDS[role];
		const closed = around?.key.endsWith('!');
		if (known && (!closed || (role === 'LI' && around?.kind === 'item'))) {
			const kind = quote && known.kind === 'paragraph' ? 'quote' : known.kind;
			tag = { ...known, kind, key: `${page}.${count++}${WHOLE.has(role) ? '!' : ''}` };
			if (kind === 'cell' && rowIsOpen) {
				tag.opensRow = true;
				rowIsOpen = false;
			}
		}
		for (const child of node.children) read(child, tag, quote || role === 'BlockQuote');
	};
	if (tree) read(tree, undefined, false);
	return tags;
}
