/** Text out of bytes, and the encoding that was taken for it. */
export interface DecodedText {
	text: string;
	encoding: string;
}

/** Bytes looked at for the pattern that UTF-16 makes of Latin text. */
const SAMPLE = 4096;

/**
 * Decodes text of unknown encoding, in this order: a byte order mark; the zero bytes that UTF-16
 * leaves in Latin text; UTF-8, if the bytes are valid; what the file itself `declared` (the charset
 * of a web page); UTF-8 with a few bad bytes; and Windows-1252, which takes any byte.
 * The mark itself is no part of the text; line ends stay as they are.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
	const marked = markOf(bytes) ?? utf16Without(bytes);
	if (marked) return decoded(bytes, marked);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
	} catch {
		const named = declared ? labelOf(declared) : undefined;
		if (named && named !== 'utf-8' && !named.startsWith('utf-16')) return decoded(bytes, named);
		const lenient = decoded(bytes, 'utf-8');
		return isMostlyUtf8(lenient.text) ? lenient : decoded(bytes, 'windows-1252');
	}
}

function decoded(bytes: Uint8Array, encoding: string): DecodedText {
	const text = new TextDecoder(encoding).decode(bytes);
	return { text: encoding === 'windows-1252' ? withCurlyQuotes(text) : text, encoding };
}

/** The characters of Windows-1252 at 0x80 to 0x9f; the five bytes it leaves open stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node before version 24 decodes Windows-1252 as Latin-1, which has control characters there. */
function withCurlyQuotes(text: string): string {
	return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS[unit.charCodeAt(0) - 0x80]!);
}

function markOf(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return undefined; // the mark of UTF-8 needs no decision: the decoder takes it off
}

/** UTF-16 without a mark: Latin letters have a zero for every second byte, on one side only. */
function utf16Without(bytes: Uint8Array): string | undefined {
	const length = Math.min(bytes.length, SAMPLE) & ~1;
	if (length < 4) return undefined;
	let even = 0;
	let odd = 0;
	for (let i = 0; i < length; i += 2) {
		if (bytes[i] === 0) even++;
		if (bytes[i + 1] === 0) odd++;
	}
	const pairs = length / 2;
	if (odd > pairs * 0.7 && even < pairs * 0.05) return 'utf-16le';
	if (even > pairs * 0.7 && odd < pairs * 0.05) return 'utf-16be';
	return undefined;
}

/** The name the decoder knows an encoding by, or undefined where it knows none. */
function labelOf(declared: string): string | undefined {
	try {
		return new TextDecoder(declared.trim()).encoding;
	} catch {
		return undefined;
	}
}

/** A file cut in the middle of a letter is still UTF-8: few bad bytes beside many good letters. */
function isMostlyUtf8(text: string): boolean {
	let bad = 0;
	let good = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0xfffd) bad++;
		else if (unit > 0x7f) good++;
	}
	return bad * 10 < good || (bad === 1 && good > 0 && text.endsWith('\ufffd'));
}
