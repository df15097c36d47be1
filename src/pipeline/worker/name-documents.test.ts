import { describe, expect, it } from 'vitest';
import { nameDocuments } from './name-documents.ts';

describe('nameDocuments(files)', () => {
	it('takes the name without its ending', () => {
		expect(nameDocuments(['Annual Report 2003.pdf', 'notes'])).toEqual([
			'annual-report-2003',
			'notes'
		]);
	});

	it('tells files of one name apart', () => {
		expect(nameDocuments(['a.pdf', 'a.docx', 'a.pdf', 'a.pdf'])).toEqual([
			'a',
			'a-docx',
			'a-pdf',
			'a-pdf-2'
		]);
	});

	it('meets no id that a file has by its own name', () => {
		const ids = nameDocuments(['a-pdf', 'a.txt', 'a.pdf', 'a.pdf']);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
