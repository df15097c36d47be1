import { countIn } from '../html/list-label.ts';
import type { UnplacedBlock } from '../source-of-blocks.ts';
import { blocksOfParagraph, type OpenParagraph } from './blocks-of-paragraph.ts';
import { headByLooks, type Look } from './head-by-looks.ts';
import type { ListNumbers } from './number-lists.ts';
import type { ParagraphStyle } from './read-styles.ts';
import { walkXml, WORD, type XmlAttributes } from '../walk-xml.ts';

/** Where the text refers to a note. */
export interface NoteReference {
	kind: 'footnote' | 'endnote';
	id: string;
	/** The number that the reference shows. */
	label: string;
}

/** What one part of a Word document holds. */
export interface WordBody {
	blocks: UnplacedBlock[];
	/** In the order of the text. */
	references: NoteReference[];
	/** The blocks of each note, where the part holds notes. */
	notes: Map<string, UnplacedBlock[]>;
}

/** Text that is shown nowhere, or a second time: deletions, moved text, a drawing's second form. */
const PASSED_OVER = new Set(['del', 'moveFrom', 'rPrChange', 'pPrChange', 'sectPrChange']);
/** Of letters of which the file says nothing, in half points: what Word takes. */
const USUAL_SIZE = 20;

/** Reads the paragraphs, rows and notes of one part of a Word document. */
export function readBody(
	xml: string,
	styles: ReadonlyMap<string, ParagraphStyle>,
	numbers: ListNumbers
): WordBody {
	const body: WordBody = { blocks: [], references: [], notes: new Map() };
	let out = body.blocks;
	const paragraphs: OpenParagraph[] = [];
	let passedOver = 0;
	let reading = false;
	let inProperties = false;
	let run: { bold?: boolean; size?: number; style?: string; hidden?: boolean } = {};
	const looks = new Map<UnplacedBlock, Look>();
	let tableDepth = 0;
	let rowOpens = false;
	let contents = 0;
	const containers: boolean[] = [];

	function endParagraph(): void {
		const paragraph = paragraphs.pop();
		if (!paragraph) return;
		const found = blocksOfParagraph(paragraph, styles.get(paragraph.style), numbers);
		for (const [block, look] of found) {
			if (contents > 0) block.kind = 'furniture';
			if (block.kind === 'cell' && rowOpens) {
				block.opensRow = true;
				rowOpens = false;
			}
			if (block.kind === 'paragraph' || block.kind === 'item') looks.set(block, look);
			out.push(block);
		}
	}

	/** What is said of the run itself comes first, then its style, then that of its paragraph. */
	function addLook({ look, style }: OpenParagraph): void {
		const own = styles.get(style) ?? styles.get('');
		const ofRun = run.style === undefined ? undefined : styles.get(run.style);
		look.bold &&= run.bold ?? ofRun?.bold ?? own?.bold ?? false;
		const size = run.size ?? ofRun?.size ?? own?.size ?? styles.get('')?.size ?? USUAL_SIZE;
		look.size = Math.min(look.size, size);
	}

	function open(name: string, attributes: XmlAttributes): void {
		const { val = '', id = '' } = attributes;
		const paragraph = paragraphs.at(-1);
		if (PASSED_OVER.has(name)) passedOver++;
		else if (passedOver > 0) return;
		else if (name === 'p') {
			const look = { size: Infinity, bold: true };
			paragraphs.push({ text: '', style: '', look, cell: tableDepth > 0 });
		} else if (name === 'tbl') tableDepth++;
		else if (name === 'tr') rowOpens = true;
		else if (name === 'sdt') containers.push(false);
		else if (name === 'docPartGallery' && val === 'Table of Contents' && containers.length) {
			if (!containers.at(-1)) contents++;
			containers[containers.length - 1] = true;
		} else if (name === 'footnote' || name === 'endnote') {
			out = [];
			body.notes.set(id, out);
		} else if (!paragraph) return;
		else if (name === 'pPr') inProperties = true;
		else if (name === 'pStyle') paragraph.style = val;
		else if (name === 'numId' && inProperties) paragraph.list = val;
		else if (name === 'ilvl' && inProperties) paragraph.level = Number(val);
		else if (name === 'outlineLvl' && inProperties) paragraph.outline = Number(val);
		else if (name === 'r') run = {};
		else if (name === 'rStyle' && !inProperties) run.style = val;
		else if (name === 'b' && !inProperties) run.bold = isOn(val);
		else if (name === 'vanish' && !inProperties) run.hidden = isOn(val);
		else if (name === 'sz' && !inProperties) run.size = Number(val) || undefined;
		else if (name === 't') reading = true;
		else if (name === 'tab' && !inProperties) paragraph.text += '\t';
		else if (name === 'br' || name === 'cr') breakLine(paragraph);
		else if (name === 'noBreakHyphen') paragraph.text += '-';
		else if (name === 'footnoteReference' || name === 'endnoteReference') refer(name, attributes);
	}

	function breakLine(paragraph: OpenParagraph): void {
		const { text, look } = paragraph;
		if (text.trim()) paragraph.firstLine ??= { length: text.length, look: { ...look } };
		paragraph.text += '\n';
	}

	function refer(name: string, attributes: XmlAttributes): void {
		const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
		const count = body.references.filter((reference) => reference.kind === kind).length + 1;
		const label = kind === 'footnote' ? String(count) : countIn('i', count);
		body.references.push({ kind, id: attributes['id'] ?? '', label });
	}

	function close(name: string): void {
		if (PASSED_OVER.has(name)) passedOver--;
		else if (passedOver > 0) return;
		else if (name === 'p') endParagraph();
		else if (name === 't') reading = false;
		else if (name === 'pPr') inProperties = false;
		else if (name === 'tbl') tableDepth--;
		else if (name === 'sdt' && containers.pop()) contents--;
	}

	walkXml(withoutFallbacks(xml), WORD, {
		open,
		close,
		text(text) {
			const paragraph = paragraphs.at(-1);
			if (!reading || !paragraph || passedOver > 0 || run.hidden) return;
			paragraph.text += text;
			if (text.trim()) addLook(paragraph);
		}
	});
	return { ...body, blocks: headByLooks(body.blocks, looks) };
}

/** Word writes a drawing twice, the second time for programs of before 2010. */
function withoutFallbacks(xml: string): string {
	return xml.includes('<mc:Fallback')
		? xml.replace(/<mc:Fallback[^>]*>[\s\S]*?<\/mc:Fallback>/g, '')
		: xml;
}

/** A property that stands without a value is on. */
function isOn(value: string): boolean {
	return value !== '0' && value !== 'false';
}
