import { expect, test } from 'vitest';
import { readStyles } from './read-styles.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const stylesOf = (xml: string) => readStyles(`<w:styles xmlns:w="${word}">${xml}</w:styles>`);

test('readStyles says how letters are set, by paragraph style, character style and default', () => {
	const styles = stylesOf(`
		<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
		<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
		<w:style w:type="paragraph" w:styleId="Big"><w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style>
		<w:style w:type="paragraph" w:styleId="Light"><w:basedOn w:val="Big"/><w:rPr><w:b w:val="0"/></w:rPr></w:style>
		<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`);
	expect(styles.get('')).toEqual({ role: 'paragraph', size: 22 });
	expect(styles.get('Big')).toEqual({ role: 'paragraph', bold: true, size: 32 });
	expect(styles.get('Light')).toEqual({ role: 'paragraph', bold: false, size: 32 });
	expect(styles.get('Strong')).toEqual({ role: 'paragraph', bold: true });
});

test('readStyles knows of paragraphs without a style where the file has no styles', () => {
	expect(readStyles('').get('')).toEqual({ role: 'paragraph' });
});
