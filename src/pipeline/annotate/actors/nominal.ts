import type { Span } from '#graph/graph-file.ts';
import { isCapitalAt, isCapitalised, isPlain, startsCapital, startsSmall } from '../../letters.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, keyOf, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import { isAddress, isSound } from './sound.ts';

/**
 * A base noun phrase: the noun, what stands before it and the names that follow it. "a small group of senior
 * council officers in Fife" holds the nominals "a small group", "senior council officers", "Fife".
 */
export interface Nominal {
	/** Index of the noun in its sentence. */
	head: number;
	/** First and last token. */
	first: number;
	last: number;
	/** Lower-case lemmas of the words that make the term, the noun last; no articles, no possessors. */
	terms: string[];
	/** The tokens of `terms`. */
	termTokens: number[];
	/** Whether the noun modifies another noun ("NHS" in "NHS structures"). */
	modifier: boolean;
	/** Whether it is a name. */
	named: boolean;
}

const BEFORE = [
	'det',
	'amod',
	'compound',
	'nummod',
	'nmod:poss',
	'flat',
	'nmod:npmod',
	'advmod',
	'goeswith'
];
/** Words that the parser may take for nouns and that name nobody. */
const PRONOUNS = new Set(['others', 'other', 'ones', 'one', 'both', 'each', 'etc', 'e.g.', 'i.e.']);
const OF_NAME = new Set(['of', 'for', 'the', 'and', '&', 'in', 'on', 'to']);

/** The nominals of a sentence, in the order of their nouns. */
export function nominalsOf(tree: Tree): Nominal[] {
	const found: Nominal[] = [];
	tree.tokens.forEach((_, i) => {
		if (isNominalHead(tree, i)) found.push(nominalAt(tree, i));
	});
	return found;
}

function isNominalHead(tree: Tree, i: number): boolean {
	const upos = uposOf(tree, i);
	if (isAddress(wordOf(tree, i)) || isSound(wordAt(tree, i))) return false;
	if (isA(tree, i, 'flat', 'fixed', 'goeswith', 'case', 'cc', 'mark')) return false;
	if (PRONOUNS.has(wordOf(tree, i))) return false;
	if (upos === 'PROPN') return !continuesName(tree, i);
	// "an overarching, cross-cutting initiative": what the tagger takes for a noun and the tree for an adjective
	if (upos === 'NOUN')
		return !isA(tree, i, 'amod') && !isSharedAdjective(tree, i) && !isRelativeVerb(tree, i);
	// "the poor", "the unemployed"
	if (upos === 'ADJ' && isA(tree, i, 'nsubj', 'obj', 'obl', 'nmod', 'conj', 'root'))
		return below(tree, i, 'det').some((d) => wordOf(tree, d) === 'the') && !isSuperlative(tree, i);
	return false;
}

/** "an individual or organisational perspective": the first of two adjectives, though it could be a noun. */
function isSharedAdjective(tree: Tree, i: number): boolean {
	return (
		/(?:al|ic|ive|ary|ous)$/.test(wordOf(tree, i)) &&
		/^(?:and|or)$/.test(wordOf(tree, i + 1)) &&
		uposOf(tree, i + 2) === 'ADJ' &&
		uposOf(tree, i + 3) === 'NOUN' &&
		(headOf(tree, i + 2) === i + 3 || headOf(tree, i + 3) === i)
	);
}

/** "those that sponsor NDPBs": after a relative pronoun stands a verb, whatever the tagger takes it for. */
function isRelativeVerb(tree: Tree, i: number): boolean {
	if (!/^(?:that|which|who)$/.test(wordOf(tree, i - 1)) || !startsSmall(wordAt(tree, i)))
		return false;
	if (isA(tree, i, 'acl:relcl')) return below(tree, i, 'cop').length === 0;
	return isA(tree, i, 'compound') && headOf(tree, i) > i && xposOf(tree, i - 1).startsWith('W');
}

function isSuperlative(tree: Tree, i: number): boolean {
	return /[RS]$/.test(xposOf(tree, i)) || below(tree, i, 'nmod').length > 0;
}

/** "Scottish" in "Scottish Executive": a name's own part, not a name beside it. */
function continuesName(tree: Tree, i: number): boolean {
	const head = headOf(tree, i);
	if (!isA(tree, i, 'compound', 'amod') || uposOf(tree, head) !== 'PROPN') return false;
	return !isAcronym(wordAt(tree, i)) || Math.abs(head - i) > 1
		? isBetweenNames(tree, i, head)
		: false;
}

function isBetweenNames(tree: Tree, i: number, head: number): boolean {
	for (let k = Math.min(i, head); k <= Math.max(i, head); k++)
		if (uposOf(tree, k) === 'NOUN') return false;
	return true;
}

