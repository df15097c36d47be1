// "GPs and social workers used different systems": a plural before "and" is no kind of the plural after it → two nouns.
import type { MendedWords } from './mended-words.ts';

/** Makes two coordinated nouns of a plural, "and", and a noun with an adjective, where the first was hung on the last. */
export function mendTwoPlurals(words: MendedWords): void {
	words.tokens.forEach((token, i) => {
		if (token.deprel !== 'compound' || token.head <= i + 1 || !isMany(words, i)) return;
		if (!/^(?:and|or)$/.test(words.word(i + 1))) return;
		const head = token.head;
		const last = words.at(head);
		if (!last || !isMany(words, head)) return;
		for (let k = i + 2; k < head; k++)
			if (!/^(?:ADJ|NOUN|PROPN|PUNCT)$/.test(words.at(k)?.upos ?? '')) return;
		words.set(i, { head: last.head, deprel: last.deprel });
		for (let k = i + 2; k < head; k++)
			if (words.at(k)?.head === i)
				words.set(k, { head, deprel: words.at(k)?.upos === 'ADJ' ? 'amod' : 'compound' });
		words.set(i + 1, { head, deprel: 'cc' });
		words.set(head, { head: i, deprel: 'conj' });
		// what stood before the two belongs to the first
		for (let k = 0; k < i; k++) if (words.at(k)?.head === head) words.set(k, { head: i });
	});
}

/** "GPs", "managers": a plural by its tag, or letters with a small s, which the tagger may take for anything. */
function isMany(words: MendedWords, i: number): boolean {
	const token = words.at(i);
	if (!/^(?:NOUN|PROPN)$/.test(token?.upos ?? '')) return false;
	return /^\p{Lu}{2,}s$/u.test(words.word(i)) || /S$/.test(token?.xpos ?? '');
}
