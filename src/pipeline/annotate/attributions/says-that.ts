// "Many stakeholders said that a key aspect was the need to break down barriers"
// → who is the subject of a verb of saying, thinking or showing, and the clause that depends on it.
import type { Span } from '#graph/graph-file.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { agentOf, amongWhom } from '../tree/agent.ts';
import { isClause, isNegated, subjectOf } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import {
	atEachOf,
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	subtree,
	uposOf,
	wordOf
} from '../tree/tree.ts';
import type { AttributionRule, Place } from './attribution-rule.ts';
import { attribution, cueSpan, heldSpan, stanceOf } from './held.ts';
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

export const saysThat: AttributionRule = {
	id: 'attributions/says-that',
	find(place) {
		const { tree, cues } = place;
		return atEachOf(tree, 'VERB', (verb) => {
			const entry = cues.reportingVerbs.get(keyOf(tree, verb));
			if (!entry?.frames.has('that') && !entry?.frames.has('quote')) return [];
			const passive = firstBelow(tree, verb, 'aux:pass', 'nsubj:pass') !== undefined;
			if (passive && firstBelow(tree, verb, 'expl') === undefined && !saysIt(tree, verb)) return [];
			const held =
				heldClause(tree, verb, entry.frames.has('ing')) ??
				(passive ? thatClause(tree, verb, verb) : undefined);
			const holder = passive
				? (agentOf(tree, verb) ?? amongWhom(tree, verb))
				: (itSpeaks(tree, verb) ?? speakerOf(place, verb));
			if (held === undefined || holder === undefined || !mayHold(place, verb, holder)) return [];
			if (isHypothetical(tree, verb) || isChoice(tree, verb)) return [];
			const that = below(tree, held, 'mark').find((m) => wordOf(tree, m) === 'that');
			const cue = that === verb + 1 ? cueSpan(tree, verb, that) : cueSpan(tree, verb);
			return attribution(
				place,
				holder,
				cue,
				spokenAfter(place, verb) ?? heldSpan(tree, held, (c) => c === verb),
				stanceOf(entry.stance, isNegated(tree, verb))
			);
		});
	}
};

/**
 * The clause that is said or thought: the verb's own, a gerund ("feared losing trade"), a question
 * word with its clause, or what stands after a colon.
 */
function heldClause(tree: Tree, verb: number, takesGerund: boolean): number | undefined {
	const clause = firstBelow(tree, verb, 'ccomp');
	const differs = DIFFERING.has(lemmaOf(tree, verb)) && wordOf(tree, verb + 1) === ':';
	if (differs) return undefined;
	if (clause !== undefined && !tree.words.slice(verb, clause).includes(';')) return clause;
	const told = toldClause(tree, verb);
	if (told !== undefined) return told;
	const gerund = takesGerund ? gerundAfter(tree, verb) : undefined;
	if (gerund !== undefined) return gerund;
	return below(tree, verb, 'obj', 'parataxis', 'advcl').find(
		(p) =>
			p > verb &&
			((QUESTIONS.has(wordOf(tree, p)) &&
				firstBelow(tree, p, 'acl:relcl', 'advcl:relcl') !== undefined) ||
				(isA(tree, p, 'parataxis') && isClause(tree, p) && wordOf(tree, verb + 1) === ':'))
	);
}

/** "Campaigners disagreed: they maintained that …": what follows is said in its own words, and is not what they deny. */
const DIFFERING = new Set(['disagree', 'object', 'differ']);

/** "One host said: "I let out my room. It pays the mortgage."": all of it, up to the mark that closes it. */
function spokenAfter(place: Place, verb: number): Span | undefined {
	const { words } = place.tree;
	const opens = words[verb + 1] === ':' && OPENING.has(words[verb + 2] ?? '');
	return opens ? afterColon(place, verb) : undefined;
}

/** "told the auditors that they had not been given …", where the parser hung the clause on the hearer. */
function toldClause(tree: Tree, verb: number): number | undefined {
	const hearer = TELLING.has(lemmaOf(tree, verb))
		? firstBelow(tree, verb, 'iobj', 'obj')
		: undefined;
	if (hearer === undefined || hearer < verb) return undefined;
	return below(tree, hearer, 'acl').find((clause) => {
		const [first] = subtree(tree, clause);
		if (first !== hearer + 1 || wordOf(tree, first) !== 'that') return false;
		for (let i = first + 1; i < clause; i++)
			if (isA(tree, i, 'nsubj', 'expl', 'csubj')) return true;
		return false;
	});
}

const TELLING = new Set([
	'tell',
	'inform',
	'assure',
	'remind',
	'advise',
	'warn',
	'convince',
	'persuade'
]);

/** "reported being left out", "described feeling ignored". */
function gerundAfter(tree: Tree, verb: number): number | undefined {
	if (tree.tokens[verb + 1]?.xpos !== 'VBG') return undefined;
	return below(tree, verb, 'xcomp', 'obj', 'advcl').find(
		(c) => c === verb + 1 || (c > verb && headOf(tree, verb + 1) === c)
	);
}

const QUESTIONS = new Set(['what', 'how', 'why', 'where', 'who', 'when', 'which', 'whatever']);

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
