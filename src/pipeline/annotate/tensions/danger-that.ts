// "there is a danger that it becomes their responsibility and no one else's" → what it is about,
// against what is feared.
import { subjectOf } from '../tree/clause.ts';
import { thatClause } from '../tree/that-clause.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	isA,
	isUnder,
	keyOf,
	lemmaOf,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import { poleAround, tension } from './pole.ts';
import { phraseAround, saidOf } from './phrase.ts';
import type { Place, TensionRule } from './tension-rule.ts';

export const dangerThat: TensionRule = {
	id: 'tensions/danger-that',
	yields: true,
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (danger) => {
			const feared = fearedClause(place, danger);
			if (feared === undefined) return [];
			const condition = conditionOf(tree, danger, feared);
			if (condition !== undefined)
				return tension(
					'concern',
					poleAround(tree, condition, (c, p) => p === condition && isA(tree, c, 'mark')),
					poleAround(
						tree,
						feared,
						(c, p) =>
							c === condition ||
							(p === feared && isA(tree, c, 'mark', 'obj') && wordOf(tree, c) === 'that')
					),
					cueOver(tree, danger),
					0.65
				);
			const own = below(tree, feared, 'nsubj').filter((s) => s !== danger);
			const subject = own[own.length - 1] ?? subjectOf(tree, feared);
			if (subject === undefined || uposOf(tree, subject) === 'PRON') return [];
			// "a concern that few people know of it": it is not they that it is about
			if (below(tree, subject, 'amod', 'det').some((m) => SCARCE.has(wordOf(tree, m)))) return [];
			return tension(
				'concern',
				phraseAround(tree, subject),
				saidOf(tree, feared),
				cueOver(tree, danger),
				0.55
			);
		});
	}
};

const SCARCE = new Set(['few', 'fewer', 'no', 'little', 'less', 'insufficient', 'enough']);

const FEARING = new Set(['fear', 'worry', 'warn']);

/** The clause that a noun or a verb of fearing introduces. */
function fearedClause({ tree, cues }: Place, danger: number): number | undefined {
	const noun = cues.attitudeNouns.get(keyOf(tree, danger));
	if (uposOf(tree, danger) === 'NOUN' && noun?.kind === 'harm')
		return (
			[...below(tree, danger, 'acl', 'ccomp'), ...saidOfIt(tree, danger)].find((c) =>
				below(tree, c, 'mark').some((m) => wordOf(tree, m) === 'that')
			) ?? thatClause(tree, danger, danger)
		);
	if (uposOf(tree, danger) === 'VERB' && FEARING.has(lemmaOf(tree, danger)))
		return firstBelow(tree, danger, 'ccomp');
	return undefined;
}

/** "The risk is that …": the clause is said of the noun. */
function saidOfIt(tree: Tree, danger: number): number[] {
	if (!isA(tree, danger, 'nsubj')) return [];
	const head = tree.tokens[danger]?.head ?? -1;
	return head < 0 ? [] : [head, ...below(tree, head, 'ccomp')];
}

/** "If you give someone the task there is a danger that …": the "if" clause around the danger. */
function conditionOf(tree: Tree, danger: number, feared: number): number | undefined {
	const found = tree.tokens.findIndex(
		(_, i) =>
			isA(tree, i, 'advcl') &&
			below(tree, i, 'mark', 'advmod').some((m) => CONDITIONS.has(wordOf(tree, m))) &&
			!isUnder(tree, danger, i) &&
			(!isUnder(tree, i, feared) || i > feared)
	);
	return found < 0 ? undefined : found;
}

const CONDITIONS = new Set(['if', 'when', 'once', 'unless']);
