// "Surfers Against Sewage", "Mothers Against Drunk Driving": a campaign whose name has a preposition with a capital → one name.
import type { MendedWords } from './mended-words.ts';

/** Makes one name of the words with capitals around "Against" inside a sentence of small words. */
export function mendCampaigns(words: MendedWords): void {
	for (let i = 1; i < words.tokens.length - 1; i++) {
		if (!words.is(i, 'Against') && !words.is(i, 'Without')) continue;
		let first = i;
		while (words.isCapital(first - 1) && words.at(first - 1)?.upos !== 'DET') first--;
		let last = i;
		while (words.isCapital(last + 1)) last++;
		if (first === i || last === i || !hasSmallVerb(words)) continue;
		words.join(first, last, last);
	}
}

/** Not a heading, in which all words that carry something have capitals. */
function hasSmallVerb(words: MendedWords): boolean {
	return words.tokens.some(({ upos }, i) => upos === 'VERB' && /^[a-z]/.test(words.word(i)));
}
