import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from './formats/limits.ts';
import { UnreadableFile } from './formats/unreadable-file.ts';
import { readFile } from './read-file.ts';

const fixture = (name: string) =>
	new Uint8Array(readFileSync(new URL(`../../../tests/fixtures/formats/${name}`, import.meta.url)));
const bytes = (text: string) => new TextEncoder().encode(text);
const readMessage = (name: string, content: Uint8Array) =>
	readFile({ name, bytes: content }).then(
		() => 'it was read',
		(error: unknown) => (error instanceof UnreadableFile ? error.message : String(error))
	);

describe('readFile', () => {
	test('makes the id from the name, and takes id, title and licence that are given', async () => {
		const made = await readFile({ name: 'My “report” 2024.md', bytes: bytes('# Review\n\nText.') });
		expect([made.id, made.title]).toEqual(['my-report-2024', 'Review']);
		expect(made.paragraphs.map(({ id }) => id)).toEqual(['my-report-2024/p1']);
		const given = { id: 'r', title: 'T', licence: 'OGL', origin: 'the archive' };
		const named = await readFile({ name: 'a.md', bytes: bytes('Text.'), ...given });
		expect(named).toMatchObject(given);
	});

	test('takes an ending that JavaScript keeps for itself for any other', async () => {
		expect((await readFile({ name: 'a.constructor', bytes: bytes('Text.') })).id).toBe(
			'a-constructor'
		);
	});

	test('says which bytes were read, whatever the format', async () => {
		const { source } = await readFile({ name: 'a.md', bytes: bytes('\ufeffText.') });
		expect(source).toEqual({
			file: 'a.md',
			sha256: '1846ff96e5c186340f5381aed8262426e2a84063602d78affcb6724b56114241',
			length: 5
		});
	});

	test('reads by content where the name promises nothing', async () => {
		const read = await readFile({ name: 'attachment', bytes: fixture('report.docx') });
		expect(read.title).toBe('Libraries and their partners');
	});

	test('tells of the pages of a PDF, and stops when it is told to', async () => {
		const stop = new AbortController();
		const pages: string[] = [];
		const reading = readFile(
			{ name: 'chapter.pdf', bytes: fixture('chapter.pdf') },
			{
				signal: stop.signal,
				onProgress: (done, total) => {
					pages.push(`${done} of ${total}`);
					stop.abort(new Error('stopped by the reader'));
				}
			}
		);
		await expect(reading).rejects.toThrow('stopped by the reader');
		expect(pages).toEqual(['1 of 4']);
	});

	test('reads a PDF from the bytes as Node reads them from the disk, and leaves these as they were', async () => {
		const content = Buffer.from(fixture('report.pdf'));
		await readFile({ name: 'r.pdf', bytes: content });
		expect(content.equals(fixture('report.pdf'))).toBe(true);
	});

	test('gives a PDF the place of each paragraph', async () => {
		const { paragraphs } = await readFile({ name: 'r.pdf', bytes: fixture('report.pdf') });
		const place = paragraphs.find(({ number }) => number === '1.1')?.place;
		expect(place).toEqual({ page: 1, box: [71, 198.6, 453.6, 56.5] });
	});

	const bomb = zipSync({ 'word/document.xml': new Uint8Array(24 * 1024 * 1024) }, { level: 9 });
	const half = (content: Uint8Array) => content.subarray(0, content.length / 2);

	test.each([
		['empty.txt', new Uint8Array(), 'found an empty file, expected plain text, Markdown'],
		['blank.txt', bytes(' \n\t\n'), 'found no text in it, expected a document with'],
		['photo.txt', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), 'found a picture (JPEG), expected'],
		['login.pdf', bytes('<!doctype html><p>Log in'), 'found a web page, expected a PDF'],
		['locked.pdf', fixture('protected.pdf'), 'found a PDF protected by a password, expected'],
		[
			'scan.pdf',
			fixture('scanned.pdf'),
			'found a PDF of one page with pictures but no text (a scan)'
		],
		['half.pdf', half(fixture('report.pdf')), 'found a PDF that ends too early, expected'],
		['fake.pdf', bytes('%PDF-1.7\nnothing\n%%EOF'), 'found a damaged PDF, expected'],
		[
			'bomb.docx',
			bomb,
			'found a zip that swells to more than 200 MB or to 200 times its size (a zip bomb)'
		],
		[
			'half.epub',
			half(fixture('chapter.epub')),
			'found a zip that ends too early, expected an EPUB'
		],
		['half.docx', half(fixture('report.docx')), 'found a zip that ends too early, expected a Word'],
		[
			'no.epub',
			zipSync({ 'META-INF/container.xml': bytes('<x/>') }),
			'found an EPUB that does not name'
		],
		['report.odt', fixture('report.odt'), 'found an OpenDocument file; save it as .docx or PDF'],
		['photos.zip', zipSync({ '1.jpg': bytes('x') }), 'found a zip that holds no document'],
		[
			'deep.html',
			bytes('<div>'.repeat(3000)),
			'found a page whose elements stand 2000 deep inside'
		],
		[
			'deep.md',
			bytes(`${'> '.repeat(20_000)}Text.`),
			'found lists, quotations or emphasis more than'
		],
		['it’s "here".txt', bytes('\0\0\0'), 'found bytes that are no text, expected']
	])('says in one sentence why %s cannot be read', async (name, content, found) => {
		const message = await readMessage(name, content);
		expect(message).toContain(`“${name}” cannot be read: ${found}`);
		expect(message).toMatch(/^[^\n]{20,300}\.$/);
	});

	test('refuses 200 MB before it looks inside, and 25 million characters of text', async () => {
		const huge = new Uint8Array(200 * 1024 * 1024);
		expect(await readMessage('huge.txt', huge)).toBe(
			'“huge.txt” cannot be read: found a file of 200 MB, expected at most 100 MB.'
		);
		const long = new Uint8Array(LIMITS.textLength * 1.25).fill(0x61);
		expect(await readMessage('long.txt', long)).toContain(
			'found 25 million characters of text, expected at most 20 million'
		);
	});

	test('reads damaged files or says that they are damaged, and never crashes', async () => {
		const files = ['report.docx', 'report.epub', 'report.pdf', 'report.html', 'report.md'];
		const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 });
		await fc.assert(
			fc.asyncProperty(fc.constantFrom(...files), damage, async (name, bites) => {
				const content = fixture(name).slice();
				for (const [at, byte] of bites) content[at % content.length] = byte;
				expect(await readMessage(name, content)).toMatch(
					/^(it was read|“.*” cannot be read: .*\.)$/
				);
			}),
			{ numRuns: 30 }
		);
	}, 60_000);
});
