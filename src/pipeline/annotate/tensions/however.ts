// "Many stakeholders believe that it offers the potential to … However, there is also a general
// acceptance that it has not yet realised this potential." → the clause before, against this one.
import type { Span } from '#graph/graph-file.ts';
import { hasLetters } from '../../letters.ts';
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { sidesWithin } from './instead.ts';
import { clausePole, poleOver, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';

const OPENERS = new Set(['but', 'yet']);
/** Words that link as adverbs and do something else too. */
const ONLY_AS_ADVERB = new Set(['though', 'instead', 'rather', 'yet', 'still', 'otherwise']);
/** Words that link at the head of a sentence only: "Still, the work goes on". */
const ONLY_FIRST = new Set(['rather', 'yet', 'still', 'otherwise']);

export const however: TensionRule = {
	id: 'tensions/however',
	find(place) {
		const { tree, cues } = place;
		for (let i = 0; i < tree.tokens.length; i++) {
			const match = cues.connectives.at(tree.words, i);
			if (match && isLinking(tree, i, match.last, match.value.kind)) {
				const found = across(place, match.first, match.last);
				if (found.length) return found;
			}
			if (match) i = match.last;
		}
		const opener = openingCoordinator(tree);
		return opener === undefined ? [] : across(place, opener, opener);
	}
};

/** "at the same time", "that said", "in reality" link at the head of a sentence or of a clause, not inside one. */
const AT_HEAD = new Set(['at', 'that', 'in']);

function isLinking(tree: Tree, i: number, last: number, kind: string): boolean {
	const word = wordOf(tree, i);
	if (isOfDegree(tree, i) || sidesWithin(tree, i)) return false;
	// "on the other, they questioned it", not "on the other side"
	if (word === 'on' && wordOf(tree, last) === 'other') return wordOf(tree, last + 1) === ',';
	if (
		AT_HEAD.has(word) &&
		kind === 'linking' &&
		ALONE.test(tree.words.slice(i, last + 1).join(' '))
	)
		return (
			isFirst(tree, i) ||
			(headsClause(tree, i) && (word === 'in' || wordOf(tree, last + 1) === ','))
		);
	if (!ONLY_AS_ADVERB.has(word)) return kind === 'linking';
	const apart =
		word === 'though' && (uposOf(tree, i + 1) === 'PUNCT' || wordOf(tree, i + 1) === 'that');
	if (!isA(tree, i, 'advmod') && !apart) return false;
	return (
		!ONLY_FIRST.has(word) || (isFirst(tree, i) && (word === 'yet' || wordOf(tree, i + 1) === ','))
	);
}

/** Words that are often no more than a part of their clause: not "in contrast". */
const ALONE =
	/^(at the same time|that said|that being said|in reality|in practice|in actual fact)$/;

/** Whether a mark or "but" stands before a word: "…; in practice, few do". */
function headsClause(tree: Tree, i: number): boolean {
	return [';', ':', '–', '—', 'but', 'and'].includes(wordOf(tree, i - 1));
}

/** "however high the wind": how high does not matter, nothing is linked. */
function isOfDegree(tree: Tree, i: number): boolean {
	const next = i + 1;
	if (wordOf(tree, i) !== 'however' || !['ADJ', 'ADV', 'VERB'].includes(uposOf(tree, next)))
		return false;
	// "however real that memory was": behind the adjective stands the subject of its clause
	if (uposOf(tree, next) !== 'ADV' && ['DET', 'PRON'].includes(uposOf(tree, next + 1))) return true;
	if (uposOf(tree, next) === 'VERB') return false;
	return headOf(tree, i) === next && firstBelow(tree, next, 'cop', 'expl') === undefined;
}

/** "But" or "Yet" at the head of a sentence. */
function openingCoordinator(tree: Tree): number | undefined {
	const first = tree.words.findIndex((_, i) => !isFiller(tree, i));
	const joins =
		uposOf(tree, first) === 'CCONJ' ||
		isA(tree, first, 'cc', 'advmod') ||
		wordOf(tree, first + 1) === ',';
	return OPENERS.has(wordOf(tree, first)) && joins ? first : undefined;
}

/** Whether nothing but marks, "and" and hesitation stands before a word. */
function isFirst(tree: Tree, i: number): boolean {
	return tree.words.slice(0, i).every((word, k) => isFiller(tree, k) || word === 'and');
}

function isFiller(tree: Tree, i: number): boolean {
	return uposOf(tree, i) === 'PUNCT' || uposOf(tree, i) === 'INTJ' || isA(tree, i, 'discourse');
}

function across({ tree, before, cues }: Place, first: number, last: number): FoundTension[] {
	const owner = outside(tree, first, last);
	const cue = cueOver(tree, first, last);
	if (owner < 0 || !cue) return [];
	const halves = semicolonHalves(tree, first, last) ?? commaHalves(tree, owner, first, last);
	if (halves) return tension('contrast', halves[0], halves[1], cue, 0.85);
	const later = clauseAfter(tree, owner, first, last);
	const clause = later ?? owner;
	const inner = later === undefined ? innerNeighbour(tree, clause, first) : owner;
	const linked = clausePole(
		tree,
		clause,
		cues,
		(c) => c === inner || (c < first && isA(tree, c, 'cc'))
	);
	const second = linked && withoutCue(tree.text, linked, cue);
	if (inner !== undefined) {
		const earlier = clausePole(tree, inner, cues, (c) => c === clause || c > first);
		return tension('contrast', earlier, second, cue, 0.85);
	}
	const previous = before.findLast(saysSomething);
	if (!previous) return [];
	const far = second && second.start - cue.end > FAR && isFirst(tree, first);
	return tension(
		'contrast',
		clausePole(previous, previous.root, cues),
		far ? nextWords(tree, last) : second,
		cue,
		0.8
	);
}

/** Not a footnote's number behind a full stop, nor "Um, yeah." */
function saysSomething(tree: Tree): boolean {
	const words = tree.words.filter((word, i) => hasLetters(word, 2) && uposOf(tree, i) !== 'INTJ');
	return tree.root >= 0 && words.length > 0;
}

/** So many characters behind the connective that opens a sentence stands another thought than its own. */
const FAR = 80;

/** What stands behind the connective, as far as the next semicolon or colon. */
function nextWords(tree: Tree, last: number): Span | undefined {
	const indices = tree.tokens.map((_, i) => i).slice(last + 1);
	const end = indices.findIndex((i) => wordOf(tree, i) === ';' || wordOf(tree, i) === ':');
	const own = end < 0 ? indices : indices.slice(0, end);
	return poleOver(tree, own, own[0] ?? last);
}

/** The pole without the connective at its start or its end; inside, the connective stays. */
function withoutCue(text: string, pole: Span, cue: Span): Span {
	const mark = /[\s,;:–—-]/;
	let { start, end } = pole;
	if (start === cue.start) {
		start = cue.end;
		while (start < end && mark.test(text[start] ?? '')) start++;
	}
	if (end === cue.end) {
		end = cue.start;
		while (end > start && mark.test(text[end - 1] ?? '')) end--;
	}
	return start < end ? { start, end } : pole;
}

/** "X; by contrast, Y", "X; Y, by contrast": what stands on the two sides of the semicolon. */
function semicolonHalves(
	tree: Tree,
	first: number,
	last: number
): [Span | undefined, Span | undefined] | undefined {
	const at = tree.words.lastIndexOf(';', first);
	if (at < 2) return undefined;
	const before = tree.words.slice(0, at).lastIndexOf(';') + 1;
	const next = tree.words.indexOf(';', last);
	const indices = tree.tokens.map((_, i) => i);
	const left = indices.slice(before, at);
	const right = indices.slice(first === at + 1 ? last + 1 : at + 1, next < 0 ? undefined : next);
	return [poleOver(tree, left, left[0] ?? 0), poleOver(tree, right, right[0] ?? 0)];
}

/** The clause of the same sentence that the linked one follows: "This reflects X, however, Y". */
function innerNeighbour(tree: Tree, clause: number, first: number): number | undefined {
	const head = headOf(tree, clause);
	if (head >= 0 && head < first && isA(tree, clause, 'parataxis', 'conj')) return head;
	// "X, however, Y" with X hanging on Y
	const own = firstBelow(tree, clause, 'nsubj', 'expl', 'csubj');
	if (own === undefined || own < first) return undefined;
	return below(tree, clause, 'ccomp', 'parataxis', 'advcl', 'dep').find(
		(c) =>
			c < first &&
			firstBelow(tree, c, 'nsubj', 'expl') !== undefined &&
			below(tree, c, 'mark').length === 0 &&
			!below(tree, c, 'advmod').some((w) => TIMES.has(wordOf(tree, w)))
	);
}

const TIMES = new Set(['when', 'where', 'whenever', 'as', 'once']);

/**
 * "To some extent this reflects X, however, it also reflects Y", where the parser did not see two
 * clauses: the words before the connective say something of their own, and its clause has its
 * subject after it.
 */
function commaHalves(
	tree: Tree,
	owner: number,
	first: number,
	last: number
): [Span | undefined, Span | undefined] | undefined {
	const subject = firstBelow(tree, owner, 'nsubj', 'expl');
	if (subject === undefined || subject <= last || tree.words[first - 1] !== ',') return undefined;
	if (innerNeighbour(tree, owner, first) !== undefined) return undefined;
	const verb = tree.tokens.findIndex(
		(_, i) =>
			i < first &&
			(uposOf(tree, i) === 'VERB' || firstBelow(tree, i, 'cop') !== undefined) &&
			firstBelow(tree, i, 'mark') === undefined &&
			below(tree, i, 'nsubj').some((s) => s < i && !RELATIVES.has(wordOf(tree, s)))
	);
	if (verb < 0) return undefined;
	const indices = tree.tokens.map((_, i) => i);
	return [
		poleOver(tree, indices.slice(0, first), verb),
		poleOver(tree, indices.slice(last + 1), subject)
	];
}

const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/** "This reflects X, however, it also reflects Y", where the parser hung the word on the first clause. */
function clauseAfter(tree: Tree, owner: number, first: number, last: number): number | undefined {
	const own = firstBelow(tree, owner, 'nsubj', 'expl', 'csubj');
	if (own === undefined || own > first || owner > first) return undefined;
	return below(tree, owner, 'parataxis', 'conj', 'ccomp', 'advcl').find((c) => {
		const subject = firstBelow(tree, c, 'nsubj', 'expl', 'csubj');
		return (
			c > last &&
			subject !== undefined &&
			subject > last &&
			subject - last <= 4 &&
			below(tree, c, 'mark').length === 0
		);
	});
}

/** The head of the clause that the connective belongs to. */
function outside(tree: Tree, first: number, last: number): number {
	let at = first;
	while (at >= first && at <= last) at = headOf(tree, at);
	return at < 0 ? at : clauseOf(tree, at);
}
