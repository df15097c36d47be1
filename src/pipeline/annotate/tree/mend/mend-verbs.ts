// "They have, in practice, experienced difficulties", "The deepest disagreement concerns technology": a verb that was taken for
// a part of the noun after it → a verb.
import type { MendedWords } from './mended-words.ts';

/** Finds the verb that stands in the noun phrase of its object. */
export function mendVerbs(words: MendedWords): void {
	words.tokens.forEach(({ lemma, upos, deprel, head }, i) => {
		if (lemma === 'have' && upos === 'VERB') mendPerfect(words, i, head, deprel);
	});
	mendSilent(words);
}

/** "have, in practice, experienced difficulties": after commas the auxiliary was taken for the verb. */
function mendPerfect(words: MendedWords, have: number, head: number, deprel: string): void {
	if (words.word(have + 1) !== ',') return;
	const object = words.tokens.findIndex((t) => t.head === have && t.deprel === 'obj');
	const verb = words.tokens.findIndex(
		(t, i) => t.head === object && t.deprel === 'amod' && t.xpos === 'VBN' && i > have
	);
	if (object < 0 || verb < 0 || words.word(verb - 1) !== ',') return;
	words.tokens.forEach((t, k) => {
		if (t.head === have && k !== object) words.set(k, { head: verb });
		if (t.head === object && k < verb) words.set(k, { head: verb, deprel: 'obl' });
	});
	words.set(verb, { head, deprel, upos: 'VERB' });
	words.set(object, { head: verb });
	words.set(have, { head: verb, deprel: 'aux', upos: 'AUX' });
}

/** A sentence without a verb, whose only plural before its last noun could be one. */
function mendSilent(words: MendedWords): void {
	const { tokens } = words;
	const last = tokens.length - 1;
	const root = tokens.findIndex(({ head }) => head < 0);
	if (words.word(last) !== '.' || root !== last - 1 || words.at(0)?.upos !== 'DET') return;
	if (tokens.some(({ upos }) => upos === 'VERB' || upos === 'AUX')) return;
	const plurals = tokens.flatMap(({ xpos, deprel, head }, i) =>
		xpos === 'NNS' && deprel === 'compound' && head === root ? [i] : []
	);
	const [verb, ...others] = plurals;
	if (verb === undefined || others.length || words.at(verb - 1)?.xpos !== 'NN') return;
	words.set(verb, { head: -1, deprel: 'root', upos: 'VERB', xpos: 'VBZ' });
	words.set(root, { head: verb, deprel: 'obj' });
	words.set(verb - 1, { head: verb, deprel: 'nsubj' });
	for (let i = 0; i < verb - 1; i++)
		if (words.at(i)?.head === root) words.set(i, { head: verb - 1 });
	words.set(last, { head: verb });
}
