import { decodeText } from './decode-text.ts';
import { openZip, type Zip } from './open-zip.ts';
import { UnreadableContent, UnreadableFile } from './unreadable-file.ts';

/** A format that can be read, with what its reader needs. */
export type DetectedFormat =
	| { format: 'text' }
	| { format: 'html' }
	| { format: 'markdown' }
	| { format: 'pdf' }
	| { format: 'docx'; zip: Zip }
	| { format: 'epub'; zip: Zip };

const READABLE = 'plain text, Markdown, HTML, Word (.docx), PDF or EPUB';

/** What the ending of a name promises; any other ending promises nothing. */
const PROMISES: ReadonlyMap<string, string> = new Map([
	['pdf', 'a PDF'],
	['docx', 'a Word document (.docx)'],
	['epub', 'an EPUB']
]);

/** First bytes of files that are often picked by mistake. */
const SIGNATURES: [bytes: number[], found: string][] = [
	[[0x89, 0x50, 0x4e, 0x47], 'a picture (PNG)'],
	[[0xff, 0xd8, 0xff], 'a picture (JPEG)'],
	[[0x47, 0x49, 0x46, 0x38], 'a picture (GIF)'],
	[[0x49, 0x49, 0x2a, 0x00], 'a picture (TIFF)'],
	[[0x4d, 0x4d, 0x00, 0x2a], 'a picture (TIFF)'],
	[[0x1f, 0x8b], 'a packed file (gzip)'],
	[[0x37, 0x7a, 0xbc, 0xaf], 'a packed file (7z)'],
	[[0x52, 0x61, 0x72, 0x21], 'a packed file (RAR)'],
	[[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich text file (RTF); save it as .docx'],
	[[0x25, 0x21, 0x50, 0x53], 'a PostScript file; print it to PDF']
];

/**
 * How a web page begins, comments and the XML line passed over. A comment ends at its first end mark: could it
 * go on to a later one, some thirty comments would take an hour.
 */
const PAGE =
	/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/**
 * Says what a file is, by its content first and by its name second. A name that promises a format
 * which the content is not (a login page saved as report.pdf) is refused, since what was meant to
 * be there is missing. Throws UnreadableFile.
 */
export function detectFormat(name: string, bytes: Uint8Array): DetectedFormat {
	const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
	const promised = PROMISES.get(ending);
	const refuse = (found: string): never => {
		throw new UnreadableFile(name, found, promised ?? READABLE);
	};

	if (bytes.length === 0) refuse('an empty file');
	if (isPdf(bytes)) {
		return promised && ending !== 'pdf' ? refuse('a PDF') : { format: 'pdf' };
	}
	if (startsWith(bytes, [0x50, 0x4b])) {
		const detected = zipFormat(bytes, refuse);
		return promised && ending !== detected.format ? refuse(nameOf(detected.format)) : detected;
	}
	if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) refuse(oldOffice(bytes));
	for (const [signature, found] of SIGNATURES) if (startsWith(bytes, signature)) refuse(found);

	const { text } = decodeText(bytes.subarray(0, 64 * 1024));
	if (isBinary(text)) refuse('bytes that are no text');
	if (PAGE.test(text)) return promised ? refuse('a web page') : { format: 'html' };
	if (promised) refuse('plain text');
	if (/^(x?html?|xht)$/.test(ending)) return { format: 'html' };
	return { format: /^(md|markdown|mdown)$/.test(ending) ? 'markdown' : 'text' };
}

function nameOf(format: string): string {
	return PROMISES.get(format) ?? `a ${format} file`;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, i) => bytes[i] === byte);
}

/** The mark of a PDF may stand behind up to a kilobyte of other bytes, as all viewers allow. */
function isPdf(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
}

function zipFormat(
	bytes: Uint8Array,
	refuse: (found: string) => never
): Extract<DetectedFormat, { zip: Zip }> {
	try {
		const zip = openZip(bytes);
		const has = (start: string) => zip.names.some((name) => name.startsWith(start));
		if (has('word/document')) return { format: 'docx', zip };
		if (has('META-INF/container.xml') && !has('content.xml')) return { format: 'epub', zip };
		if (has('content.xml')) return refuse('an OpenDocument file; save it as .docx or PDF');
		if (has('xl/')) return refuse('an Excel workbook');
		if (has('ppt/')) return refuse('a PowerPoint presentation; save it as PDF');
		return refuse('a zip that holds no document; unpack it first');
	} catch (error) {
		if (error instanceof UnreadableContent) return refuse(error.message);
		throw error;
	}
}

/** An Office file that needs a password lies in the same container as the Word of 1997. */
function oldOffice(bytes: Uint8Array): string {
	const content = new TextDecoder('utf-16le').decode(bytes.subarray(0, 1 << 20));
	return content.includes('EncryptedPackage')
		? 'an Office file protected by a password; save a copy without it'
		: 'an old Office file (.doc, .xls or .ppt); save it as .docx';
}

/** Text has no zero bytes and next to no control characters. */
function isBinary(text: string): boolean {
	let control = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0) return true;
		if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d) && unit !== 0x1b && unit !== 0x1a) control++;
	}
	return control > text.length * 0.02;
}
