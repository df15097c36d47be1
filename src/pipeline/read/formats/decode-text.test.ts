import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const words = 'The board’s “partners” – all of them';

function utf16(text: string, littleEndian: boolean, mark = false): Uint8Array {
	const view = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))));
	[...(mark ? '\ufeff' : ''), ...text].forEach((unit, at) =>
		view.setUint16(2 * at, unit.charCodeAt(0), littleEndian)
	);
	return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
	test.each([
		['UTF-8', new TextEncoder().encode(words), 'utf-8'],
		['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`), 'utf-8'],
		['UTF-16 with a mark', utf16(words, true, true), 'utf-16le'],
		['UTF-16 with a mark, the other order', utf16(words, false, true), 'utf-16be'],
		['UTF-16 without a mark', utf16(words, true), 'utf-16le'],
		['UTF-16 without a mark, the other order', utf16(words, false), 'utf-16be']
	])('reads %s', (_, bytes, encoding) => {
		expect(decodeText(bytes)).toEqual({ text: words, encoding });
	});

	test('takes bytes that are no UTF-8 for Windows-1252, with its curly quotes', () => {
		const bytes = Uint8Array.from([0x93, 0x79, 0x65, 0x73, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x34]);
		expect(decodeText(bytes).text).toBe('“yes” – £4');
	});

	test('believes a page that names its encoding', () => {
		expect(decodeText(Uint8Array.from([0xcf, 0xcf]), 'koi8-r').text).toBe('оо');
	});

	test('does not believe an encoding that nobody knows', () => {
		expect(decodeText(Uint8Array.from([0xe9]), 'no-such-thing').text).toBe('é');
	});

	test('stays with UTF-8 where a file was cut in the middle of a letter', () => {
		const bytes = new TextEncoder().encode('Kommunalverwaltung für Bürger, größer als früher – ä');
		expect(decodeText(bytes.subarray(0, -1)).encoding).toBe('utf-8');
	});

	test('keeps line ends as they are', () => {
		expect(decodeText(new TextEncoder().encode('a\r\nb\rc')).text).toBe('a\r\nb\rc');
	});
});
