// "In many areas councils have closed libraries", "To date few schools have joined": no subject stands behind a preposition →
// the noun before the subject closes what the sentence opens with.
import type { MendedWords } from './mended-words.ts';

/** Prepositions that open a sentence or clause with a place, a time or a case; "over 20 councils" counts. */
const OPENS =
	/^(?:in|at|on|during|across|under|for|within|by|after|before|following|since|despite)$/i;
/** What stands after them without an article: "In practice officers decided". */
const BARE =
	/^(?:addition|contrast|effect|general|particular|practice|principle|reality|response|return|theory|total|turn)$/i;
/** "In April Canada signed". */
const MONTHS =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Parts the subject from the phrase in front of it that the parser made a part of it. */
export function mendOpenings(words: MendedWords): void {
	for (let i = 0; i < words.tokens.length; i++) {
		const token = words.tokens[i]!;
		if (token.upos === 'ADP' && token.deprel === 'case' && OPENS.test(words.word(i)))
			mendOpening(words, i, token.head);
		else if (token.deprel === 'compound' && words.is(i, 'date') && /^to$/i.test(words.word(i - 1)))
			mendToDate(words, i);
	}
}

function mendOpening(words: MendedWords, preposition: number, under: number): void {
	// "that in some areas schools had closed": the preposition may hang on the noun that is a part of the subject
	const isPart = words.at(under)?.deprel === 'compound';
	const subject = isPart ? (words.at(under)?.head ?? -1) : under;
	const noun = words.at(subject);
	if (!noun || !noun.deprel.startsWith('nsubj') || subject < preposition + 2) return;
	const end = endOfOpening(words, preposition, subject);
	if (end === undefined) return;
	for (let k = preposition; k < end; k++)
		if (words.at(k)?.head === subject) words.set(k, { head: end });
	words.set(end, { head: noun.head, deprel: 'obl' });
}

/** The last plural before the subject that was hung on it, or the one bare noun. */
function endOfOpening(
	words: MendedWords,
	preposition: number,
	subject: number
): number | undefined {
	for (let k = subject - 1; k > preposition; k--) {
		const token = words.at(k);
		if (token?.deprel !== 'compound') continue;
		if (MONTHS.test(words.word(k))) return k;
		if (token.upos !== 'NOUN') continue;
		if (token.xpos === 'NNS') return k;
		if (k === preposition + 1 && BARE.test(words.word(k))) return k;
	}
	return undefined;
}

function mendToDate(words: MendedWords, date: number): void {
	const subject = words.at(date)?.head ?? -1;
	const noun = words.at(subject);
	if (!noun || noun.head < 0 || subject < date) return;
	words.set(date, { head: noun.head, deprel: 'obl' });
	words.set(date - 1, { head: date, deprel: 'case', upos: 'ADP', xpos: 'IN' });
}
