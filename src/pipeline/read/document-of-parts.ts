import type { Block, Paragraph, Place, Section, SourceDocument, Span } from '#graph/graph-file.ts';
import { slug } from '#graph/ids.ts';
import { looksLikeName } from './find-heading.ts';

/** What every reader is given beside the content: where it comes from, and what is known of it. */
export interface DocumentSource {
	/** Stable slug, e.g. 'under-the-skin-ch2'; the ids of sections and paragraphs start with it. */
	id: string;
	/** Name of the file as the user knows it. */
	file: string;
	/** Of the bytes of the file, in hexadecimal. */
	sha256: string;
	/** Taken from the document's own heading where it is not given. */
	title?: string;
	origin?: string;
	licence?: string;
}

/**
 * A stretch of the source after a reader has said what it is. `text` has its white space folded;
 * `source` says where it stands, its number or bullet included.
 */
export type SourcePart =
	| { kind: 'heading'; text: string; source: Span; level: number }
	/** A heading that names the whole document and is no section of it. */
	| { kind: 'title'; text: string; source: Span }
	| { kind: 'furniture'; source: Span }
	| {
			kind: Block['kind'];
			text: string;
			source: Span;
			/** Whether a paragraph begins here; otherwise it belongs to the paragraph above. */
			opens: boolean;
			/** '2.4', on a part that opens a numbered paragraph. */
			number?: string;
			/** The bullet or number that stood before an item, e.g. '•' or '(a)'. */
			marker?: string;
			/** Where it stands on paper; that of the part that opens a paragraph counts. */
			place?: Place;
	  };

/**
 * Builds the document out of its parts, whatever format they were read from.
 * In: the parts in reading order, and the length of the source in UTF-16 code units. A part
 * without text counts as furniture. Out: sections, paragraphs with ids that are unique in the
 * document, furniture; `sentences` stay empty until the parse stage has seen the text.
 */
export function documentOfParts(
	source: DocumentSource,
	length: number,
	parts: readonly SourcePart[]
): SourceDocument {
	const sections: Section[] = [];
	const paragraphs: Paragraph[] = [];
	const furniture: Span[] = [];
	const taken = new Map<string, number>();
	const title = source.title ?? titleOf(parts) ?? source.file.replace(/\.[a-z0-9]{1,5}$/i, '');
	let section: Section | undefined;
	let open: Paragraph | undefined;

	for (const part of parts) {
		if (part.kind === 'furniture' || part.kind === 'title' || !part.text) {
			furniture.push({ ...part.source });
		} else if (part.kind === 'heading') {
			section = sectionOf(part, sections, uniqueId(source.id, slug(part.text), taken));
			sections.push(section);
			open = undefined;
		} else if (open && !part.opens) {
			append(open, part);
		} else {
			if (!section) {
				section = { id: uniqueId(source.id, 'start', taken), title, level: 1 };
				sections.push(section);
			}
			const name = part.number ? idOfNumber(part.number) : `p${paragraphs.length + 1}`;
			open = {
				id: uniqueId(source.id, name, taken),
				...(part.number ? { number: part.number } : {}),
				section: section.id,
				text: '',
				blocks: [],
				sentences: [],
				source: { ...part.source },
				...(part.place ? { place: part.place } : {})
			};
			append(open, part);
			paragraphs.push(open);
		}
	}
	return {
		id: source.id,
		title,
		source: { file: source.file, sha256: source.sha256, length },
		sections,
		paragraphs,
		furniture,
		...(source.origin ? { origin: source.origin } : {}),
		...(source.licence ? { licence: source.licence } : {})
	};
}

/** Title lines together, or else the heading that all begins with, if it has no number, or a first line that names it. */
function titleOf(parts: readonly SourcePart[]): string | undefined {
	const titles = parts.flatMap((part) => (part.kind === 'title' && part.text ? [part.text] : []));
	if (titles.length) return titles.join(' – ');
	const [first, second] = parts.filter((part) => part.kind !== 'furniture' && part.text);
	if (first?.kind === 'heading') return /^\p{N}/u.test(first.text) ? undefined : first.text;
	if (first?.kind !== 'body' || first.number !== undefined || first.marker) return undefined;
	const alone = second?.kind === 'heading' || (second?.kind === 'body' && second.opens);
	return alone && looksLikeName(first.text) ? first.text : undefined;
}

function sectionOf(
	part: { text: string; level: number; source: Span },
	before: readonly Section[],
	id: string
): Section {
	const parent = before.findLast((section) => section.level < part.level && section.source);
	return {
		id,
		title: part.text,
		level: part.level,
		...(parent ? { parent: parent.id } : {}),
		source: { ...part.source }
	};
}

function append(
	paragraph: Paragraph,
	part: { kind: Block['kind']; text: string; source: Span; marker?: string }
): void {
	const start = paragraph.text ? paragraph.text.length + 1 : 0;
	paragraph.text += (start ? '\n' : '') + part.text;
	paragraph.blocks.push({
		kind: part.kind,
		start,
		end: start + part.text.length,
		...(part.marker ? { marker: part.marker } : {})
	});
	paragraph.source.start = Math.min(paragraph.source.start, part.source.start);
	paragraph.source.end = Math.max(paragraph.source.end, part.source.end);
}

/** '(a)' gives 'a', '2.4' stays: ids stand in addresses. */
function idOfNumber(number: string): string {
	return number.replace(/[^\p{L}\p{N}.]+/gu, '') || slug(number);
}

/**
 * A number that stands twice in a document gives '2.1' and '2.1-2'. `taken` counts how often each id
 * was asked for.
 */
function uniqueId(document: string, name: string, taken: Map<string, number>): string {
	const wanted = `${document}/${name}`;
	let id = wanted;
	while (taken.has(id)) {
		const copy = (taken.get(wanted) ?? 1) + 1;
		taken.set(wanted, copy);
		id = `${wanted}-${copy}`;
	}
	taken.set(id, 1);
	return id;
}
