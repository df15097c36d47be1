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
	/** A further paragraph of a list item. */
	continued?: boolean;
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

/** What stands around an element: its tag, and what decides the tags inside it. */
interface Around {
	tag?: Tag;
	quote: boolean;
	/** The list item it stands in, with the number of its paragraphs so far. */
	item?: { paragraphs: number };
	whole: boolean;
}

/** The tag of each piece of marked content of a page, by its id; empty for a PDF without tags. */
export function readTags(tree: StructTreeNode | null, page: number): Map<string, Tag> {
	const tags = new Map<string, Tag>();
	let count = 0;
	let rowIsOpen = false;

	function tagOf(role: string, around: Around): Tag | undefined {
		const known = KINDS[role];
		const key = `${page}.${count++}`;
		if (role === 'P' && around.item && around.tag?.kind === 'item') {
			const further = ++around.item.paragraphs > 1;
			return further ? { kind: 'item', key, continued: true } : around.tag;
		}
		if (role === 'BlockQuote' && around.tag?.kind === 'item') return { kind: 'quote', key };
		if (!known || (around.whole && !(role === 'LI' && around.item))) return around.tag;
		const kind = around.quote && known.kind === 'paragraph' ? 'quote' : known.kind;
		const opensRow = kind === 'cell' && rowIsOpen;
		if (opensRow) rowIsOpen = false;
		return { ...known, kind, key, ...(opensRow ? { opensRow } : {}) };
	}

	function read(node: StructTreeNode | StructTreeContent, around: Around): void {
		if (!('children' in node)) {
			if (around.tag && node.id) tags.set(node.id, around.tag);
			return;
		}
		const { role } = node;
		if (role === 'TR') rowIsOpen = true;
		const tag = tagOf(role, around);
		const item = role === 'LI' ? { paragraphs: 0 } : around.item;
		const inside: Around = {
			...(tag ? { tag } : {}),
			...(item ? { item } : {}),
			quote: around.quote || role === 'BlockQuote',
			whole: around.whole || WHOLE.has(role)
		};
		for (const child of node.children) read(child, inside);
	}
	if (tree) read(tree, { quote: false, whole: false });
	return tags;
}
