// "a letter … two letters … the duel … the duel" → the letters are likely different ones, the duel is the same each time.
import { hasLetters, isPlain, isWordAt, leadingLetters } from '../letters.ts';

const COUNTING = new Set(
	(
		'any each every some no another other many more most several all both few ' +
		'one two three four five six seven eight nine ten first second third'
	).split(' ')
);
const SMALL = new Set(
	(
		'a an the this these those that such his her its their my our your is are was were be been being has have had ' +
		'of in on at for with by to from and or which who as can could will would should may might do does did not than ' +
		'but when where if because so into about across within without like through between over under it they he she ' +
		'we you i after before during also must more while whose there'
	).split(' ')
);

/**
 * How much each sign speaks for a mention to mean the same thing as the other mentions of its words, as log odds.
 * Fitted once, with likeliness as in logistic regression, to which mentions corefer in the licensed genres of GUM's training part.
 */
const SIGNS = {
	always: -0.6,
	/** "Fife" is one thing, "letter" may be many. */
	named: 2.7,
	/** The share of the node's mentions that have the number of this one: "language" and "languages" are two things. */
	sameNumber: 1.97,
	oneWord: -0.5,
	/** "a letter". */
	indefinite: -0.33,
	/** "two letters", "any letter". */
	counted: -1.3,
	/** "original letters", "the rental value": another word says which one. */
	modified: -0.5,
	/** "letter box". */
	before: -0.2
};

/** A mention with the words around it. */
export interface Occurrence {
	/** Of the paragraph. */
	text: string;
	start: number;
	end: number;
}

/**
 * How many of a node's mentions likely mean one and the same thing, from none to all of them: names do, counted
 * and indefinite nouns less, and nouns in the singular and the plural mean different things.
 */
export function countAlike(
	occurrences: readonly Occurrence[],
	{ named, words }: { named: boolean; words: number }
): number {
	const plurals = occurrences.filter(isPlural).length;
	let sum = 0;
	for (const occurrence of occurrences) {
		let odds = SIGNS.always + (words === 1 ? SIGNS.oneWord : 0);
		if (named) odds += SIGNS.named;
		else {
			const alike = isPlural(occurrence) ? plurals : occurrences.length - plurals;
			odds += (SIGNS.sameNumber * alike) / occurrences.length + oddsOfWordsAround(occurrence);
		}
		sum += 1 / (1 + Math.exp(-odds));
	}
	return sum;
}

function oddsOfWordsAround({ text, start, end }: Occurrence): number {
	const mention = text.slice(start, end);
	const letters = leadingLetters(mention);
	const own = mention.charAt(letters.length) === ' ' ? letters : '';
	const led = SMALL.has(own.toLowerCase()) || isCounting(own.toLowerCase());
	const [further, last] = wordsBefore(text.slice(Math.max(0, start - 40), start));
	const previous = (led ? own : last).toLowerCase();
	const isContent =
		previous !== '' && !SMALL.has(previous) && !isCounting(previous) && !/['’]s?$/.test(previous);
	// "a fine letter" is as indefinite as "a letter"
	const leader = isContent ? further.toLowerCase() : previous;
	const next = text.charAt(end) === ' ' ? leadingLetters(text.slice(end + 1, end + 25)) : '';
	let odds = 0;
	if (isContent) odds += SIGNS.modified;
	if (/^an?$/.test(leader)) odds += SIGNS.indefinite;
	else if (isCounting(leader)) odds += SIGNS.counted;
	if (next !== '' && !SMALL.has(next.toLowerCase()) && !/(?:ed|ly)$/.test(next))
		odds += SIGNS.before;
	return odds;
}

/** The two words that lead up to the end of a text, with nothing but a blank after each; '' where there is none. */
function wordsBefore(text: string): [further: string, last: string] {
	const [end, last = '', further = ''] = text.split(' ').reverse();
	if (end !== '') return ['', ''];
	const word = endOf(last);
	return [word !== '' && word === last ? endOf(further) : '', word];
}

function endOf(run: string): string {
	const end = isPlain(run) ? /[a-z\d'’-]*$/i : /[\p{L}\p{N}'’-]*$/u;
	return end.exec(run)?.[0] ?? '';
}

/** "any", "two", "25"; in small letters. */
function isCounting(word: string): boolean {
	return COUNTING.has(word) || (isWordAt(word, 0) && !hasLetters(word) && /^\p{N}+$/u.test(word));
}

function isPlural({ text, start, end }: Occurrence): boolean {
	return /[^s]s$/.test(text.slice(start, end));
}
