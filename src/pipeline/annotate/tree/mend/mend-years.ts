// "In 2021 Congress appropriated …": a year that was taken for a part of the name after it → when it was.
import type { MendedWords } from './mended-words.ts';

/** Hangs a year at the start of a sentence on the verb whose subject follows it. */
export function mendYears(words: MendedWords): void {
	words.tokens.forEach(({ head: name, deprel }, year) => {
		if (deprel !== 'nummod' || !/^(?:1[6-9]|20)\d\d$/.test(words.word(year))) return;
		const subject = words.at(name);
		if (name !== year + 1 || !words.isCapital(name) || !/^nsubj/.test(subject?.deprel ?? ''))
			return;
		if (!/^(?:in|by|since|until|during|from)$/i.test(words.word(year - 1))) return;
		if (words.at(year - 1)?.head !== name) return;
		words.set(year, { head: subject?.head ?? -1, deprel: 'obl' });
		words.set(year - 1, { head: year, deprel: 'case' });
	});
}
