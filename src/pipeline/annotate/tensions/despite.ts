// "Despite the fact that joint guidance had been issued there appeared to be a degree of confusion"
// → what is conceded as a noun, against the clause around it.
import type { Span } from '#graph/graph-file.ts';
import { clauseOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import { firstBelow, headOf, isA, lemmaOf, uposOf, wordOf } from '../tree/tree.ts';
import { phraseAround } from './phrase.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { TensionRule } from './tension-rule.ts';
import { wholeClause } from './whole-clause.ts';

export const despite: TensionRule = {
	id: 'tensions/despite',
	find({ tree, cues }) {
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			if (value.kind !== 'phrase' || isOnlyFor(tree, first)) return [];
			let noun = followed(tree, first, last);
			if (noun < 0) noun = headOf(tree, first);
			while (noun >= first && noun <= last) noun = headOf(tree, noun);
			// "regardless" may hang on the clause, and "of" on what follows
			if (noun <= last) noun = headOf(tree, last);
			if (noun <= last) return [];
			let outer = headOf(tree, noun);
			while (outer >= first && outer <= last) outer = headOf(tree, outer);
			if (outer < 0) return [];
			const near = clauseOf(tree, outer);
			const main = value.relation === 'concession' ? wholeClause(tree, near) : near;
			const fact = wordOf(tree, noun) === 'fact' ? factOf(tree, noun) : undefined;
			const conceded = fact ?? noun;
			return tension(
				value.relation,
				poleAround(tree, conceded, (c) => (c >= first && c <= last) || isA(tree, c, 'mark')),
				cameAt(tree, main) ??
					clausePole(
						tree,
						main,
						cues,
						(c) => c === noun || c === fact || (c >= first && c <= last)
					),
				cueOver(tree, first, last),
				0.9
			);
		});
	}
};

/** "Growth comes at the cost of green space": the growth, not its coming. */
function cameAt(tree: Tree, main: number): Span | undefined {
	const subject = lemmaOf(tree, main) === 'come' ? firstBelow(tree, main, 'nsubj') : undefined;
	return subject === undefined || uposOf(tree, subject) === 'PRON'
		? undefined
		: phraseAround(tree, subject);
}

/** "for all its faults, …" concedes where it opens the sentence; "for all Americans" means them. */
function isOnlyFor(tree: Tree, first: number): boolean {
	const opens = tree.words.slice(0, first).every((_, i) => uposOf(tree, i) === 'PUNCT');
	return wordOf(tree, first) === 'for' && !opens;
}

/** "the fact that X": the clause whose "that" follows, wherever the parser hung it. */
function factOf(tree: Tree, noun: number): number | undefined {
	if (wordOf(tree, noun + 1) !== 'that') return undefined;
	const clause = headOf(tree, noun + 1);
	return clause > noun && isA(tree, noun + 1, 'mark') ? clause : undefined;
}

/** "at the expense of X": X hangs on the words themselves; -1 where nothing does. */
function followed(tree: Tree, first: number, last: number): number {
	return tree.tokens.findIndex(
		(_, i) =>
			i > last && isA(tree, i, 'nmod', 'obl') && headOf(tree, i) >= first && headOf(tree, i) <= last
	);
}
