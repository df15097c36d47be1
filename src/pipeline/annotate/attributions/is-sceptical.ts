// "Most tenants remained sceptical", "GPs were less sure" → the subject of an adjective for an attitude of which it is
// not said to what; the adjective with what grades it is all that is held.
import type { Span, Stance } from '#graph/graph-file.ts';
import { startsCapital } from '../../letters.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import { runAround, spanOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	headOf,
	isA,
	lemmaOf,
	subtree,
	uposOf,
	wordOf,
	xposOf
} from '../tree/tree.ts';
import type { AttributionRule, Place } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';

/** Of the adjectives for attitudes those that say a side by themselves; "afraid" and "angry" may be moods. */
const SIDES = new Set(
	`ambivalent apprehensive cautious concerned confident favorable convinced critical cynical dissatisfied divided
	doubtful dubious enthusiastic favourable hesitant hostile indifferent negative opposed optimistic
	pessimistic positive receptive resistant satisfied sceptical skeptical split supportive suspicious
	unconvinced undecided unenthusiastic unhappy unimpressed unsupportive unsure unpersuaded wary`.split(
		/\s+/
	)
);
/** "not so sure", "less certain": a side only where it is denied or lessened. */
const DENIED = new Set(['sure', 'certain', 'convinced', 'persuaded', 'impressed', 'happy', 'keen']);
const KEEPING = new Set(['remain', 'feel', 'stay', 'seem', 'become']);

export const isSceptical: AttributionRule = {
	id: 'attributions/is-sceptical',
	find(place) {
		const { tree } = place;
		return atEachToken(tree, (i) => {
			const upos = uposOf(tree, i);
			if ((upos !== 'ADJ' && upos !== 'VERB') || isA(tree, i, 'amod')) return [];
			const word = wordOf(tree, i);
			if (!SIDES.has(word) && !DENIED.has(word)) return [];
			if (!SIDES.has(word) && !isLessened(tree, i) && !isNegated(tree, i)) return [];
			const cue = linkOf(tree, i);
			const holder = subjectOf(tree, i);
			if (cue === undefined || holder === undefined || isHypothetical(tree, i)) return [];
			if (!isMany(place, holder) || saysOfWhat(tree, i)) return [];
			return attribution(
				place,
				holder,
				cueSpan(tree, cue),
				gradedSpan(tree, i),
				sideOf(place, word, isNegated(tree, i) || isLessened(tree, i))
			);
		});
	}
};

/** The verb that says it of the subject: "were", "remained". */
function linkOf(tree: Tree, i: number): number | undefined {
	const [cop] = below(tree, i, 'cop', 'aux:pass').filter((c) => c < i);
	if (cop !== undefined) return cop;
	const head = headOf(tree, i);
	return isA(tree, i, 'xcomp') && head >= 0 && KEEPING.has(lemmaOf(tree, head)) ? head : undefined;
}

/** "less sure". */
export function isLessened(tree: Tree, i: number): boolean {
	return below(tree, i, 'advmod').some((a) => /^(?:less|least)$/.test(wordOf(tree, a)));
}

/** Several people or bodies, named by a noun or counted: a mood of one person is no view. */
function isMany(place: Place, holder: number): boolean {
	const { tree } = place;
	if (uposOf(tree, holder) === 'PRON') return false;
	if (/^(?:many|most|some|several|others|few|majority|minority)$/.test(wordOf(tree, holder)))
		return true;
	const many = /^NNP?S$/.test(xposOf(tree, holder)) || isName(tree, holder);
	return many && holderKind(tree, holder, place) === 'someone';
}

/** "The Federation of Small Firms was more cautious": a body with a name, and no person. */
function isName(tree: Tree, holder: number): boolean {
	const start = tree.tokens[holder]?.start ?? 0;
	return startsCapital(tree.text.charAt(start)) && below(tree, holder, 'det').length > 0;
}

/** Whether it is said to what the attitude is: then that is held, which `is-convinced` finds. */
function saysOfWhat(tree: Tree, i: number): boolean {
	return (
		OF.has(wordOf(tree, i + 1)) ||
		firstBelow(tree, i, 'ccomp', 'xcomp') !== undefined ||
		below(tree, i, 'obl').some((o) =>
			below(tree, o, 'case').some((c) => c === i + 1 && OF.has(wordOf(tree, c)))
		) ||
		below(tree, i, 'advcl').some((a) => below(tree, a, 'mark').some((m) => m === i + 1))
	);
}

const OF = new Set(['of', 'about', 'over', 'with', 'at', 'by', 'to', 'towards', 'on', 'regarding']);

/** "broadly positive", "opposed from the beginning": without clauses of their own. */
function gradedSpan(tree: Tree, i: number): Span | undefined {
	const tokens = subtree(
		tree,
		i,
		(c, p) =>
			p === i &&
			(isA(tree, c, 'nsubj', 'cop', 'aux', 'conj', 'parataxis', 'advcl', 'mark', 'cc', 'punct') ||
				(c < i && !isA(tree, c, 'advmod')) ||
				wordOf(tree, c - 1) === ',')
	);
	return spanOver(tree, runAround(tree, tokens, i));
}

function sideOf({ cues }: Place, word: string, denied: boolean): Stance {
	const stance = cues.attitudeAdjectives.get(spellingKey(word)) ?? 'doubt';
	return stanceOf(stance, denied);
}
