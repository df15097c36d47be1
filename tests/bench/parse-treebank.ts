/** Reads the treebank that the parser is measured on, and rebuilds the text of its documents. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface GoldToken {
	form: string;
	lemma: string;
	upos: string;
	xpos: string;
	/** Index in the sentence, -1 for the root. */
	head: number;
	deprel: string;
	/** UTF-16 offsets into the text of its paragraph. */
	start: number;
	end: number;
}

export interface GoldSentence {
	tokens: GoldToken[];
	start: number;
	end: number;
}

export interface GoldParagraph {
	text: string;
	sentences: GoldSentence[];
}

export interface GoldDocument {
	id: string;
	paragraphs: GoldParagraph[];
}

/** Documents of a gzipped CoNLL-U file. A word range such as 1-2 ("don't") gives the text its surface; its words share it out. */
export function readTreebank(path: string): GoldDocument[] {
	const documents: GoldDocument[] = [];
	let document: GoldDocument = { id: '', paragraphs: [] };
	let paragraph: GoldParagraph = { text: '', sentences: [] };
	let newParagraph = false;
	for (const block of gunzipSync(readFileSync(path)).toString('utf8').split('\n\n')) {
		const lines = block.split('\n').filter(Boolean);
		if (lines.length === 0) continue;
		for (const line of lines) {
			if (line.startsWith('# newdoc')) {
				document = { id: line.split('=')[1]?.trim() ?? '', paragraphs: [] };
				documents.push(document);
				newParagraph = true;
			}
			if (line.startsWith('# newpar')) newParagraph = true;
		}
		if (newParagraph) {
			paragraph = { text: '', sentences: [] };
			document.paragraphs.push(paragraph);
			newParagraph = false;
		}
		addSentence(
			paragraph,
			lines.filter((line) => !line.startsWith('#'))
		);
	}
	return documents;
}

function addSentence(paragraph: GoldParagraph, lines: string[]): void {
	if (paragraph.text) paragraph.text += ' ';
	const start = paragraph.text.length;
	const tokens: GoldToken[] = [];
	let rangeEnd = 0;
	let rangeBlank = true;
	let blank = false;
	for (const line of lines) {
		const [id = '', form = '', lemma = '', upos = '', xpos = '', , head = '', deprel = '', , misc] =
			line.split('\t');
		if (id.includes('.')) continue;
		if (id.includes('-')) {
			// The surface of a range is the forms of its words, written together, in nearly all cases.
			rangeEnd = Number(id.split('-')[1]);
			rangeBlank = !misc?.includes('SpaceAfter=No');
			if (blank) paragraph.text += ' ';
			blank = false;
			continue;
		}
		if (blank) paragraph.text += ' ';
		const at = paragraph.text.length;
		paragraph.text += form;
		tokens.push({
			...{ form, lemma, upos, xpos, deprel },
			...{ head: Number(head) - 1, start: at, end: at + form.length }
		});
		const own = !misc?.includes('SpaceAfter=No');
		blank = Number(id) === rangeEnd ? rangeBlank : Number(id) > rangeEnd && own;
	}
	paragraph.sentences.push({ tokens, start, end: paragraph.text.length });
}
