// "a key aspect of the wider modernisation agenda" → "modernisation agenda"; "aspect" says nothing and is left out.
import { countCapitals, hasLetters, startsSmall } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Nominal } from '../actors/nominal.ts';
import { isDate } from '../actors/date.ts';
import { wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { describedFrom } from './described-term.ts';
import { isNumber, startOf } from './start-of-term.ts';
import { below, headOf, isA, lemmaOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';

export const TERM = 'concepts/term';

/** A term inside a nominal: its first and last token and its words. */
export interface Term {
	first: number;
	last: number;
	terms: string[];
	/** Of one noun, where the word that describes it starts: "poor" of "poor security". */
	described?: number;
}

/** Nouns that say nothing by themselves, or with an adjective ("large numbers"), and something with a noun or a gerund. */
const NAMED_BY_NOUNS = new Set(
	'context day detail figure level number order outcome point proportion rate request role time trend use'.split(
		' '
	)
);

/** "passenger numbers", "protection orders", "charging points", "waiting times". */
function isNamedByNoun(tree: Tree, head: number, noun: string): boolean {
	const before = head - 1;
	return (
		NAMED_BY_NOUNS.has(noun) &&
		isA(tree, head, 'compound') === false &&
		headOf(tree, before) === head &&
		(before === 0 || startsSmall(wordAt(tree, before))) &&
		((uposOf(tree, before) === 'NOUN' && isA(tree, before, 'compound')) ||
			xposOf(tree, before) === 'VBG')
	);
}

/** "Half disagreed": a past form that the tagger takes for a noun, and that no list of nouns knows. */
function isPastForm(tree: Tree, head: number, lexicon: Lexicon): boolean {
	return (
		/[^aeiou]ed$/.test(wordOf(tree, head)) &&
		!lexicon.nounClasses.has(wordOf(tree, head)) &&
		below(tree, head, 'det', 'amod', 'compound').length === 0
	);
}

/**
 * The term in a nominal: without articles, counters and modifiers that only grade or point; undefined where
 * the noun says nothing by itself, is a date or a number.
 */
export function termOf(tree: Tree, nominal: Nominal, lexicon: Lexicon): Term | undefined {
	const { head } = nominal;
	const cut = isMadeToDo(tree, nominal) ? 1 : 0;
	const tokens = nominal.termTokens.slice(0, nominal.termTokens.length - cut);
	const terms = nominal.terms.slice(0, tokens.length);
	const at = tokens.indexOf(head);
	const noun = terms[at] ?? terms.at(-1) ?? '';
	const written = wordAt(tree, tokens[at] ?? tokens.at(-1) ?? head);
	if (!(hasLetters(written, 3) || countCapitals(written) > 1) || isDate(tree, nominal))
		return undefined;
	if (isNumbered(tree, head) || isYear(tree, nominal)) return undefined;
	const from = startOf(tree, tokens, head, lexicon);
	const kept = terms.slice(from);
	const contentless = lexicon.contentlessHeads.get(noun);
	const isKnown = kept.length > 1 && lexicon.fixedTerms.has(kept.slice(-2).join(' '));
	const isNamed = kept.length > 1 && isNamedByNoun(tree, head, noun);
	if (contentless === 'always' && !isKnown && !isNamed) return undefined;
	if (contentless === 'alone' && kept.length === 1) return undefined;
	if (kept.length === 1 && isPastForm(tree, head, lexicon)) return undefined;
	const first = tokens[from] ?? head;
	// "foot" of "25-foot setbacks"
	if (first === head && wordOf(tree, head - 1) === '-' && isNumber(tree, head - 2))
		return undefined;
	if (/^(?:versa|facto|ante|hoc|cetera)$/.test(wordOf(tree, head + 1))) return undefined;
	const last = cut ? head - 1 : Math.max(nominal.last, head);
	for (let i = first; i <= last; i++) {
		const isEdge = i === first || i === last;
		if (/^[()[\]#]$/.test(wordOf(tree, i)) || (!isEdge && isOneMark(tree, i, first, last)))
			return undefined;
	}
	const described = kept.length === 1 ? describedFrom(tree, tokens, from) : undefined;
	return { first, last, terms: kept, ...(described !== undefined && { described }) };
}

/** "Bangor", "south-east Wales": where something is. */
export function isPlaceName(
	tree: Tree,
	{ named, termTokens, modifier }: Nominal,
	lexicon: Lexicon
): boolean {
	if (!named || modifier || termTokens.length > 4) return false;
	const words = termTokens.map((i) => wordOf(tree, i)).filter((word) => !COMPASS.test(word));
	return (
		words.length > 0 &&
		words.length <= 2 &&
		words.every((word) => {
			const known = lexicon.nounClasses.get(word);
			return (
				known !== undefined && known.place >= 8 && known.person <= 3 && known.organisation <= 4
			);
		})
	);
}

const COMPASS =
	/^(?:(?:north|south|east|west|mid|central|greater|upper|lower|rural|urban|inner)(?:ern)?|[-–])$/;

/** "Act 2014": a name of which only a common word and the year are left. */
function isYear(tree: Tree, { termTokens, last }: Nominal): boolean {
	return termTokens.length <= 2 && /^(?:19|20)\d\d$/.test(wordOf(tree, last));
}

/** "Priority one", "Question 1", "Table 3": a place in the document, and no topic of it. */
function isNumbered(tree: Tree, head: number): boolean {
	const [place, number] = isNumber(tree, head) ? [head - 1, head] : [head, head + 1];
	return (
		isNumber(tree, number) &&
		/^(?:priority|question|option|section|table|figure|annex|appendix|chapter|phase|recommendation)$/.test(
			wordOf(tree, place)
		)
	);
}

/** Whether a quotation mark stands here that has no partner in the stretch. */
function isOneMark(tree: Tree, i: number, first: number, last: number): boolean {
	const isMark = (k: number) => /^["“”'‘’]$/.test(wordOf(tree, k));
	if (!isMark(i)) return false;
	for (let k = first; k <= last; k++) if (k !== i && isMark(k)) return false;
	return true;
}

const DOES = new Set(['work', 'fail', 'matter', 'count', 'change', 'grow', 'stop', 'last']);

/** "making the planning process work": what is made to do something, and a verb that was taken for a noun. */
function isMadeToDo(tree: Tree, { head, last, termTokens }: Nominal): boolean {
	return (
		termTokens.length > 1 &&
		head === last &&
		termTokens.at(-2) === head - 1 &&
		uposOf(tree, head - 1) === 'NOUN' &&
		DOES.has(wordOf(tree, head)) &&
		isA(tree, head, 'obj') &&
		/^(?:make|let|help|see)$/.test(lemmaOf(tree, headOf(tree, head)))
	);
}

/** Whether the nominal is the subject, an object or something else of its clause. */
export function roleOf(tree: Tree, head: number): 'subject' | 'object' | 'other' {
	if (isA(tree, head, 'nsubj')) return 'subject';
	return isA(tree, head, 'obj', 'iobj') ? 'object' : 'other';
}

/** Whether quotation marks stand right around the tokens. */
export function isQuoted(tree: Tree, first: number, last: number): boolean {
	const mark = (i: number) => /^["“”‘’'`]+$/.test(wordOf(tree, i));
	return mark(first - 1) && mark(last + 1);
}

/** Whether the noun stands after "the", "this" or "that". */
export function isDefinite(tree: Tree, head: number): boolean {
	return below(tree, head, 'det').some((i) =>
		/^(?:the|this|that|these|those)$/.test(wordOf(tree, i))
	);
}
