// "the Broadband Equity, Access, and Deployment (BEAD) program": the words whose initials the letters in brackets are → one name.
import type { MendedWords } from './mended-words.ts';

const LINK = /^(?:and|&|of|for|the|in|on|to|,)$/;

/** Makes one name of the long form of an acronym where "and" or a comma goes through it. */
export function mendLongForms(words: MendedWords): void {
	words.tokens.forEach((_, i) => {
		if (!words.is(i - 1, '(') || !words.is(i + 1, ')')) return;
		const letters = words.word(i);
		if (!/^\p{Lu}{3,8}$/u.test(letters)) return;
		const last = i - 2;
		const first = startOf(words, last, letters);
		if (first === undefined || !isParted(words, first, last)) return;
		words.join(first, last, last);
		words.set(i, { head: last, deprel: 'appos' });
	});
}

/** Where the words start whose initials are the letters; words with a small letter count for none. */
function startOf(words: MendedWords, last: number, letters: string): number | undefined {
	let left = letters.length;
	for (let i = last; i >= 0 && left > 0; i--) {
		if (words.isCapital(i)) {
			if (words.word(i).charAt(0) !== letters.charAt(left - 1)) return undefined;
			left--;
			if (left === 0) return i;
		} else if (!LINK.test(words.word(i))) return undefined;
	}
	return undefined;
}

function isParted(words: MendedWords, first: number, last: number): boolean {
	for (let i = first; i <= last; i++) if (/^(?:and|&|,)$/.test(words.word(i))) return true;
	return false;
}
