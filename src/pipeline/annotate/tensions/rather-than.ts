// "a central element of the agenda rather than just another, flavour of the month initiative"
// → what is chosen, against what is not.
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { phraseAround } from './phrase.ts';
import { poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';

export const ratherThan: TensionRule = {
	id: 'tensions/rather-than',
	find({ tree, cues }) {
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			if (value.kind !== 'against' || isOnlyQualified(tree, last)) return [];
			const inserted = insertedBetween(tree, first, last);
			if (inserted)
				return tension(
					value.relation,
					phraseAround(tree, inserted[0], (c) => c >= first),
					phraseAround(tree, inserted[1], (c) => c <= last),
					cueOver(tree, first, last),
					0.65
				);
			let second = headOf(tree, first);
			while (second >= first && second <= last) second = headOf(tree, second);
			while (isA(tree, second, 'det', 'amod', 'nummod', 'advmod') && headOf(tree, second) > second)
				second = headOf(tree, second);
			if (second < 0) return [];
			let chosen = headOf(tree, second);
			if (chosen < 0 && second > last) {
				// "Rather than asking, they decide": the words hang on the main verb
				const rejected = below(tree, second, 'advcl', 'obl', 'nmod').find(
					(c) => c > last && c < second
				);
				if (rejected === undefined) return [];
				chosen = second;
				second = rejected;
			}
			if (chosen < 0 || wordOf(tree, first - 1) === 'other') return [];
			if (second < first) {
				// the words hang on the verb, and what is not chosen hangs on the words
				second = topBehind(tree, last);
				chosen = nearestLike(tree, first, second);
				if (second < 0 || chosen < 0) return [];
			}
			if (isMeasured(tree, second)) return [];
			if (isReversal(tree, second, last)) chosen = wholeClause(tree, chosen);
			return tension(
				value.relation,
				poleAround(
					tree,
					chosen,
					(c, p) =>
						c === second ||
						(c >= first && c <= last) ||
						(p === chosen && c < chosen && isA(tree, c, 'case'))
				),
				poleAround(
					tree,
					second,
					(c, p) =>
						(c <= last && isA(tree, c, 'cc', 'case', 'mark', 'advmod')) ||
						(p === second && c < second && isA(tree, c, 'case'))
				),
				cueOver(tree, first, last),
				0.65
			);
		});
	}
};

/**
 * "second homes, rather than new estates, are a threat": the nouns before and behind the words where commas set them
 * off from the verb of their clause.
 */
function insertedBetween(tree: Tree, first: number, last: number): [number, number] | undefined {
	const closing = tree.words.indexOf(',', last);
	if (wordOf(tree, first - 1) !== ',' || closing < 0 || closing - last > LONGEST_INSERTED)
		return undefined;
	const isNoun = (i: number) => ['NOUN', 'PROPN'].includes(uposOf(tree, i));
	const inside = tree.tokens.map((_, i) => i).slice(last + 1, closing);
	const other = inside.find((i) => isNoun(i) && !inside.includes(headOf(tree, i)));
	const verb = inside.some((i) => uposOf(tree, i) === 'VERB');
	const goesOn = ['VERB', 'AUX'].includes(uposOf(tree, closing + 1));
	return isNoun(first - 2) && other !== undefined && !verb && goesOn
		? [first - 2, other]
		: undefined;
}

const LONGEST_INSERTED = 9;

/** The highest word of what follows the words, as far as it stands behind them. */
function topBehind(tree: Tree, last: number): number {
	let at = last + 1;
	if (at >= tree.tokens.length) return -1;
	while (headOf(tree, at) > last) at = headOf(tree, at);
	return at;
}

/** The nearest word of the same class before the words: "questionnaires in place of interviews". */
function nearestLike(tree: Tree, first: number, other: number): number {
	for (let i = first - 1; i >= 0; i--)
		if (uposOf(tree, i) === uposOf(tree, other) && !isA(tree, i, 'compound', 'amod')) return i;
	return -1;
}

/** "in an hour instead of a day", "1,000 lb rather than 10,000 lb": more and less of one thing. */
function isMeasured(tree: Tree, i: number): boolean {
	return MEASURES.has(lemmaOf(tree, i)) || uposOf(tree, i) === 'NUM';
}

const MEASURES = new Set(
	'second minute hour day week month year time lb pound kg mile metre per percent'.split(' ')
);

/** "and not yet", "and not surprisingly", "and not far away": nothing is left for another. */
function isOnlyQualified(tree: Tree, last: number): boolean {
	return wordOf(tree, last) === 'not' && QUALIFYING.has(wordOf(tree, last + 1));
}

const QUALIFYING = new Set(
	'yet far surprisingly unexpectedly only just least always necessarily even without long enough'.split(
		' '
	)
);

/** "rather than vice versa": the whole clause turned round. */
function isReversal(tree: Tree, second: number, last: number): boolean {
	return wordOf(tree, last + 1) === 'vice' || wordOf(tree, second) === 'versa';
}

/** The clause with a subject that a verb belongs to. */
function wholeClause(tree: Tree, verb: number): number {
	let at = clauseOf(tree, verb);
	while (firstBelow(tree, at, 'nsubj', 'csubj', 'expl') === undefined && headOf(tree, at) >= 0)
		at = clauseOf(tree, headOf(tree, at));
	return at;
}
