import { describe, expect, it } from 'vitest';
import { countWords } from '../tree/span-over.ts';
import { treeOf } from '../tree/tree-of-words.ts';
import { poleAround, tension } from './pole.ts';

/** "Councils fund services in area1 in area2 …": as many phrases behind the object as asked for. */
function longClause(phrases: number) {
	const words = [
		'Councils/council/NOUN/NNS/2/nsubj',
		'fund/fund/VERB/VBP/0/root',
		'services/service/NOUN/NNS/2/obj'
	];
	for (let k = 0; k < phrases; k++) {
		const noun = words.length + 2;
		words.push(`in/in/ADP/IN/${noun}/case`, `area${k}/area/NOUN/NN/2/obl`);
	}
	return treeOf(words.join(' '));
}

describe('poleAround(tree, head, leaveOut)', () => {
	it('is the whole clause where it is short', () => {
		const tree = longClause(2);
		const pole = poleAround(tree, 1);
		expect(pole && tree.text.slice(pole.start, pole.end)).toBe(
			'Councils fund services in area0 in area1'
		);
	});
	it('begins with the first word of a sentence, and without the "and" that ties it to others', () => {
		const clause = 'And/and/CCONJ/CC/3/cc councils/council/NOUN/NNS/3/nsubj fund/fund/VERB/VBP/';
		const alone = treeOf(`${clause}0/root`);
		const pole = poleAround(alone, 2);
		expect(pole && alone.text.slice(pole.start, pole.end)).toBe('And councils fund');
		const tied = treeOf(
			`Boards/board/NOUN/NNS/2/nsubj plan/plan/VERB/VBP/0/root and/and/CCONJ/CC/5/cc councils/council/NOUN/NNS/5/nsubj fund/fund/VERB/VBP/2/conj`
		);
		const part = poleAround(tied, 4);
		expect(part && tied.text.slice(part.start, part.end)).toBe('councils fund');
	});
	it('is cut at its end to what a reader would quote', () => {
		const tree = longClause(30);
		const pole = poleAround(tree, 1);
		expect(pole?.start).toBe(0);
		expect(pole && countWords(tree.text, pole)).toBe(25);
	});
	it('loses the modifier that leaves most of it, where one is enough', () => {
		// "Councils fund services in area0 … area9 because they need roads, roads … near town": 27 words
		const words = longClause(6).tokens.length;
		const written = Array.from({ length: 6 }, (_, k) => [
			`in/in/ADP/IN/${5 + 2 * k}/case`,
			`area${k}/area/NOUN/NN/2/obl`
		]).flat();
		const reason = Array.from({ length: 8 }, (_, k) => `road${k}/road/NOUN/NN/${words + 2}/obj`);
		const end = words + 2 + reason.length;
		const tree = treeOf(
			[
				'Councils/council/NOUN/NNS/2/nsubj fund/fund/VERB/VBP/0/root services/service/NOUN/NNS/2/obj',
				...written,
				`because/because/SCONJ/IN/${words + 2}/mark need/need/VERB/VBP/2/advcl`,
				...reason,
				`near/near/ADP/IN/${end + 2}/case town/town/NOUN/NN/2/obl`
			].join(' ')
		);
		const pole = poleAround(tree, 1);
		expect(pole && countWords(tree.text, pole)).toBe(end);
		expect(pole && tree.text.slice(pole.start, pole.end)).toContain('because need road0');
	});
	it('leaves out a part with all below it', () => {
		const tree = longClause(1);
		const pole = poleAround(tree, 1, (c) => c === 4);
		expect(pole && tree.text.slice(pole.start, pole.end)).toBe('Councils fund services');
	});
});

describe('tension(relation, first, second, cue, confidence)', () => {
	const cue = { start: 0, end: 3 };
	it('needs two poles that share no word', () => {
		const one = { start: 4, end: 10 };
		expect(tension('contrast', one, { start: 8, end: 12 }, cue, 0.5)).toEqual([]);
		expect(tension('contrast', one, undefined, cue, 0.5)).toEqual([]);
		expect(tension('contrast', one, { start: 11, end: 12 }, cue, 0.5)).toHaveLength(1);
	});
});
