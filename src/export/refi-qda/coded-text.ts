import type { Annotation, GraphFile, Quantifier, SourceDocument, Span } from '#graph/graph-file.ts';
import { guidOf, type PartCode } from './code-tree.ts';

/** A stretch of a source with its codes. Offsets are Unicode code points, as the standard counts. */
export interface Selection extends Span {
	/** GUIDs of codes, each once. */
	codes: string[];
	/** Where it comes from, in words. */
	description: string[];
}

/** A document as one plain text, and what of it is coded, in reading order. */
export interface CodedText {
	text: string;
	selections: Selection[];
	used: ReadonlySet<PartCode>;
}

/**
 * Sets a document as plain text, titles of sections and numbers of paragraphs in it, and codes it:
 * mentions with their nodes, tensions with theirs and with codes for poles and cue, views with their
 * stance, holders with how many they are, statements as such.
 */
export function codedText(document: SourceDocument, file: GraphFile): CodedText {
	const codes = new Set(file.nodes.map(({ id }) => id));
	const inParagraph = new Map<string, Annotation[]>();
	for (const annotation of file.annotations) {
		const list = inParagraph.get(annotation.paragraph);
		if (list) list.push(annotation);
		else inParagraph.set(annotation.paragraph, [annotation]);
	}
	const used = new Set<PartCode>();
	const selections = new Map<string, Selection>();
	const titles = new Map(document.sections.map(({ id, title }) => [id, title]));
	let text = '';
	let length = 0; // of the text, in code points
	let section: string | undefined;
	const write = (words: string) => {
		text += words;
		length += codePoints(words);
	};
	for (const paragraph of document.paragraphs) {
		const title = paragraph.section === section ? undefined : titles.get(paragraph.section);
		section = paragraph.section;
		if (title) write(`${wellFormed(title)}\n\n`);
		if (paragraph.number) write(`${wellFormed(paragraph.number)} `);
		const from = length;
		const words = wellFormed(paragraph.text);
		const place = (offset: number) => from + codePoints(words.slice(0, offset));
		for (const annotation of inParagraph.get(paragraph.id) ?? []) {
			for (const { span, code, part } of codingsOf(annotation)) {
				if (part) used.add(part);
				const guid = guidOf(part ? `code/part/${part}` : `code/${code}`);
				if ((!part && !codes.has(code)) || span.start >= span.end) continue;
				const [start, end] = [place(span.start), place(span.end)];
				const key = `${start} ${end}`;
				const selection = selections.get(key) ?? { start, end, codes: [], description: [] };
				selections.set(key, selection);
				if (!selection.codes.includes(guid)) selection.codes.push(guid);
				const rule = `Rule ${annotation.rule}`;
				if (!selection.description.includes(rule)) selection.description.push(rule);
			}
		}
		write(`${words}\n\n`);
	}
	const inOrder = [...selections.values()].sort((a, b) => a.start - b.start || b.end - a.end);
	return { text, selections: inOrder, used };
}

interface SpanCoding {
	span: Span;
	/** Id of a node; empty where the code is that of a part. */
	code: string;
	part?: PartCode;
}

function codingsOf(annotation: Annotation): SpanCoding[] {
	const part = (span: Span, part: PartCode): SpanCoding => ({ span, code: '', part });
	const quantity = (holder: Holder): SpanCoding[] =>
		holder.quantifier ? [part(holder, holder.quantifier)] : [];
	switch (annotation.kind) {
		case 'mention':
			return [{ span: annotation, code: annotation.node }];
		case 'statement':
			return [part(annotation, 'statement')];
		case 'attribution':
			return [part(annotation.content, annotation.stance), ...quantity(annotation.holder)];
		case 'tension':
			return [
				{ span: annotation, code: annotation.node },
				part(annotation.poles[0], 'first pole'),
				part(annotation.poles[1], 'second pole'),
				part(annotation.cue, 'cue'),
				...annotation.holders.flatMap(quantity)
			];
	}
}

type Holder = Span & { quantifier?: Quantifier };

/** Lone surrogates are no text that UTF-8 could hold; what stands for them is as long in code units. */
function wellFormed(text: string): string {
	return text.replace(/[\ud800-\udfff]/gu, '\ufffd');
}

function codePoints(text: string): number {
	let count = text.length;
	for (const found of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
		count -= found[0].length - 1;
	return count;
}
