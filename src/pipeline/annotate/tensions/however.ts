// "Many stakeholders believe that it offers the potential to … However, there is also a general
// acceptance that it has not yet realised this potential." → the clause before, against this one.
import type { Span } from '#graph/graph-file.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, uposOf, wordOf } from '../tree/tree.ts';
import { clausePole, cueOver, tension } from './pole.ts';
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
			if (match && isLinking(tree, i, match.value.kind)) {
				const found = across(place, match.first, match.last);
				if (found.length) return found;
			}
			if (match) i = match.last;
		}
		const opener = openingCoordinator(tree);
		return opener === undefined ? [] : across(place, opener, opener);
	}
};

function isLinking(tree: Tree, i: number, kind: string): boolean {
	const word = wordOf(tree, i);
	if (!ONLY_AS_ADVERB.has(word)) return kind === 'linking';
	if (!isA(tree, i, 'advmod')) return false;
	return (
		!ONLY_FIRST.has(word) || (isFirst(tree, i) && (word === 'yet' || wordOf(tree, i + 1) === ','))
	);
}

/** "But" or "Yet" at the head of a sentence. */
function openingCoordinator(tree: Tree): number | undefined {
	const first = tree.words.findIndex((_, i) => !isFiller(tree, i));
	return OPENERS.has(wordOf(tree, first)) && isA(tree, first, 'cc', 'advmod') ? first : undefined;
}

/** Whether nothing but marks, "and" and hesitation stands before a word. */
function isFirst(tree: Tree, i: number): boolean {
	return tree.words.slice(0, i).every((word, k) => isFiller(tree, k) || word === 'and');
}

function isFiller(tree: Tree, i: number): boolean {
	return uposOf(tree, i) === 'PUNCT' || uposOf(tree, i) === 'INTJ' || isA(tree, i, 'discourse');
}

function across({ tree, before, cues }: Place, first: number, last: number): FoundTension[] {
	const clause = outside(tree, first, last);
	const cue = cueOver(tree, first, last);
	if (clause < 0 || !cue) return [];
	const inner = innerNeighbour(tree, clause, first);
	const linked = clausePole(
		tree,
		clause,
		cues,
		(c) => c === inner || (c < first && isA(tree, c, 'cc'))
	);
	const second = linked && withoutCue(tree.text, linked, cue);
	if (inner !== undefined) {
		const earlier = clausePole(tree, inner, cues, (c) => c === clause || c > first);
		return tension('contrast', earlier, second, cue, 0.8);
	}
	const previous = before[before.length - 1];
	if (!previous || previous.root < 0) return [];
	return tension('contrast', clausePole(previous, previous.root, cues), second, cue, 0.75);
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
			below(tree, c, 'mark').length === 0
	);
}

/** The head of the clause that the connective belongs to. */
function outside(tree: Tree, first: number, last: number): number {
	let at = first;
	while (at >= first && at <= last) at = headOf(tree, at);
	return at;
}
