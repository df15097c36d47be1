// "Superintendent Pike accepted that …", "Homes England has yet to confirm": two names side by side are no two subjects → one name.
import type { MendedWords } from './mended-words.ts';

/** Joins a name to the title or name right before it that the parser gave the same place, and parts names that brackets part. */
export function mendTitles(words: MendedWords): void {
	words.tokens.forEach((token, i) => {
		const next = words.at(i + 1);
		if (!next || token.head !== next.head || token.deprel !== next.deprel) return;
		// "the NHS Trust", too
		const isLetters = token.upos === 'PROPN' && /^[A-Z]{2,5}$/.test(words.word(i));
		if (!(isLetters || words.isCapital(i)) || !words.isCapital(i + 1)) return;
		if (!/^(?:nsubj|obj|obl|nmod)/.test(token.deprel) || next.upos !== 'PROPN') return;
		words.set(i, { head: i + 1, deprel: 'compound', upos: 'PROPN', xpos: 'NNP' });
		words.tokens.forEach((other, k) => {
			if (other.head === i && k !== i + 1) words.set(k, { head: i + 1 });
		});
	});
	words.tokens.forEach((token, i) => {
		if (token.deprel !== 'flat' || token.head >= i || !words.isCapital(i)) return;
		for (let k = token.head + 1; k < i; k++)
			if (/^[()[\];]$/.test(words.word(k))) return words.set(i, { deprel: 'conj' });
	});
}
