import { startsCapital, startsSmall } from '../../letters.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { wordAt } from '../actors/nominal.ts';
import type { Tree } from '../tree/tree.ts';
import { headOf, isA, keyOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';

/** Words that may start a stretch before a noun and belong to no term. */
const LINKS = new Set(['and', 'or', 'but', 'nor', 'than', 'as', 'just', 'another', 'whose']);

/** How many of the tokens only lead up to the term. */
export function startOf(
	tree: Tree,
	tokens: readonly number[],
	head: number,
	lexicon: Lexicon
): number {
	// "they had experienced difficulties": what has a subject or an auxiliary is a clause up to there
	let from = tokens.findLastIndex((token) => /^(?:PRON|AUX)$/.test(uposOf(tree, token))) + 1;
	if (from > tokens.length - 1) from = 0;
	while (
		tokens[from] !== undefined &&
		tokens[from] !== head &&
		(isVerb(tree, tokens[from] ?? head) || isDoing(tree, tokens[from] ?? head))
	)
		from++;
	while (from < tokens.length - 1) {
		const token = tokens[from] ?? head;
		if (token === head) break;
		if (isRemainder(tree, token, tokens)) {
			from++;
			continue;
		}
		if (isFixed(tree, token, lexicon)) break;
		if (isBeforeName(tree, tokens, from, head)) {
			from++;
			continue;
		}
		const joined = joinedWith(tree, token);
		const next = tokens.findIndex((other) => other > joined);
		if (joined > token && joined < head) {
			// "long-term", "three-day" go as a whole, and only where they grade or count
			const whole = tree.text
				.slice(tree.tokens[token]?.start, tree.tokens[joined]?.end)
				.toLowerCase();
			if (!lexicon.weakModifiers.has(whole) && !isNumber(tree, token)) break;
			from = next;
			continue;
		}
		const word = wordOf(tree, token);
		// "fair" belongs to "use" in "fair use analysis", "New" to "York" in "New York bar"
		const ofHead = headOf(tree, token) === head || headOf(tree, token) < token;
		const ofName =
			(token > 0 || uposOf(tree, token) === 'PROPN') &&
			isCapital(tree, token) &&
			isCapital(tree, token + 1) &&
			!isNumber(tree, token);
		if (ofName || !(isLead(tree, token, lexicon) || (ofHead && lexicon.weakModifiers.has(word))))
			break;
		from++;
	}
	return from;
}

/** "had experienced difficulties", "to legitimise decisions": a verb that the tree takes for a modifier. */
function isVerb(tree: Tree, token: number): boolean {
	if (uposOf(tree, token) !== 'VERB' || wordOf(tree, token + 1) === '-') return false;
	if (/^(?:VB|VBP|VBZ)$/.test(xposOf(tree, token))) return true;
	return /^(?:have|has|had|having)$/.test(wordOf(tree, token - 1));
}

/** "responsibility for planning adult services": after a preposition, what is done to the services. */
function isDoing(tree: Tree, token: number): boolean {
	return (
		uposOf(tree, token) === 'VERB' &&
		xposOf(tree, token) === 'VBG' &&
		/^(?:for|of|by|in|from|to|on)$/.test(wordOf(tree, token - 1)) &&
		wordOf(tree, token + 1) !== '-' &&
		/S$/.test(xposOf(tree, headOf(tree, token)))
	);
}

/** "rural" in "rural Montana": a small word, and from the next one on a name. */
function isBeforeName(tree: Tree, tokens: readonly number[], from: number, head: number): boolean {
	const token = tokens[from] ?? head;
	return (
		uposOf(tree, token) === 'ADJ' &&
		startsSmall(wordAt(tree, token)) &&
		joinedWith(tree, token) === token &&
		uposOf(tree, head) === 'PROPN' &&
		tokens.slice(from + 1).every((other) => isCapital(tree, other))
	);
}

/** "date" of "up-to-date knowledge", "foot" of "25-foot setbacks": what is left of a compound whose start is no part of the term. */
function isRemainder(tree: Tree, token: number, tokens: readonly number[]): boolean {
	return (
		wordOf(tree, token - 1) === '-' && (isNumber(tree, token - 2) || !tokens.includes(token - 2))
	);
}

/** "higher education", "best value": here the modifier makes the term. */
function isFixed(tree: Tree, token: number, lexicon: Lexicon): boolean {
	return lexicon.fixedTerms.has(`${wordOf(tree, token)} ${keyOf(tree, token + 1)}`);
}

function isLead(tree: Tree, token: number, lexicon: Lexicon): boolean {
	return (
		uposOf(tree, token) === 'ADV' ||
		isNumber(tree, token) ||
		isA(tree, token, 'cc', 'case', 'det', 'mark') ||
		LINKS.has(wordOf(tree, token)) ||
		(/^(?:at|in|of)$/.test(wordOf(tree, token - 1)) &&
			/^(?:least|most|best|worst)$/.test(wordOf(tree, token))) ||
		isMisspeltLink(wordOf(tree, token), lexicon)
	);
}

export function isNumber(tree: Tree, token: number): boolean {
	return uposOf(tree, token) === 'NUM' || /^[\d.,%]+$/.test(wordOf(tree, token));
}

function isCapital(tree: Tree, token: number): boolean {
	return startsCapital(wordAt(tree, token));
}

/** The last token that hyphens join to a token: that of "up" for "joined-up". */
function joinedWith(tree: Tree, token: number): number {
	let last = token;
	while (wordOf(tree, last + 1) === '-' && last + 2 < tree.tokens.length) last += 2;
	return last;
}

const OWN = ['their', 'there', 'these', 'those', 'other', 'which', 'whose', 'every', 'either'];

/** "thier": a word that nobody knows, with two letters of a pronoun or article exchanged. */
function isMisspeltLink(word: string, lexicon: Lexicon): boolean {
	if (word.length < 5 || lexicon.background.has(word) || lexicon.nounClasses.has(word))
		return false;
	return OWN.some((right) =>
		[...right].some(
			(_, k) =>
				right.slice(0, k) + right.charAt(k + 1) + right.charAt(k) + right.slice(k + 2) === word
		)
	);
}
