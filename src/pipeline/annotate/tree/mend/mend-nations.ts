// "Indigenous Services Canada received it", "Immigration New Zealand", "Sport England": the country at the end of a body's name
// → a part of the name.
import type { MendedWords } from './mended-words.ts';

const NATIONS =
	/^(?:Australia|Canada|Cymru|England|Ireland|Ontario|Queensland|Scotland|UK|Wales|Zealand)$/;
/** What is no name with a country behind it: "In April Canada agreed", "South Wales". */
const OTHERS =
	/^(?:New|Northern|Southern|Western|Eastern|North|South|East|West|Central|Rural|Great|(?:Janu|Febru)ary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Makes one name of words with capitals and the country right behind them, where the grammar ties the two anyhow. */
export function mendNations(words: MendedWords): void {
	words.tokens.forEach((_, i) => {
		if (!words.isCapital(i) && !words.is(i, 'UK')) return;
		if (!NATIONS.test(words.word(i))) return;
		const from = words.is(i, 'Zealand') ? i - 2 : i - 1;
		if (words.is(i, 'Zealand') && !words.is(i - 1, 'New')) return;
		const inside = (k: number) => words.isCapital(k) && isName(words, k);
		if (!inside(from)) return;
		let first = from;
		while (inside(first - 1) || (isLink(words, first - 1, i) && inside(first - 2))) first--;
		const isTied = (k: number, from: number, to: number) => {
			const head = words.at(k)?.head ?? -1;
			return head >= from && head <= to;
		};
		// "with Health Canada and Sport England"
		const isListed =
			words.at(i)?.deprel === 'conj' &&
			words.at(from)?.deprel === 'conj' &&
			words.at(i)?.head === words.at(from)?.head;
		const country = Array.from({ length: i - from }, (_, k) => from + 1 + k);
		if (!isListed && !country.some((k) => isTied(k, first, from)) && !isTied(from, from + 1, i))
			return;
		if (words.at(i)?.head === from && words.at(i)?.deprel === 'nmod:poss') return;
		words.join(first, i, i);
	});
}

/** "Services", "Immigration", not "The" and "British". */
function isName(words: MendedWords, i: number): boolean {
	if (OTHERS.test(words.word(i))) return false;
	const { upos = '' } = words.at(i) ?? {};
	return /^(?:NOUN|PROPN)$/.test(upos) || (upos === 'ADJ' && words.isCapital(i + 1));
}

/** "and" within one name after "the": "the Health and Social Care Alliance Scotland". */
function isLink(words: MendedWords, i: number, end: number): boolean {
	const { head = -1, deprel = '' } = words.at(i) ?? {};
	if (!words.is(i, 'and') || !/^(?:compound|cc)$/.test(deprel) || head <= i || head > end)
		return false;
	return /^the$/i.test(words.word(i - 2));
}
