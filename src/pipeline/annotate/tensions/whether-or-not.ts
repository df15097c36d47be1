// "the duty holds whether or not the partner contributes" → what holds anyway, against what it does
// not hang on.
import { cueOver } from '../tree/span-over.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { clausePole, heldClause, poleAround, poleOver, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';

const ANYWAY = new Set(['whether', 'whatever', 'however', 'regardless']);

export const whetherOrNot: TensionRule = {
	id: 'tensions/whether-or-not',
	find(place) {
		const { tree, cues } = place;
		return atEachToken(tree, (clause) => {
			if (wordOf(tree, clause) === 'whatever') return whateverThe(place, clause);
			if (wordOf(tree, clause) === 'matter' && wordOf(tree, clause - 1) === 'no') {
				const main = headOf(tree, clause);
				if (main < 0) return [];
				return tension(
					'concession',
					poleAround(tree, clause),
					poleAround(tree, main, (c) => c === clause),
					cueOver(tree, clause - 1, clause),
					0.8
				);
			}
			const hangs =
				isA(tree, clause, 'advcl', 'parataxis') ||
				(isA(tree, clause, 'obl', 'advmod') && firstBelow(tree, clause, 'nsubj') !== undefined);
			if (!hangs && !isAnyway(place, clause)) return [];
			const opener = below(tree, clause, 'mark', 'advmod', 'obj', 'det', 'nsubj', 'cc').find(
				(m) => m <= clause && ANYWAY.has(wordOf(tree, m))
			);
			if (opener === undefined || !opens(wordOf(tree, opener), tree.words.slice(opener))) return [];
			const main = headOf(tree, clause);
			if (main < 0 || wordOf(tree, opener + 1) === ',') return [];
			if (opener > 1 && ['ADP', 'SCONJ', 'AUX'].includes(uposOf(tree, opener - 1))) return [];
			if (wordOf(tree, opener - 1) === 'including') return [];
			return tension(
				'concession',
				poleAround(tree, clause),
				poleAround(tree, heldClause(tree, main, cues), (c) => c === clause),
				cueOver(tree, opener),
				0.8
			);
		});
	}
};

/** "Whatever the reasons, the board stepped down": a noun in place of a clause, up to the comma. */
function whateverThe({ tree, cues }: Place, whatever: number): FoundTension[] {
	const noun = tree.tokens.findIndex(
		(_, i) => i > whatever && i < whatever + 6 && uposOf(tree, i) === 'NOUN'
	);
	const end = tree.words.indexOf(',', whatever);
	const opens = whatever === 0;
	if (noun < 0 || !['the', 'its', 'their'].includes(wordOf(tree, whatever + 1))) return [];
	if ((opens && end < noun) || (!opens && wordOf(tree, whatever - 1) !== ',')) return [];
	const conceded = tree.tokens.map((_, i) => i).slice(whatever, end < 0 ? undefined : end);
	const inside = new Set(conceded);
	if (inside.has(tree.root)) return [];
	return tension(
		'concession',
		poleOver(tree, conceded, noun),
		clausePole(tree, tree.root, cues, (c) => inside.has(c)),
		cueOver(tree, whatever),
		0.8
	);
}

/** "applies whether or not they pay", where the parser took the clause for an object. */
function isAnyway({ tree, cues }: Place, clause: number): boolean {
	const whether = below(tree, clause, 'mark').find((m) => wordOf(tree, m) === 'whether');
	if (whether === undefined || !isA(tree, clause, 'ccomp')) return false;
	const orNot = wordOf(tree, whether + 1) === 'or' && wordOf(tree, whether + 2) === 'not';
	return orNot && !cues.reportingVerbs.has(keyOf(tree, headOf(tree, clause)));
}

/** "whether" concedes where "or" follows it. */
function opens(word: string, rest: readonly string[]): boolean {
	return word !== 'whether' || rest.slice(0, 10).includes('or');
}
