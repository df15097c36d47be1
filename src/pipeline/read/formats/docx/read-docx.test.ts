import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from '../open-zip.ts';
import { readDocx } from './read-docx.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (main: Uint8Array) =>
	readDocx(openZip(zipSync({ 'word/document.xml': main }))).blocks.map(({ text }) => text);
const body = (content: string) =>
	`<w:document xmlns:w="${NAMESPACE}"><w:body>${content}</w:body></w:document>`;
const run = (text: string, properties = '') =>
	`<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('readDocx(zip)', () => {
	test('reads insertions as accepted, and neither deletions, moved text nor what is hidden', () => {
		const content =
			run('The council ') +
			`<w:del><w:r><w:delText>rejected</w:delText></w:r></w:del><w:ins>${run('welcomed')}</w:ins>` +
			`<w:moveFrom>${run('MOVED')}</w:moveFrom>${run('HIDDEN', '<w:vanish/>')}` +
			run(' the plan.', '<w:vanish w:val="0"/>');
		expect(read(bytes(body(`<w:p>${content}</w:p>`)))).toEqual(['The council welcomed the plan.']);
	});

	test('reads a text box once, though Word writes it twice', () => {
		const box = `<w:txbxContent><w:p>${run('In the box.')}</w:p></w:txbxContent>`;
		const drawing = `<mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback>`;
		const content = `<w:p>${run('Around ')}<w:r>${drawing}</w:r>${run('the box.')}</w:p>`;
		expect(read(bytes(body(content)))).toEqual(['In the box.', 'Around the box.']);
	});

	test.each([
		['another prefix', bytes(body(`<w:p>${run('Text.')}</w:p>`).replaceAll(/w(?=[:=])/g, 'x'))],
		['single quotation marks', bytes(body(`<w:p>${run('Text.')}</w:p>`).replaceAll('"', "'"))],
		[
			'UTF-16',
			new Uint8Array(
				Uint16Array.from(`\ufeff${body(`<w:p>${run('Text.')}</w:p>`)}`, (unit) =>
					unit.charCodeAt(0)
				).buffer
			)
		]
	])('reads XML written with %s', (_, main) => {
		expect(read(main)).toEqual(['Text.']);
	});

	test('takes styles and lists that go round in circles or count beyond all measure', () => {
		const style = (id: string, base: string) =>
			`<w:style w:type="paragraph" w:styleId="${id}"><w:basedOn w:val="${base}"/></w:style>`;
		const list =
			'<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="99999999999999999999"/>' +
			'<w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
			'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
		const properties =
			'<w:pPr><w:pStyle w:val="a"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
		const part = (content: string) => bytes(`<w:x xmlns:w="${NAMESPACE}">${content}</w:x>`);
		const zip = zipSync({
			'word/document.xml': bytes(body(`<w:p>${properties}${run('Text.')}</w:p>`)),
			'word/styles.xml': part(style('a', 'b') + style('b', 'a') + style('__proto__', '__proto__')),
			'word/numbering.xml': part(list)
		});
		expect(readDocx(openZip(zip)).blocks.map(({ text }) => text)).toEqual(['Text.']);
	});
});
