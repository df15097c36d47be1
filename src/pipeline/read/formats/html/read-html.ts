import { Parser } from 'htmlparser2';
import { LIMITS } from '../limits.ts';
import type { ReadBlock, ReadFile } from '../read-block.ts';
import { TextFlow, type FlowMark } from '../text-flow.ts';
import { UnreadableContent } from '../unreadable-file.ts';
import { BLOCK, refersToNote } from './element-roles.ts';
import { blockKind, openInside, OUTSIDE, type OpenElement } from './open-element.ts';

/**
 * Reads a web page, or a chapter of an EPUB with `xml`. Spans are offsets into `html` itself.
 * Menus, banners, forms and scripts are furniture; notes and their references are set apart. The
 * parser takes any input, however broken, as browsers do. Throws UnreadableContent for elements
 * nested so deep that no page has them.
 */
export function readHtml(html: string, { xml = false } = {}): ReadFile {
	const blocks: ReadBlock[] = [];
	const flow = new TextFlow();
	const stack: OpenElement[] = [OUTSIDE];
	const top = () => stack.at(-1)!;
	let title = '';
	let rowIsOpen = false;
	let brokenAt = -1;
	let letters = { jump: 0, bold: 0 };

	function endBlock(): void {
		const taken = flow.take();
		if (!taken) return;
		const block: ReadBlock = { ...taken, ...blockKind(top(), taken.text, letters) };
		letters = { jump: 0, bold: 0 };
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
				if (stack.length > LIMITS.depth) {
					throw new UnreadableContent(
						`a page whose elements stand ${LIMITS.depth} deep inside each other`,
						'a page that browsers show'
					);
				}
				const open = openInside(around, name, attributes, xml);
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
				if (open.name === 'title' && !open.drawing) title += text;
				if (open.unread) return;
				if (open.jump) letters.jump += text.length;
				if (open.bold) letters.bold += text.length;
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
