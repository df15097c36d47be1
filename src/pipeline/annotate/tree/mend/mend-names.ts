// "Ofsted has been criticised", "They praised Ofsted": no verb with a capital is a subject or belongs to somebody → a name.
import type { MendedWords } from './mended-words.ts';

/** Makes a name of a word with a capital that was taken for a verb for its ending, and has a place that only nouns have. */
export function mendNames(words: MendedWords): void {
	words.tokens.forEach((token, i) => {
		if (token.upos !== 'VERB' || !words.isCapital(i)) return;
		const isNounsPlace = /^(?:nsubj|nsubj:pass|nmod:poss|obl:agent)$/.test(token.deprel);
		// inside a sentence, with small words beside it, where nothing hangs on it
		const isBare =
			i > 0 &&
			!words.isCapital(i - 1) &&
			!words.isCapital(i + 1) &&
			/^(?:obj|obl|nmod|xcomp|conj)$/.test(token.deprel) &&
			!words.tokens.some((other) => other.head === i && !/^(?:case|punct|cc)/.test(other.deprel));
		if (!isNounsPlace && !isBare) return;
		const above = words.at(token.head)?.upos ?? '';
		const deprel = token.deprel === 'xcomp' && above === 'VERB' ? 'obj' : token.deprel;
		words.set(i, { upos: 'PROPN', xpos: 'NNP', lemma: words.word(i), deprel });
	});
}
