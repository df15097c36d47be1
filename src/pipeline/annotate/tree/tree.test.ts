import { describe, expect, it } from 'vitest';
import { clauseOf, isNegated, subjectOf } from './clause.ts';
import { conjuncts, firstConjunct } from './conjuncts.ts';
import { countWords, runAround, spanOver } from './span-over.ts';
import { treeOf } from './tree-of-words.ts';
import { below, isA, isUnder, subtree } from './tree.ts';

// Councils and partners that plan services may not want to share them.
const tree =
	treeOf(`Councils/council/NOUN/NNS/9/nsubj and/and/CCONJ/CC/3/cc partners/partner/NOUN/NNS/1/conj
	that/that/PRON/WDT/5/nsubj plan/plan/VERB/VBP/1/acl:relcl services/service/NOUN/NNS/5/obj
	may/may/AUX/MD/9/aux not/not/PART/RB/9/advmod want/want/VERB/VB/0/root to/to/PART/TO/11/mark
	share/share/VERB/VB/9/xcomp them/they/PRON/PRP/11/obj ././PUNCT/./9/punct`);

const quote = (tokens: readonly number[]) => {
	const span = spanOver(tree, tokens);
	return span && tree.text.slice(span.start, span.end);
};

describe('below(tree, i, ...relations)', () => {
	it('takes a relation with any subtype', () => {
		expect(below(tree, 0, 'acl')).toEqual([4]);
		expect(isA(tree, 4, 'acl:relcl')).toBe(true);
		expect(isA(tree, 2, 'conj', 'nsubj')).toBe(true);
	});
});

describe('subtree(tree, i, leaveOut)', () => {
	it('gives the tokens in reading order', () => {
		expect(quote(subtree(tree, 0))).toBe('Councils and partners that plan services');
	});
	it('leaves a part out with all below it', () => {
		expect(quote(subtree(tree, 0, (c) => c === 4))).toBe('Councils and partners');
	});
});

describe('conjuncts(tree, i)', () => {
	it('gives what is coordinated, the first one first', () => {
		expect(conjuncts(tree, 0)).toEqual([0, 2]);
		expect(firstConjunct(tree, 2)).toBe(0);
	});
});

describe('subjectOf(tree, verb)', () => {
	it('is the noun that a relative clause describes', () => {
		expect(subjectOf(tree, 4)).toBe(0);
	});
	it('is the subject of the verb that governs an infinitive', () => {
		expect(subjectOf(tree, 10)).toBe(0);
	});
	it('is undefined where there is none', () => {
		expect(subjectOf(treeOf('Share/share/VERB/VB/0/root it/it/PRON/PRP/1/obj'), 0)).toBeUndefined();
	});
});

describe('clauseOf(tree, i)', () => {
	it('climbs to the verb', () => {
		expect(clauseOf(tree, 5)).toBe(4);
		expect(clauseOf(tree, 2)).toBe(8);
	});
});

describe('isNegated(tree, verb)', () => {
	it('sees the adverb of the verb itself', () => {
		expect(isNegated(tree, 8)).toBe(true);
		expect(isNegated(tree, 10)).toBe(false);
	});
});

describe('spanOver(tree, tokens)', () => {
	it('drops marks at the ends and keeps quotation marks that have their partner', () => {
		const quoted = treeOf(
			'the/the/DET/DT/3/det "/"/PUNCT/``/3/punct rhetoric/rhetoric/NOUN/NN/0/root "/"/PUNCT/``/3/punct ,/,/PUNCT/,/3/punct'
		);
		const span = spanOver(quoted, [1, 2, 3, 4]);
		expect(span && quoted.text.slice(span.start, span.end)).toBe('" rhetoric"');
		expect(spanOver(quoted, [1])).toBeUndefined();
	});
	it('counts words as a reader does', () => {
		expect(countWords(tree.text, { start: 0, end: tree.text.length })).toBe(12);
	});
});

describe('runAround(tree, tokens, head)', () => {
	it('stops at a word that is not among the tokens', () => {
		expect(runAround(tree, [0, 2, 4, 5], 5)).toEqual([4, 5]);
	});
});

describe('isUnder(tree, i, ancestor)', () => {
	it('holds for the token itself and for all above it', () => {
		expect(isUnder(tree, 5, 0)).toBe(true);
		expect(isUnder(tree, 5, 5)).toBe(true);
		expect(isUnder(tree, 0, 5)).toBe(false);
	});
});
