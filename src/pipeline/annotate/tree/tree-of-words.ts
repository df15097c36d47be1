import type { ParsedSentence } from '../../parse/token.ts';
import type { Tree } from './tree.ts';
import { plantTree } from './tree.ts';

/**
 * A parsed sentence written by hand, for tests: words with blanks between, each as
 * `word/lemma/UPOS/XPOS/head/relation`, the head counted from 1 and 0 for the root. Marks stand
 * close to the word before them in the text.
 *
 * @example sentenceOf('Partners/partner/NOUN/NNS/2/nsubj agree/agree/VERB/VBP/0/root')
 */
export function sentenceOf(written: string): { sentence: ParsedSentence; text: string } {
	let text = '';
	const tokens = written
		.trim()
		.split(/\s+/)
		.map((item) => {
			const [word = '', lemma = '', upos = '', xpos = '', head = '0', deprel = ''] =
				item.split('/');
			if (text && upos !== 'PUNCT') text += ' ';
			const start = text.length;
			text += word;
			return { start, end: text.length, lemma, upos, xpos, head: Number(head) - 1, deprel };
		});
	return { sentence: { start: 0, end: text.length, tokens }, text };
}

/** The tree of such a sentence. */
export function treeOf(written: string): Tree {
	const { sentence, text } = sentenceOf(written);
	return plantTree(sentence, text);
}
