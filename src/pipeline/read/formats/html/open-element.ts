import { levelByLooks, looksLikeHeading } from '../looks-like-heading.ts';
import type { ReadBlock } from '../read-block.ts';
import type { FlowMark } from '../text-flow.ts';
import { BLOCK, UNREAD, holdsNotes, isBoilerplate, isTitlePage } from './element-roles.ts';
import { listOf, nextLabel, type ListCount } from './list-label.ts';

/** An element that is open, with what it and those around it mean for the text inside. */
export interface OpenElement {
	name: string;
	unread: boolean;
	boilerplate: boolean;
	/** Inside the head of the page, which may hold its title. */
	head: boolean;
	notes: boolean;
	article: boolean;
	quote: boolean;
	drawing: boolean;
	/** Inside a link to another place of the same document. */
	jump: boolean;
	bold: boolean;
	/** Level of the heading it stands in, or 0. */
	heading: number;
	/** Lists around it. */
	depth: number;
	list?: ListCount;
	/** Inside a list item: its label until the first text of the item has taken it. */
	item?: { label: string | undefined };
	/** Inside a table cell. */
	cell?: { opensRow: boolean };
	/** Where the text of a raised sign or a link began, if it may be the reference of a note. */
	reference?: { mark: FlowMark; sure: boolean };
}

/** What stands around the outermost element. */
export const OUTSIDE: OpenElement = {
	name: '',
	unread: false,
	boilerplate: false,
	head: false,
	notes: false,
	article: false,
	quote: false,
	drawing: false,
	jump: false,
	bold: false,
	heading: 0,
	depth: 0
};

/** The element that opens inside `around`; `isBook` for a chapter of an EPUB, one file of many. */
export function openInside(
	around: OpenElement,
	name: string,
	attributes: Readonly<Record<string, string>>,
	isBook: boolean
): OpenElement {
	const open: OpenElement = { ...around, name, reference: undefined };
	open.unread ||= UNREAD.has(name) || name === 'title';
	open.drawing ||= name === 'svg';
	open.article ||= name === 'main' || name === 'article';
	open.notes ||= holdsNotes(attributes);
	const boilerplate = isBoilerplate(name, attributes, around.article || open.notes);
	if (BLOCK.has(name)) open.boilerplate ||= boilerplate;
	else open.unread ||= boilerplate;
	open.head ||= name === 'header' || isTitlePage(name, attributes);
	const inside = isBook ? /^(?![a-z]+:)./i : /^#./;
	open.jump ||= name === 'a' && inside.test(attributes['href'] ?? '');
	open.bold ||= name === 'b' || name === 'strong';
	open.quote ||= name === 'blockquote';
	if (/^h[1-6]$/.test(name)) open.heading = Number(name[1]);
	if (name === 'ol' || name === 'ul') {
		open.list = listOf(name, attributes);
		open.depth = around.depth + 1;
	}
	if (name === 'li' || name === 'dd') {
		const list = around.list ?? listOf('ul', {});
		open.item = { label: nextLabel(list, attributes['value']) };
		open.depth = Math.max(1, around.depth);
	}
	return open;
}

/** Letters of a block that stand in links to other places of the document, and in bold. */
export interface Letters {
	jump: number;
	bold: number;
}

/** What the text is that ends inside `open`. */
export function blockKind(
	open: OpenElement,
	text: string,
	letters: Letters
): Pick<ReadBlock, 'kind'> & Partial<ReadBlock> {
	if (open.head && open.heading === 1) return { kind: 'title' };
	if (open.boilerplate) return { kind: 'furniture' };
	const label = open.item?.label;
	if (open.item) open.item.label = undefined;
	if (open.notes) return { kind: 'note', ...(label ? { label: label.replace(/\.$/, '') } : {}) };
	if (open.heading) return { kind: 'heading', level: open.heading };
	if (open.cell) {
		const { opensRow } = open.cell;
		open.cell.opensRow = false;
		return { kind: 'cell', ...(opensRow ? { opensRow } : {}) };
	}
	if (open.quote) return { kind: 'quote' };
	if (letters.jump >= text.length) return { kind: 'furniture', ...(label ? { label } : {}) };
	if (open.item) {
		return { kind: 'item', level: open.depth, ...(label ? { label } : { continued: true }) };
	}
	const looks = letters.bold >= text.length && looksLikeHeading(text);
	return looks ? { kind: 'heading', level: levelByLooks(text) } : { kind: 'paragraph' };
}
