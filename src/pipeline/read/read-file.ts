import type { SourceDocument } from '#graph/graph-file.ts';
import { slug } from '#graph/ids.ts';
import { decodeText } from './formats/decode-text.ts';
import { detectFormat, type DetectedFormat } from './formats/detect-format.ts';
import { documentOfFile } from './formats/document-of-file.ts';
import { LIMITS, sizeInWords } from './formats/limits.ts';
import type { ReadFile } from './formats/read-block.ts';
import { UnreadableContent, UnreadableFile } from './formats/unreadable-file.ts';
import type { DocumentSource } from './document-of-parts.ts';
import { readPlainText } from './read-plain-text.ts';

/** A file as a user gives it, from the disk or dropped on the page. */
export interface GivenFile {
	/** Its name as the user knows it; the ending counts only where the content leaves it open. */
	name: string;
	bytes: Uint8Array;
	/** Id of the document; made from the name where it is not given. */
	id?: string;
	/** Title of the document; taken from the file where it is not given. */
	title?: string;
	origin?: string;
	licence?: string;
}

/** What may be told to the reading beside the file. */
export interface ReadOptions {
	/** Told of each page of a PDF that was read. */
	onProgress?: (done: number, total: number) => void;
	signal?: AbortSignal;
}

/**
 * Reads a document of any format that Subtext knows: plain text, Markdown, HTML, Word, PDF, EPUB.
 * Spans of the result are UTF-16 offsets into the source text: of text, Markdown and HTML the
 * decoded file; of the others the text taken out of it, in reading order. The reader of a format
 * is loaded when the first file of that format comes.
 * Throws UnreadableFile, and the reason of `signal` when that is aborted.
 */
export async function readFile(
	file: GivenFile,
	options: ReadOptions = {}
): Promise<SourceDocument> {
	const { name, bytes } = file;
	if (bytes.length > LIMITS.fileBytes) {
		const limit = sizeInWords(LIMITS.fileBytes);
		throw new UnreadableFile(name, `a file of ${sizeInWords(bytes.length)}`, `at most ${limit}`);
	}
	const origin: DocumentSource = {
		id: file.id ?? slug(name.replace(/\.[a-z0-9]{1,8}$/i, '')),
		file: name,
		sha256: await sha256(bytes),
		...(file.title ? { title: file.title } : {}),
		...(file.origin ? { origin: file.origin } : {}),
		...(file.licence ? { licence: file.licence } : {})
	};
	const detected = detectFormat(name, bytes);
	options.signal?.throwIfAborted();
	const document =
		detected.format === 'text'
			? readPlainText({ ...origin, text: withinLimit(name, decodeText(bytes).text) })
			: documentOfFile(origin, await readBlocks(name, bytes, detected, options));
	if (!document.paragraphs.length && !document.sections.length) {
		throw new UnreadableFile(name, 'no text in it', 'a document with at least one paragraph');
	}
	return document;
}

async function readBlocks(
	name: string,
	bytes: Uint8Array,
	detected: Exclude<DetectedFormat, { format: 'text' }>,
	options: ReadOptions
): Promise<ReadFile> {
	try {
		const read = await readFormat(name, bytes, detected, options);
		withinLimit(name, read.source);
		return read;
	} catch (error) {
		if (!(error instanceof UnreadableContent)) throw error;
		throw new UnreadableFile(name, error.message, error.expected);
	}
}

async function readFormat(
	name: string,
	bytes: Uint8Array,
	detected: Exclude<DetectedFormat, { format: 'text' }>,
	options: ReadOptions
): Promise<ReadFile> {
	switch (detected.format) {
		case 'html': {
			const { readHtml } = await import('./formats/html/read-html.ts');
			return readHtml(withinLimit(name, decodeText(bytes, charsetOf(bytes)).text));
		}
		case 'markdown': {
			const { readMarkdown } = await import('./formats/markdown/read-markdown.ts');
			return readMarkdown(withinLimit(name, decodeText(bytes).text));
		}
		case 'docx': {
			const { readDocx } = await import('./formats/docx/read-docx.ts');
			return readDocx(detected.zip);
		}
		case 'epub': {
			const { readEpub } = await import('./formats/epub/read-epub.ts');
			return readEpub(detected.zip);
		}
		case 'pdf': {
			const { readPdf } = await import('./formats/pdf/read-pdf.ts');
			return readPdf(name, bytes, options);
		}
	}
}

/** The encoding that a web page names in its first kilobyte, as browsers look for it. */
function charsetOf(bytes: Uint8Array): string | undefined {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
	return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function withinLimit(name: string, text: string): string {
	if (text.length <= LIMITS.textLength) return text;
	const found = `${(text.length / 1e6).toFixed(0)} million characters of text`;
	const limit = `at most ${LIMITS.textLength / 1e6} million; split the file`;
	throw new UnreadableFile(name, found, limit);
}

async function sha256(bytes: Uint8Array): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', bytes as BufferSource);
	return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
