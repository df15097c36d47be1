// "Many stakeholders said that a key aspect was the need to break down barriers"
// → who is the subject of a verb of saying, thinking or showing, and the clause that depends on it.
import type { Span } from '#graph/graph-file.ts';
import type { ReportingVerb } from '../../lexicon/cues.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { agentOf, amongWhom } from '../tree/agent.ts';
import { isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule, Place } from './attribution-rule.ts';
import { attribution, cueSpan, stanceOf } from './held.ts';
import { QUESTIONS, saidClause, saidSpan } from './said-clause.ts';
import { thatClause } from '../tree/that-clause.ts';
import { isHypothetical } from './hypothetical.ts';
import { holderKind, isSurely } from './holder.ts';
import { afterColon, OPENING } from './spoken.ts';

/** Verbs of which a thing may be the subject without holding a view: "this means that …". */
const NEEDS_SOMEONE = new Set([
	'mean',
	'see',
	'remember',
	'feel',
	'find',
	'add',
	'reflect',
	'ask',
	'begin',
	'go',
	'accept',
	'believe',
	'think',
	'fear',
	'hope',
	'want',
	'agree',
	'decide',
	'consider',
	'know'
]);

/** What a verb of this rule may take: a clause, words spoken, or a gerund ("favoured sharing the cost"). */
const SAYING = ['that', 'quote', 'ing'] as const;

export const saysThat: AttributionRule = {
	id: 'attributions/says-that',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const known = cues.reportingVerbs.get(keyOf(tree, verb));
			const entry = known ?? withParticle(tree, verb);
			if (!entry || !SAYING.some((frame) => entry.frames.has(frame))) return [];
			const passive = firstBelow(tree, verb, 'aux:pass', 'nsubj:pass') !== undefined;
			if (passive && firstBelow(tree, verb, 'expl') === undefined && !saysIt(tree, verb)) return [];
			const held =
				saidClause(tree, verb, entry.frames.has('ing')) ??
				(passive ? thatClause(tree, verb, verb) : undefined);
			const holder = passive
				? (agentOf(tree, verb) ?? amongWhom(tree, verb))
				: (itSpeaks(tree, verb) ?? speakerOf(place, verb));
			if (held === undefined || holder === undefined || !mayHold(place, verb, holder)) return [];
			if (isHypothetical(tree, verb) || isChoice(tree, verb) || isSought(tree, verb)) return [];
			const that = below(tree, held, 'mark').find((m) => wordOf(tree, m) === 'that');
			const cue = cueSpan(
				tree,
				verb,
				...(that === verb + 1 ? [that] : []),
				...(known ? [] : [verb + 1])
			);
			return attribution(
				place,
				holder,
				cue,
				spokenAfter(place, verb) ?? saidSpan(tree, verb, held),
				stanceOf(entry.stance, isNegated(tree, verb))
			);
		});
	}
};

/** Verbs that say something only with the word behind them: "fed back that", "sets out how". */
const WITH_PARTICLE: ReadonlyMap<string, string> = new Map([
	['feed', 'back'],
	['set', 'out'],
	['spell', 'out']
]);
const NEUTRAL: ReportingVerb = { frames: new Set(['that']), stance: 'neutral' };

function withParticle(tree: Tree, verb: number): ReportingVerb | undefined {
	const particle = WITH_PARTICLE.get(lemmaOf(tree, verb));
	return particle !== undefined && wordOf(tree, verb + 1) === particle ? NEUTRAL : undefined;
}

/** "One host said: "I let out my room. It pays the mortgage."": all of it, up to the mark that closes it. */
function spokenAfter(place: Place, verb: number): Span | undefined {
	const { words } = place.tree;
	const opens = words[verb + 1] === ':' && OPENING.has(words[verb + 2] ?? '');
	return opens ? afterColon(place, verb) : undefined;
}

function mayHold(place: Place, verb: number, holder: number): boolean {
	const { tree, cues } = place;
	const kind = holderKind(tree, holder, place);
	if (kind === 'someone') return true;
	const lemma = lemmaOf(tree, verb);
	if (wordOf(tree, holder) === 'it')
		return SPOKEN_BY_BODIES.has(lemma) && !(lemma === 'say' && wordOf(tree, verb) !== 'said');
	if (kind === 'document') return !NEEDS_SOMEONE.has(lemma) || lemma === 'find';
	const speaks = cues.reportingVerbs.get(spellingKey(lemma))?.frames.has('quote') ?? false;
	return (
		speaks &&
		uposOf(tree, holder) === 'NOUN' &&
		!isA(tree, verb, 'acl') &&
		!NEEDS_SOMEONE.has(lemma)
	);
}

/**
 * The subject; of a second verb that seems to belong to what the first one says ("officials said that the controls were
 * onerous but stressed that …", "we recognise the concern that tests could grow and accept that …") the subject of
 * the first one, where only that one is somebody.
 */
function speakerOf(place: Place, verb: number): number | undefined {
	const { tree, cues, lexicon } = place;
	const own = subjectOf(tree, verb);
	if (own === undefined || !isA(tree, verb, 'conj') || firstBelow(tree, verb, 'nsubj')) return own;
	const said = firstConjunct(tree, verb);
	if (!isA(tree, said, 'ccomp', 'acl') || isSurely(tree, own, lexicon)) return own;
	let above = headOf(tree, said);
	if (above >= 0 && uposOf(tree, above) === 'NOUN') above = headOf(tree, above);
	if (above < 0 || !cues.reportingVerbs.has(keyOf(tree, above))) return own;
	const outer = subjectOf(tree, above);
	return outer !== undefined && isSurely(tree, outer, lexicon) ? outer : own;
}

/**
 * "wanted to know if places would go", "attempt to define what success is": asked or sought, and not held; "disappointed to
 * see" is held by the feeling.
 */
function isSought(tree: Tree, verb: number): boolean {
	const above = lemmaOf(tree, headOf(tree, verb));
	return (
		isA(tree, verb, 'xcomp') &&
		((/^(?:see|note|hear|learn|find)$/.test(lemmaOf(tree, verb)) &&
			uposOf(tree, headOf(tree, verb)) === 'ADJ') ||
			/^(?:define|establish)$/.test(lemmaOf(tree, verb)) ||
			(lemmaOf(tree, verb) === 'know' && /^(?:want|wish|ask)$/.test(above)))
	);
}

/** "decide which projects to fund": a choice, and no view. */
function isChoice(tree: Tree, verb: number): boolean {
	return (
		/^(?:decide|determine|establish)$/.test(lemmaOf(tree, verb)) &&
		QUESTIONS.has(wordOf(tree, verb + 1))
	);
}

/** "It said that there was no evidence": of a body named before; the parser may take "it" for the empty one. */
function itSpeaks(tree: Tree, verb: number): number | undefined {
	const first = firstConjunct(tree, verb);
	return SPOKEN_BY_BODIES.has(lemmaOf(tree, verb))
		? below(tree, first, 'expl').find((e) => wordOf(tree, e) === 'it' && e < first)
		: undefined;
}

/** What "it" says only where it is a body: things may "suggest" and "mean" something as well. */
const SPOKEN_BY_BODIES = new Set(
	`accept acknowledge agree argue believe claim concede conclude consider contend feel hope insist
	maintain observe propose recognise recommend say state stress think urge warn`.split(/\s+/)
);

/** "It was suggested by some that …": the subject stands for the clause. */
function saysIt(tree: Tree, verb: number): boolean {
	return below(tree, verb, 'nsubj').some((s) => wordOf(tree, s) === 'it');
}
