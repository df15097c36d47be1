// "Many stakeholders said that a key aspect was the need to break down barriers"
// → who is the subject of a verb of saying, thinking or showing, and the clause that depends on it.
import type { Span } from '#graph/graph-file.ts';
import { spellingKey } from '../../lexicon/spelling-key.ts';
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
import { holderKind } from './holder.ts';
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
	'go'
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
				: subjectOf(tree, verb);
			if (held === undefined || holder === undefined || !mayHold(place, verb, holder)) return [];
			if (isHypothetical(tree, verb)) return [];
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
		const subject = firstBelow(tree, clause, 'nsubj', 'expl', 'csubj');
		return (
			first === hearer + 1 &&
			wordOf(tree, first) === 'that' &&
			subject !== undefined &&
			subject > first
		);
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
	if (kind === 'document') return !NEEDS_SOMEONE.has(lemma) || lemma === 'find';
	const speaks = cues.reportingVerbs.get(spellingKey(lemma))?.frames.has('quote') ?? false;
	return (
		speaks &&
		uposOf(tree, holder) === 'NOUN' &&
		!isA(tree, verb, 'acl') &&
		!NEEDS_SOMEONE.has(lemma)
	);
}

/** "It was suggested by some that …": the subject stands for the clause. */
function saysIt(tree: Tree, verb: number): boolean {
	return below(tree, verb, 'nsubj').some((s) => wordOf(tree, s) === 'it');
}
