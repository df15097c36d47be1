// "Some organisations are concerned that the model may change", "they remained to be convinced of
// the benefits" → the subject of an adjective for an attitude, and what follows it.
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachToken,
	below,
	firstBelow,
	isA,
	keyOf,
	lemmaOf,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind } from './holder.ts';
import { isLessened } from './is-sceptical.ts';

const ABOUT = new Set(['of', 'about', 'over']);
/** Of these only what follows at once is meant: "hostile to the merger", "frustrated by the delay". */
const BESIDE = new Set(['with', 'at', 'by', 'to', 'towards', 'on', 'regarding']);
/** "unanimous in their condemnation of the delay". */
const AGREED = new Set(['unanimous', 'united', 'agreed', 'clear']);
const WHETHER = new Set(['whether', 'how', 'why']);

export const isConvinced: AttributionRule = {
	id: 'attributions/is-convinced',
	find(place) {
		const { tree, cues } = place;
		return atEachToken(tree, (i) => {
			const stance =
				cues.attitudeAdjectives.get(spellingKey(wordOf(tree, i))) ??
				cues.attitudeAdjectives.get(keyOf(tree, i));
			if (!stance || isA(tree, i, 'amod') || !['ADJ', 'VERB'].includes(uposOf(tree, i))) return [];
			const holder = subjectOf(tree, i);
			if (holder === undefined || holderKind(tree, holder, place) !== 'someone') return [];
			if (isHypothetical(tree, i)) return [];
			const content = object(tree, i);
			return attribution(
				place,
				holder,
				cueSpan(tree, i, ...below(tree, i, 'cop')),
				content,
				stanceOf(stance, isNegated(tree, i) || remains(tree, i) || isLessened(tree, i))
			);
		});
	}
};

/** "disappointed to see the council include a builder": what is seen, heard or noted with a feeling. */
const MOVED = new Set(['disappointed', 'dismayed', 'pleased', 'delighted', 'surprised']);

/** Of these a clause only says what is held: "aware of the building" holds nothing. */
const VAGUE = new Set([
	'aware',
	'curious',
	'interested',
	'conscious',
	'mindful',
	'committed',
	'proud',
	'unaware'
]);

function object(tree: Tree, i: number) {
	const clause = firstBelow(tree, i, 'ccomp');
	if (clause !== undefined) return heldSpan(tree, clause);
	if (
		uposOf(tree, i) === 'VERB' &&
		firstBelow(tree, i, 'nsubj') === undefined &&
		firstBelow(tree, i, 'aux:pass') === undefined
	)
		return undefined;
	const seen = MOVED.has(wordOf(tree, i)) ? firstBelow(tree, i, 'xcomp') : undefined;
	if (seen !== undefined && wordOf(tree, i + 1) === 'to') return heldSpan(tree, seen);
	if (VAGUE.has(wordOf(tree, i))) return undefined;
	const about = below(tree, i, 'obl', 'advcl').find(
		(o) =>
			o > i &&
			below(tree, o, 'case', 'mark').some(
				(c) =>
					ABOUT.has(wordOf(tree, c)) ||
					(c === i + 1 && isA(tree, o, 'obl') && BESIDE.has(wordOf(tree, c))) ||
					(c === i + 1 && wordOf(tree, c) === 'in' && AGREED.has(wordOf(tree, i))) ||
					(c <= i + 2 && isA(tree, o, 'advcl') && WHETHER.has(wordOf(tree, c)))
			)
	);
	return about === undefined ? undefined : heldSpan(tree, about);
}

/** "remains to be convinced", "has yet to be persuaded": not convinced so far. "Remains concerned" is. */
function remains(tree: Tree, i: number): boolean {
	const head = tree.tokens[i]?.head ?? -1;
	if (!isA(tree, i, 'xcomp') || firstBelow(tree, i, 'mark') === undefined) return false;
	return ['remain', 'have', 'need'].includes(lemmaOf(tree, head));
}
