import { describe, expect, it } from 'vitest';
import { countWords } from '../tree/span-over.ts';
import { treeOf } from '../tree/tree-of-words.ts';
import { cutPole } from './cut-pole.ts';

/** "We are confident that councils fund services in area0 in area1 …": what is held is most of it. */
function heldAtLength(phrases: number) {
	const words = [
		'We/we/PRON/PRP/3/nsubj are/be/AUX/VBP/3/cop confident/confident/ADJ/JJ/0/root',
		'that/that/SCONJ/IN/6/mark councils/council/NOUN/NNS/6/nsubj fund/fund/VERB/VBP/3/ccomp',
		'services/service/NOUN/NNS/6/obj'
	];
	for (let k = 0; k < phrases; k++)
		words.push(`in/in/ADP/IN/${9 + 2 * k}/case area${k}/area/NOUN/NN/6/obl`);
	return treeOf(words.join(' '));
}

describe('cutPole(tree, run, head)', () => {
	it('leaves what is short as it is', () => {
		const tree = heldAtLength(2);
		const pole = cutPole(
			tree,
			tree.tokens.map((_, i) => i),
			2
		);
		expect(pole).toEqual({ start: 0, end: tree.text.length });
	});
	it('keeps the opening of what is held, up to the end of a phrase, where nothing else would be left', () => {
		const tree = heldAtLength(14);
		const pole = cutPole(
			tree,
			tree.tokens.map((_, i) => i),
			2
		);
		expect(pole && countWords(tree.text, pole)).toBe(25);
		expect(pole && tree.text.slice(pole.start, pole.end)).toMatch(/^We are confident .* in area8$/);
	});
	it('ends the opening where nothing waits for what is cut off', () => {
		const words = [
			'We/we/PRON/PRP/3/nsubj are/be/AUX/VBP/3/cop confident/confident/ADJ/JJ/0/root',
			'that/that/SCONJ/IN/6/mark councils/council/NOUN/NNS/6/nsubj fund/fund/VERB/VBP/3/ccomp',
			'services/service/NOUN/NNS/6/obj'
		];
		for (let k = 0; k < 7; k++)
			words.push(`in/in/ADP/IN/${9 + 2 * k}/case area${k}/area/NOUN/NN/6/obl`);
		// The 25th word is "pie": "with an element" would wait for "of", 'of "pie' for its other quotation mark.
		words.push(
			'with/with/ADP/IN/24/case an/an/DET/DT/24/det element/element/NOUN/NN/6/obl',
			'of/of/ADP/IN/27/case "/"/PUNCT/``/27/punct pie/pie/NOUN/NN/24/nmod',
			'and/and/CCONJ/CC/29/cc jam/jam/NOUN/NN/27/conj "/"/PUNCT/\'\'/27/punct'
		);
		const tree = treeOf(words.join(' '));
		const pole = cutPole(
			tree,
			tree.tokens.map((_, i) => i),
			2
		);
		expect(pole && tree.text.slice(pole.start, pole.end)).toMatch(/^We are confident .* in area6$/);
	});
});
