import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Span } from '#graph/graph-file.ts';
import { readHtml } from '../html/read-html.ts';
import { levelByLooks, looksLikeHeading } from '../looks-like-heading.ts';
import type { ReadBlock, ReadFile } from '../read-block.ts';
import { TextFlow } from '../text-flow.ts';
import { UnreadableContent } from '../unreadable-file.ts';

/** The part of a syntax tree that is read here; all kinds of nodes fit it. */
interface MarkdownNode {
	type: string;
	position?: { start: { offset?: number }; end: { offset?: number } } | undefined;
	children?: readonly MarkdownNode[];
	value?: string;
	depth?: number;
	ordered?: boolean | null;
	identifier?: string;
	url?: string;
	label?: string | null;
}

/** What stands around a node: the list item it opens, the quotation or note it is part of. */
interface Around {
	kind: ReadBlock['kind'];
	depth: number;
	/** A list item that has not had its first block yet. */
	opening?: { start: number; label: string } | undefined;
	note?: { start: number; label: string } | undefined;
}

const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;

/**
 * Reads CommonMark with tables and notes, and HTML inside it. Spans are offsets into `markdown`,
 * the signs that mark a block included. A block of metadata at the top is furniture. Throws
 * UnreadableContent for lists and quotations deeper inside each other than any text has them.
 */
export function readMarkdown(markdown: string): ReadFile {
	try {
		return readTree(markdown);
	} catch (error) {
		// the stack is full: a RangeError, but in Firefox an InternalError
		if (!(error instanceof Error) || !/call stack|recursion/.test(error.message)) throw error;
		const found = 'lists, quotations or emphasis more than a thousand deep inside each other';
		throw new UnreadableContent(found, 'Markdown as people write it');
	}
}

function readTree(markdown: string): ReadFile {
	const frontMatter = FRONT_MATTER.exec(markdown)?.[0] ?? '';
	const readable = frontMatter.replace(/[^\r\n]/g, ' ') + markdown.slice(frontMatter.length);
	const tree: MarkdownNode = fromMarkdown(readable, {
		extensions: [gfmTable(), gfmFootnote()],
		mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
	});
	const blocks: ReadBlock[] = [];
	readChildren(tree, { kind: 'paragraph', depth: 0 }, readable, blocks);
	const title = /^title:[ \t]*(['"]?)(.+?)\1[ \t]*$/m.exec(frontMatter)?.[2];
	return { source: markdown, blocks, ...(title ? { title } : {}) };
}

function readChildren(node: MarkdownNode, around: Around, source: string, out: ReadBlock[]): void {
	for (const child of node.children ?? []) readNode(child, around, source, out);
}

function readNode(node: MarkdownNode, around: Around, source: string, out: ReadBlock[]): void {
	const span = spanOf(node);
	switch (node.type) {
		case 'heading':
			return write(node, { kind: 'heading', level: node.depth ?? 1 }, around, out);
		case 'paragraph':
		case 'code':
			return write(node, blockKind(around), around, out);
		case 'blockquote':
			return readChildren(node, { ...around, kind: 'quote' }, source, out);
		case 'list':
			return readChildren(node, { ...around, depth: around.depth + 1 }, source, out);
		case 'listItem': {
			const label =
				/^(?:\d+[.)]|[-*+])/.exec(source.slice(span.start, span.start + 12))?.[0] ?? '•';
			const opening = { start: span.start, label: node.ordered || /\d/.test(label) ? label : '•' };
			return readChildren(node, { ...around, kind: 'item', opening }, source, out);
		}
		case 'tableRow':
			node.children?.forEach((cell, column) =>
				write(cell, { kind: 'cell', ...(column === 0 ? { opensRow: true } : {}) }, around, out)
			);
			return;
		case 'footnoteDefinition': {
			const note = { start: span.start, label: node.label ?? node.identifier ?? '' };
			return readChildren(node, { ...around, kind: 'note', note }, source, out);
		}
		case 'html':
			for (const block of readHtml(source.slice(span.start, span.end)).blocks) {
				out.push({ ...block, source: moved(block.source, span.start) });
			}
			return;
		default:
			return readChildren(node, around, source, out);
	}
}

function blockKind({ kind, depth, opening }: Around): Pick<ReadBlock, 'kind'> & Partial<ReadBlock> {
	if (kind !== 'item') return { kind };
	return { kind, level: depth, ...(opening ? {} : { continued: true }) };
}

function write(
	node: MarkdownNode,
	as: Pick<ReadBlock, 'kind'> & Partial<ReadBlock>,
	around: Around,
	out: ReadBlock[]
): void {
	const flow = new TextFlow();
	addInline(node, flow);
	const taken = flow.take();
	if (!taken) return;
	const first = around.opening ?? around.note;
	const source = { ...spanOf(node), ...(first ? { start: first.start } : {}) };
	const { text } = taken;
	const bold = node.children?.length === 1 && node.children[0]?.type === 'strong';
	if (bold && as.kind === 'paragraph' && looksLikeHeading(text)) {
		out.push({ kind: 'heading', text, source, level: levelByLooks(text) });
		return;
	}
	const kind = isJump(node) ? 'furniture' : as.kind;
	out.push({ text, source, ...as, kind, ...(first ? { label: first.label } : {}) });
	around.opening = undefined;
	around.note = undefined;
}

/** Whether a paragraph is but a link to another place of the file: an entry of its contents. */
function isJump({ type, children = [] }: MarkdownNode): boolean {
	const [link] = children;
	return type === 'paragraph' && children.length === 1 && (link?.url ?? '').startsWith('#');
}

/** The words of a block; pictures, inline HTML and the references of notes are none. */
function addInline(node: MarkdownNode, flow: TextFlow): void {
	const { start, end } = spanOf(node);
	if (node.type === 'break') flow.addBlank();
	if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') {
		flow.add(node.value ?? '', start, end);
	}
	for (const child of node.children ?? []) addInline(child, flow);
}

function spanOf(node: MarkdownNode): Span {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function moved(span: Span, by: number): Span {
	return { start: span.start + by, end: span.end + by };
}
