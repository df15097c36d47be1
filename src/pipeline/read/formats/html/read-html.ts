import { Parser } from 'htmlparser2';
import type { ReadBlock, ReadFile } from '../read-block.ts';
import { TextFlow, type FlowMark } from '../text-flow.ts';
import {
	BLOCK,
	UNREAD,
	holdsNotes,
	isBoilerplate,
	isTitlePage,
	refersToNote
} from './element-roles.ts';
import { listOf, nextLabel, type ListCount } from './list-label.ts';

/** An element that is open, with what it means for the text inside it. */
interface Open {
	name: string;
	unread: boolean;
	boilerplate: boolean;
	/** Inside the head of the page, which may hold its title. */
	head: boolean;
	notes: boolean;
	article: boolean;
	quote: boolean;
	list?: ListCount;
	/** Inside a link to another place of the same page. */
	jump: boolean;
	depth: number;
	/** Inside a list item: its label until the first text of the item has taken it. */
	item?: { label: string | undefined };
	/** Inside a table cell. */
	cell?: { opensRow: boolean };
	/** Where the text of a raised sign or a link began, if it may be the reference of a note. */
	reference?: { mark: FlowMark; sure: boolean };
}

const OUTSIDE: Open = {
	name: '', unread: false, boilerplate: false, head: false, notes: false, article: false, quote: false, jump: false, depth: 0
}; // prettier-ignore

/**
 * Reads a web page, or a chapter of an EPUB with `xml`. Spans are offsets into `html` itself.
 * Menus, banners, forms and scripts are furniture; notes and their references are set apart. The
 * parser takes any input, however broken, as browsers do.
 */
export function readHtml(html: string, { xml = false } = {}): ReadFile {
	const blocks: ReadBlock[] = [];
	const flow = new TextFlow();
	const stack: Open[] = [OUTSIDE];
	const top = () => stack.at(-1)!;
	let title = '';
	let rowIsOpen = false;
	let brokenAt = -1;
	let jumps = 0;

	function endBlock(): void {
		const taken = flow.take();
		if (!taken) return;
		const block: ReadBlock = { ...taken, ...kindOf(stack) };
		if (/^(item|paragraph)$/.test(block.kind) && jumps >= block.text.length)
			block.kind = 'furniture';
		jumps = 0;
		if (block.opensRow) rowIsOpen = false;
		blocks.push(block);
	}

	/** One break parts lines, two with nothing between them part paragraphs. */
	function breakLine(): void {
		if (brokenAt === flow.text.length) endBlock();
		brokenAt = flow.text.length;
		flow.addBlank();
	}

	const parser = new Parser(
		{
			onopentag(name, attributes) {
				const around = top();
				if (BLOCK.has(name)) endBlock();
				if (name === 'br') breakLine();
				if (name === 'tr') rowIsOpen = true;
				const open: Open = { ...around, name, reference: undefined };
				open.unread ||= UNREAD.has(name) || name === 'title';
				open.article ||= name === 'main' || name === 'article';
				open.notes ||= holdsNotes(attributes);
				const boilerplate = isBoilerplate(name, attributes, around.article || open.notes);
				if (BLOCK.has(name)) open.boilerplate ||= boilerplate;
				else open.unread ||= boilerplate;
				open.head ||= name === 'header' || isTitlePage(name, attributes);
				open.jump ||= name === 'a' && /^#./.test(attributes['href'] ?? '');
				open.quote ||= name === 'blockquote';
				if (name === 'ol' || name === 'ul') {
					open.list = listOf(name, attributes);
					open.depth = around.depth + 1;
				}
				if (name === 'li' || name === 'dd') {
					const list = around.list ?? listOf('ul', {});
					open.item = { label: nextLabel(list, attributes['value']) };
					open.depth = Math.max(1, around.depth);
				}
				if (name === 'td' || name === 'th') {
					open.cell = { opensRow: rowIsOpen };
					open.item = undefined;
				}
				const sure = (name === 'a' || name === 'sup') && refersToNote(attributes);
				if (sure || name === 'sup') open.reference = { mark: flow.mark(), sure };
				stack.push(open);
			},
			ontext(text) {
				const open = top();
				if (open.name === 'title' && !stack.some(({ name }) => name === 'svg')) title += text;
				if (open.unread) return;
				if (open.jump) jumps += text.length;
				flow.add(text, parser.startIndex, parser.endIndex + 1);
			},
			onclosetag(name) {
				const { reference } = top();
				if (BLOCK.has(name)) endBlock();
				if (reference) dropReference(flow, reference);
				if (stack.length > 1) stack.pop();
			}
		},
		{ decodeEntities: true, recognizeSelfClosing: xml, recognizeCDATA: xml }
	);
	parser.write(html);
	parser.end();
	endBlock();
	const named = title.replace(/\s+/g, ' ').trim();
	return { source: html, blocks, ...(named ? { title: named } : {}) };
}

/** What the text is that ends here, by the elements around it, the innermost first. */
function kindOf(stack: readonly Open[]): Pick<ReadBlock, 'kind'> & Partial<ReadBlock> {
	const open = stack.at(-1)!;
	const heading = stack.findLast(({ name }) => /^h[1-6]$/.test(name));
	if (open.boilerplate && !(open.head && heading?.name === 'h1')) return { kind: 'furniture' };
	if (open.head && heading?.name === 'h1') return { kind: 'title' };
	const label = open.item?.label;
	if (open.item) open.item.label = undefined;
	if (open.notes) return { kind: 'note', ...(label ? { label: label.replace(/\.$/, '') } : {}) };
	if (heading) return { kind: 'heading', level: Number(heading.name[1]) };
	if (open.cell) {
		const { opensRow } = open.cell;
		open.cell.opensRow = false;
		return { kind: 'cell', ...(opensRow ? { opensRow } : {}) };
	}
	if (open.quote) return { kind: 'quote' };
	if (open.item) {
		return { kind: 'item', level: open.depth, ...(label ? { label } : { continued: true }) };
	}
	return { kind: 'paragraph' };
}

/**
 * Takes the reference of a note out of the sentence. A link to a note is one for sure; a raised
 * sign is one if it is a number or a dagger behind a word or a stop, but not the power of a unit
 * ('km2' with a raised 2).
 */
function dropReference(flow: TextFlow, reference: { mark: FlowMark; sure: boolean }): void {
	const before = reference.mark.text;
	if (!flow.text.startsWith(before)) return; // a block ended in between
	const sign = flow.text.slice(before.length).trim();
	const isSign =
		/^[[(]?((?:(?:foot|end)?note\s?)?\d{1,3}|[*†‡§]{1,3}|[ivx]{1,5}|[a-z])[\])]?$/i.test(sign);
	const behindWord = /(\p{L}{4,}|[.,;:!?)”’"'])$/u.test(before);
	if (isSign && (reference.sure || (behindWord && /[\d*†‡§]/.test(sign)))) {
		flow.dropSince(reference.mark);
	}
}
