import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { detectFormat } from './detect-format.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const zip = (...names: string[]) =>
	zipSync(Object.fromEntries(names.map((name) => [name, bytes('x')])));

describe('detectFormat', () => {
	test.each([
		['report.pdf', bytes('%PDF-1.7\n'), 'pdf'],
		['report', bytes('\n\n%PDF-1.4'), 'pdf'],
		['report.docx', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
		['report.bin', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
		['book.epub', zip('mimetype', 'META-INF/container.xml'), 'epub'],
		['page.txt', bytes('\n<!DOCTYPE html>\n<p>Yes'), 'html'],
		['page', bytes('<?xml version="1.0"?><!-- made by hand --><html>'), 'html'],
		['page', bytes(`${'<!-- a -->\n'.repeat(2000)}<body>`), 'html'],
		['notes.md', bytes(`${'<!-- a -->\n'.repeat(2000)}# Notes`), 'markdown'],
		['part.htm', bytes('<p>Yes</p>'), 'html'],
		['notes.md', bytes('# Notes'), 'markdown'],
		['notes.txt', bytes('# Notes'), 'text'],
		['notes', bytes('1 < 2 and <html> is a word'), 'text']
	])('%s', (name, content, format) => {
		expect(detectFormat(name, content).format).toBe(format);
	});

	test.each([
		['empty.txt', new Uint8Array(), 'an empty file'],
		['photo.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'a picture (PNG)'],
		['noise.txt', Uint8Array.from([1, 2, 3, 0, 5, 6, 7]), 'bytes that are no text'],
		['login.pdf', bytes('<!doctype html><title>Log in</title>'), 'a web page'],
		['notes.docx', bytes('just text'), 'plain text'],
		['report.docx', bytes('%PDF-1.4'), 'a PDF'],
		['book.epub', zip('word/document.xml'), 'a Word document'],
		['sheet.xlsx', zip('xl/workbook.xml'), 'an Excel workbook'],
		['talk.pptx', zip('ppt/presentation.xml'), 'a PowerPoint presentation'],
		['report.odt', zip('mimetype', 'content.xml'), 'an OpenDocument file'],
		['photos.zip', zip('1.jpg'), 'a zip that holds no document'],
		['old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'an old Office file'],
		['old.rtf', bytes('{\\rtf1\\ansi'), 'a rich text file']
	])('refuses %s', (name, content, found) => {
		expect(() => detectFormat(name, content)).toThrow(`“${name}” cannot be read: found ${found}`);
	});
});
