// "supported the scheme" is a view and "supported the patients" is none; "recommended the soup" is said by one person to another
// → whether a verb that may show a view only tells what is done to its object.
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, lemmaOf, uposOf, xposOf } from '../tree/tree.ts';
import type { Place } from './attribution-rule.ts';
import { countedNoun, holderKind, holderSpan, isSurely, quantifierOf } from './holder.ts';

/** Verbs for an attitude to what is proposed, and for an act to anything else: "support the staff". */
export const BACKING = new Set(['support', 'back', 'champion', 'defend', 'challenge', 'dislike']);
const PROPOSALS = new Set(
	`aim amendment approach bill change decision direction idea initiative introduction legislation
	measure model move option plan policy principle project proposal recommendation reform scheme
	strategy suggestion target view levy ban tax concept extension abolition creation shift
	role expansion removal retention inclusion adoption legalisation requirement restriction`.split(
		/\s+/
	)
);

/** Whether what the verb says of its object is an act, or a hint to one person, and no view to quote. */
export function isMerelyDone(place: Place, verb: number, holder: number, object: number): boolean {
	const { tree } = place;
	const lemma = lemmaOf(tree, verb);
	const noun = lemmaOf(tree, object);
	if (BACKING.has(lemma)) return !PROPOSALS.has(noun) && !answers(place, holder, object);
	if (SUGGESTING.has(lemma))
		return uposOf(tree, holder) === 'PRON' || firstBelow(tree, verb, 'aux') !== undefined;
	if (lemma === 'value') return !areMany(place, holder);
	if (lemma === 'discuss')
		return !areMany(place, holder) || !/^(?:need|importance|lack)$/.test(noun);
	return lemma === 'see' && !isSeen(tree, holder, object);
}

/** "I'd recommend the soup". */
const SUGGESTING = new Set(['recommend', 'propose']);

function areMany({ tree, lexicon }: Place, holder: number): boolean {
	return /S$/.test(xposOf(tree, holder)) && isSurely(tree, holder, lexicon);
}

/** "saw little benefit in merging", "saw a need for more": what is judged, and not watched. */
function isSeen(tree: Tree, holder: number, object: number): boolean {
	return (
		uposOf(tree, holder) !== 'PRON' &&
		/^(?:advantage|barrier|benefit|need|problem|risk|value)$/.test(lemmaOf(tree, object)) &&
		below(tree, object, 'acl').every((a) => xposOf(tree, a) !== 'VBG')
	);
}

/**
 * "Manufacturers supported mandatory training": those whose answers a report gives, and what is no person. Others may support
 * anything by what they do.
 */
function answers(place: Place, holder: number, object: number): boolean {
	const { tree, cues } = place;
	const named = countedNoun(tree, holder, place.lexicon) ?? holder;
	const span = holderSpan(tree, holder);
	const counted = span !== undefined && quantifierOf(tree, span, cues) !== undefined;
	if (!counted && !ANSWERING.has(lemmaOf(tree, named))) return false;
	return holderKind(tree, object, place) === 'other' && /^(?:NN|VBG)/.test(xposOf(tree, object));
}

const ANSWERING = new Set(
	`consultee contributor correspondent interviewee majority minority participant public representative
	respondent response submission submitter user witness manufacturer`.split(/\s+/)
);
