import type { PDFPageProxy } from 'unpdf/pdfjs';
import { LIMITS } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';
import { loadLibrary } from './load-library.ts';
import { readTags, type Tag } from './read-tags.ts';

/** A run of letters as the file places it: one word, or a whole line. Points from the upper left. */
export interface Piece {
	text: string;
	x: number;
	/** Of the baseline. */
	y: number;
	width: number;
	/** Height of the letters. */
	size: number;
	/** Name that the file gives the font; only good for telling fonts apart. */
	font: string;
	/** What the file itself says that this text belongs to, if it is tagged. */
	tag?: Tag;
}

/** What stands on a page. */
export interface PdfPage {
	/** From 1. */
	number: number;
	width: number;
	height: number;
	/** In the order of the file, which programs write in reading order. */
	pieces: Piece[];
	/** Text that stands on its side or is marked as decoration: watermarks, labels of charts. */
	aside: string[];
}

type ContentItem = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number];
type TextItem = Extract<ContentItem, { str: string }>;

/** What a PDF holds. */
export interface PdfContent {
	pages: PdfPage[];
	title?: string;
}

/** Bytes at the end of a file among which its end mark stands; programs append remarks to it. */
const TAIL = 64 * 1024;
const EXPECTED = 'a whole PDF that opens without a password';

/**
 * Takes the text with its places and tags out of a PDF, page by page. Throws UnreadableFile; throws
 * the reason of `signal` when that is aborted.
 */
export async function loadPages(
	name: string,
	bytes: Uint8Array,
	options: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal }
): Promise<PdfContent> {
	if (!isWhole(bytes)) throw new UnreadableFile(name, 'a PDF that ends too early', EXPECTED);
	const { getDocument } = await loadLibrary();
	// a copy, for the library takes what it is given away from us, and refuses the Buffers of Node
	const settings = {
		data: new Uint8Array(bytes),
		isEvalSupported: false,
		disableFontFace: true,
		verbosity: 0
	};
	const task = getDocument({ ...settings, useSystemFonts: false, stopAtErrors: false });
	try {
		const file = await task.promise;
		const pages: PdfPage[] = [];
		let letters = 0;
		for (let number = 1; number <= file.numPages; number++) {
			options.signal?.throwIfAborted();
			if (letters > LIMITS.textLength) break; // and the whole is refused for its length
			const page = await file.getPage(number);
			const { items } = await page.getTextContent({ includeMarkedContent: true });
			const tags = readTags(await page.getStructTree(), number);
			const { width, height, transform } = page.getViewport({ scale: 1 });
			const placed = place(items, transform, tags);
			letters += placed.pieces.reduce((sum, { text }) => sum + text.length, 0);
			pages.push({ number, width, height, ...placed });
			page.cleanup();
			options.onProgress?.(number, file.numPages);
		}
		const { info } = await file.getMetadata();
		const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
		return { pages, ...(isTitle(title) ? { title } : {}) };
	} catch (error) {
		options.signal?.throwIfAborted();
		throw asUnreadable(name, error);
	} finally {
		await task.destroy();
	}
}

/** Whatever the library stumbles over, it is the file that is damaged. */
function asUnreadable(name: string, error: unknown): UnreadableFile {
	if (error instanceof UnreadableFile) return error;
	const locked = error instanceof Error && error.name === 'PasswordException';
	const found = locked ? 'a PDF protected by a password' : 'a damaged PDF';
	return new UnreadableFile(name, found, EXPECTED);
}

/**
 * Whether the end of the file is there. The library repairs what it can, and would read the first
 * pages of a file that was cut off as if they were all.
 */
function isWhole(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(-TAIL)).includes('%%EOF');
}

/** Titles that programs make up from the name of the file are none. */
function isTitle(title: string): boolean {
	return (
		title.length > 3 && !/\.(docx?|odt|indd|pdf|qxd|html?)$|^(microsoft word|untitled)/i.test(title)
	);
}

function place(
	items: readonly ContentItem[],
	viewport: readonly number[],
	tags: ReadonlyMap<string, Tag>
): Pick<PdfPage, 'pieces' | 'aside'> {
	const pieces: Piece[] = [];
	const aside: string[] = [];
	const marks: { tag?: Tag | undefined; artifact: boolean }[] = [];
	for (const item of items) {
		if (!('str' in item)) {
			const around = marks.at(-1);
			if (item.type === 'endMarkedContent') marks.pop();
			else {
				const artifact = (around?.artifact ?? false) || isArtifact(item);
				marks.push({ tag: tags.get(item.id ?? '') ?? around?.tag, artifact });
			}
			continue;
		}
		if (!item.str) continue;
		const { x, y, size, upright } = placeOf(item, viewport);
		const mark = marks.at(-1);
		if (!upright || mark?.tag?.kind === 'furniture') {
			if (item.str.trim()) aside.push(item.str);
			continue;
		}
		const tag = mark?.artifact ? { key: 'artifact', kind: 'furniture' as const } : mark?.tag;
		const { str: text, width, fontName: font } = item;
		pieces.push({ text, x, y, width, size, font, ...(tag ? { tag } : {}) });
	}
	return { pieces, aside };
}

/** Decoration, such as a running head; the types of the library leave the name of a mark out. */
function isArtifact(item: ContentItem): boolean {
	return 'tag' in item && item.tag === 'Artifact';
}

/** Turns the place of an item, which PDF counts from the lower left, to where the page shows it. */
function placeOf(item: TextItem, viewport: readonly number[]) {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform as number[];
	const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = viewport;
	const along = [va * a + vc * b, vb * a + vd * b] as const;
	const size = Math.hypot(c, d) || Math.hypot(a, b);
	return {
		x: va * e + vc * f + ve,
		y: vb * e + vd * f + vf,
		size,
		upright: along[0] > 0 && Math.abs(along[1]) < along[0] * 0.2
	};
}
