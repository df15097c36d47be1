// "Information sharing continued to be a problem": what a noun right before it tells more of is itself a noun.
import type { MendedWords } from './mended-words.ts';

/** Makes a noun of a word with "-ing" that the tagger takes for a verb, and the grammar for a subject or an object with a noun before it. */
export function mendGerunds(words: MendedWords): void {
	words.tokens.forEach((token, i) => {
		if (token.upos !== 'VERB' || !/^\p{L}{2,}ing$/iu.test(words.word(i))) return;
		if (!/^(?:nsubj|nsubj:pass|obj|obl|nmod|conj)$/.test(token.deprel)) return;
		const before = words.at(i - 1);
		if (before?.head !== i || before.deprel !== 'compound' || before.upos !== 'NOUN') return;
		if (words.tokens.some((other) => other.head === i && /^(?:obj|nsubj|aux)/.test(other.deprel)))
			return;
		words.set(i, { upos: 'NOUN', xpos: 'NN', lemma: words.word(i).toLowerCase() });
	});
}