/** The word as it is written. */
export function wordAt(tree: Tree, i: number): string {
	const token = tree.tokens[i];
	return token ? tree.text.slice(token.start, token.end) : '';
}

/** "COSLA", "NDPBs", "U.S.", "DfES". */
export function isAcronym(word: string): boolean {
	// most words start small
	const first = word.charCodeAt(0);
	if (first >= 97 && first <= 122) return false;
	// and most others go on small: one capital, then small letters to the end
	if (/^[A-Z][a-z]+$/.test(word)) return false;
	if (isPlain(word)) return PLAIN_ACRONYM.test(word);
	return (
		/^(?:\p{Lu}\.?){2,}(?:s|['’]s)?$/u.test(word) ||
		/^\p{Lu}{2,}[\p{L}\p{N}]{0,3}$/u.test(word) ||
		/^(?!PhD|Mc|De|La|Le)\p{Lu}\p{Ll}\p{Lu}{1,4}$/u.test(word)
	);
}

/** The three shapes of an acronym, in ASCII. */
const PLAIN_ACRONYM =
	/^(?:[A-Z]\.?){2,}(?:s|['’]s)?$|^[A-Z]{2,}[A-Za-z\d]{0,3}$|^(?!PhD|Mc|De|La|Le)[A-Z][a-z][A-Z]{1,4}$/;

/**
 * The noun under which tables and weights know a token: its lemma, of an acronym the acronym itself without
 * a plural s ("NHS" is no plural).
 */
export function nounKey(tree: Tree, i: number): string {
	const written = wordAt(tree, i);
	if (!isAcronym(written)) return keyOf(tree, i);
	const isPlural = written.endsWith('s') && isCapitalAt(written, written.length - 2);
	const bare = isPlural ? written.slice(0, -1) : written.replace(/['’]s$/, '');
	return bare.replaceAll('.', '').toLowerCase();
}

function nominalAt(tree: Tree, head: number): Nominal {
	let first = head;
	for (let i = head - 1; i >= 0 && standsBefore(tree, i, head); i--) first = i;
	while (first < head && uposOf(tree, first) === 'PUNCT' && !isQuote(wordOf(tree, first))) first++;
	let last = head;
	for (let i = head + 1; i < tree.tokens.length; i++) {
		if (standsAfter(tree, i, head, last)) last = i;
		else if (!/^[-–/.]$/.test(wordOf(tree, i)) || !standsAfter(tree, i + 1, head, last)) break;
	}
	while (first < head && (isOpeningAdverb(tree, first) || isLink(tree, first))) first++;
	for (let i = first + 1; i < head; i++) if (isRelativeVerb(tree, i)) first = i + 1;
	const bearer = nameAfter(tree, head, last);
	const named =
		uposOf(tree, head) === 'PROPN' ||
		isTitled(tree, head) ||
		endsName(tree, head) ||
		bearer !== undefined;
	if (named && below(tree, head, 'flat', 'nmod:desc').length === 0)
		last = withOfName(tree, head, last);
	const termTokens: number[] = [];
	for (let i = bearer ?? first; i <= last; i++)
		if (i === head || isTerm(tree, i, head)) termTokens.push(i);
	return {
		head,
		first,
		last,
		termTokens,
		terms: termTokens.map((i) => termWord(tree, i)),
		modifier:
			isA(tree, head, 'compound', 'nmod:poss') &&
			headOf(tree, head) > head &&
			isA(tree, head, 'compound'),
		named
	};
}

/** "Facebook creator Mark Zuckerberg": where the name of two words or more starts that follows a noun. */
function nameAfter(tree: Tree, head: number, last: number): number | undefined {
	if (uposOf(tree, head) !== 'NOUN' || last < head + 2) return undefined;
	for (let i = head + 1; i <= last; i++)
		if (uposOf(tree, i) !== 'PROPN' || !startsCapital(wordAt(tree, i))) return undefined;
	return head + 1;
}

/** "Rowan Consulting": a noun with a capital right after a name. */
function endsName(tree: Tree, head: number): boolean {
	const before = head - 1;
	return (
		/^\p{Lu}\p{Ll}/u.test(wordAt(tree, head)) &&
		uposOf(tree, before) === 'PROPN' &&
		/^\p{Lu}\p{Ll}/u.test(wordAt(tree, before)) &&
		headOf(tree, before) === head &&
		isA(tree, before, 'compound')
	);
}

/** "the Convention of Scottish Local Authorities": a noun with a capital that "of" and a capital follow is a name. */
function isTitled(tree: Tree, i: number): boolean {
	const isCapital = (k: number) => isCapitalised(wordAt(tree, k));
	if (i === 0 || !isCapital(i) || wordOf(tree, i + 1) !== 'of') return false;
	return isCapital(i + 2) && below(tree, i, 'nmod').some(isCapital);
}

/** "Later COSLA asked …": a capital at the start of a sentence makes no name of an adverb. */
function isOpeningAdverb(tree: Tree, i: number): boolean {
	return uposOf(tree, i) === 'ADV' || (i === 0 && /^(?:RB|JJ)R$/.test(xposOf(tree, i)));
}

/** "between different 'players'": a preposition or conjunction is no part of what it leads to. */
function isLink(tree: Tree, i: number): boolean {
	return /^(?:ADP|CCONJ|SCONJ)$/.test(uposOf(tree, i)) && wordOf(tree, i + 1) !== '-';
}

/** A word of a term, as terms are compared: the lemma of a noun, of other words the word. */
export function termWord(tree: Tree, i: number): string {
	return spellingKey(termLemma(tree, i));
}

function termLemma(tree: Tree, i: number): string {
	if (isAcronym(wordAt(tree, i))) return nounKey(tree, i);
	return uposOf(tree, i) === 'NOUN' || uposOf(tree, i) === 'PROPN'
		? lemmaOf(tree, i)
		: wordOf(tree, i);
}

function isQuote(word: string): boolean {
	return /^["“”‘’'`]+$/.test(word);
}

/** Whether a token before the noun belongs to its phrase: below it by modifying relations only. */
function standsBefore(tree: Tree, i: number, head: number): boolean {
	let at = i;
	for (let steps = 0; steps < 12; steps++) {
		const up = headOf(tree, at);
		if (up < 0) return false;
		if (up === head)
			return isA(tree, at, ...BEFORE, 'punct', 'nmod', 'case', 'cc') && isBeforeOk(tree, at);
		at = up;
	}
	return false;
}

function isBeforeOk(tree: Tree, at: number): boolean {
	if (isA(tree, at, 'case', 'cc')) return false;
	if (isA(tree, at, 'advmod')) return false;
	if (isA(tree, at, 'nmod') && !isA(tree, at, 'nmod:poss', 'nmod:npmod', 'nmod:desc')) return false;
	if (isA(tree, at, 'punct')) return /^[-–"“”‘’'/.&]+$/.test(wordOf(tree, at));
	return true;
}

/** Names that run on after the first word: "Abu Musab al-Zarqawi", "Committee 1267". */
function standsAfter(tree: Tree, i: number, head: number, last: number): boolean {
	if (i >= tree.tokens.length) return false;
	const up = headOf(tree, i);
	const inside = up >= head && up <= last;
	return inside && isA(tree, i, 'flat', 'compound', 'goeswith') && uposOf(tree, i) !== 'ADJ';
}

/**
 * "Department of the Treasury": a name that "of" continues with a name belongs to it; not "Professor Ana Silva of Bangor
 * University", who has a title.
 */
function withOfName(tree: Tree, head: number, last: number): number {
	let end = last;
	for (const child of below(tree, head, 'nmod', 'conj')) {
		if (child < end || !startsCapital(wordAt(tree, child)) || child - end > 4) continue;
		let between = true;
		for (let k = end + 1; k < child; k++)
			if (!OF_NAME.has(wordOf(tree, k)) && !startsCapital(wordAt(tree, k))) between = false;
		const link = wordOf(tree, end + 1);
		if (!between || (link !== 'of' && link !== 'for')) continue;
		end = Math.max(end, nominalAt(tree, child).last);
	}
	return end;
}

function isTerm(tree: Tree, i: number, head: number): boolean {
	if (uposOf(tree, i) === 'PUNCT') return false;
	if (isA(tree, i, 'det', 'nmod:poss', 'nummod', 'case'))
		return i > head && !isA(tree, i, 'det', 'nmod:poss');
	for (let at = i, steps = 0; at >= 0 && at !== head && steps < 12; at = headOf(tree, at), steps++)
		if (isA(tree, at, 'nmod:poss') && at < head) return false;
	return true;
}

/** The first word of a sentence where only that gives it its capital: "Personal" of "Personal motivation is rare". */
export function smallStart(tree: Tree): number | undefined {
	const i = tree.tokens.findIndex((token) => token.upos !== 'PUNCT');
	const isSmall = startsSmall(tree.tokens[i]?.lemma ?? '') && uposOf(tree, i) !== 'PROPN';
	return isSmall && isCapitalised(wordAt(tree, i)) ? i : undefined;
}

/** Where the nominal stands in the paragraph. */
export function spanOf(tree: Tree, nominal: Pick<Nominal, 'first' | 'last'>): Span {
	return {
		start: tree.tokens[nominal.first]?.start ?? 0,
		end: tree.tokens[nominal.last]?.end ?? 0
	};
}
