import type { Cues } from '../../lexicon/cues.ts';
import { isClause } from '../tree/clause.ts';
import { below, firstBelow, headOf, isA, keyOf, uposOf, wordOf } from '../tree/tree.ts';
import { ledTo } from './gist-content.ts';
import type { Phrase, PoleWords } from './gist-phrase.ts';
import { countShown, extended, modifiedNoun, MOST_WORDS, nounPhrase } from './gist-phrase.ts';
import { startOf } from './gist-start.ts';

/** Verbs that say little without an object, and little with one. */
const EMPTY_VERBS = new Set(
	'be do have get happen occur go come appear seem tend remain exist'.split(' ')
);

/** The phrases that say what a clause says, the most telling one first. */
export function clauseGists(
	words: PoleWords,
	clause: number,
	cues: Cues,
	depth = 0
): (Phrase | undefined)[] {
	const { tree, has } = words;
	const inner = depth < 4 ? ledTo(words, clause, cues) : undefined;
	if (inner !== undefined)
		return isClause(tree, inner) || isA(tree, inner, 'acl', 'xcomp', 'ccomp')
			? clauseGists(words, inner, cues, depth + 1)
			: [existing(words, clause, inner)];
	const subject = firstBelow(tree, clause, 'nsubj', 'csubj');
	const named =
		subject === undefined
			? undefined
			: (nounPhrase(words, subject) ?? modifiedNoun(words, subject));
	// "the court didn't" denies what stands before
	const end = /^(not|n't)$/.test(wordOf(tree, clause + 1)) && has(clause + 1) ? clause + 1 : clause;
	const both = named && { first: named.first, last: end };
	const whole =
		both && both.first < clause && countShown(words, both) <= MOST_WORDS ? both : undefined;
	if (named && isDenied(words, named)) return [whole, named];
	const nobody = subject !== undefined && NOBODY.has(wordOf(tree, subject));
	if (uposOf(tree, clause) !== 'VERB') {
		const predicate = predicateOf(words, clause);
		const bare = predicate && predicate.first === predicate.last && uposOf(tree, clause) === 'ADJ';
		const act = subject === undefined ? undefined : actOfClause(words, subject);
		if (bare && JUDGING.has(keyOf(tree, clause))) return [whole, act ?? named, predicate];
		return bare || !predicate ? [whole, predicate, named] : [predicate, named];
	}
	const from = startOf(words, clause);
	const object = below(tree, clause, 'obj', 'xcomp').find((o) => o > clause && has(o));
	const noun = object === undefined ? undefined : nounPhrase(words, object);
	if (noun && nobody) return [{ first: subject, last: noun.last }, noun];
	if (noun) return withObject(words, { first: from, last: clause }, madeInto(words, noun), named);
	if (object !== undefined && uposOf(tree, object) === 'PRON') {
		const rest = below(tree, clause, 'obl', 'xcomp').find((o) => o > object && has(o));
		const particle = isA(tree, object + 1, 'compound') && has(object + 1) ? object + 1 : object;
		const told = { first: from, last: particle };
		const about = rest === undefined ? undefined : (nounPhrase(words, rest) ?? actOf(words, rest));
		// "not restrain himself from violent bouts": the bouts alone would say the opposite
		return from < clause ? [told, about, named] : [about, named, told];
	}
	const said = extended(words, { first: from, last: object ?? clause }, object ?? clause);
	const cutOff = object === undefined ? undefined : firstBelow(tree, object, 'obj');
	if (cutOff !== undefined && cutOff > said.last)
		return from < clause
			? [{ first: from, last: clause }, named]
			: [nounPhrase(words, cutOff), said];
	if (said.first < said.last) return [said, named];
	if (EMPTY_VERBS.has(keyOf(tree, clause))) return [named];
	const beside = below(tree, clause, 'obl').find((o) => o > clause && uposOf(tree, o) === 'NOUN');
	return [whole, beside === undefined ? undefined : nounPhrase(words, beside), named, said];
}

/** "make some sites unviable": the object with the adjective that says what becomes of it. */
function madeInto(words: PoleWords, noun: Phrase): Phrase {
	const { tree, has } = words;
	const next = noun.last + 1;
	return has(next) && uposOf(tree, next) === 'ADJ' && isA(tree, next, 'xcomp')
		? { first: noun.first, last: next }
		: noun;
}

/** Adjectives that judge and say nothing of what: "sharing data is important". */
const JUDGING = new Set(
	'important essential crucial vital key desirable necessary useful valuable welcome good'.split(
		' '
	)
);

/** "Sharing data is important": the verb that is the subject, with its object. */
function actOfClause(words: PoleWords, verb: number): Phrase | undefined {
	const { tree, has } = words;
	if (uposOf(tree, verb) !== 'VERB' || !has(verb)) return undefined;
	const object = firstBelow(tree, verb, 'obj');
	const last = object === undefined ? undefined : nounPhrase(words, object)?.last;
	const whole = last === undefined ? undefined : { first: verb, last };
	return whole && countShown(words, whole) <= MOST_WORDS ? whole : undefined;
}

/** "a means of reducing delay": what an empty noun is a means of. */
function actOf(words: PoleWords, noun: number): Phrase | undefined {
	const act = below(words.tree, noun, 'acl').find((a) => a > noun && words.has(a));
	const object = act === undefined ? undefined : firstBelow(words.tree, act, 'obj');
	const thing = object === undefined ? undefined : nounPhrase(words, object);
	if (act === undefined || !thing) return undefined;
	const whole = { first: act, last: thing.last };
	return countShown(words, whole) <= MOST_WORDS ? whole : thing;
}

/** "realised its potential": verb and object, the object alone where they are too long or the verb is empty. */
function withObject(
	words: PoleWords,
	verb: Phrase,
	noun: Phrase,
	named: Phrase | undefined
): (Phrase | undefined)[] {
	const whole = { first: verb.first, last: noun.last };
	const denied = verb.first < verb.last;
	const fits = countShown(words, whole) <= MOST_WORDS + (denied ? 1 : 0);
	if (fits && (denied || !EMPTY_VERBS.has(keyOf(words.tree, verb.last))))
		return [whole, noun, named];
	return denied ? [verb, noun, named] : [noun, named];
}

/** "there is no central listing", "there was not much time": the noun with its negation. */
function existing(words: PoleWords, clause: number, noun: number): Phrase | undefined {
	const phrase = nounPhrase(words, noun);
	const from = startOf(words, clause);
	const whole = phrase && { first: from, last: phrase.last };
	const denied = from < clause && wordOf(words.tree, clause) !== wordOf(words.tree, from);
	return whole && denied && countShown(words, whole) <= MOST_WORDS + 1 ? whole : phrase;
}

const NOBODY = new Set(['none', 'nobody', 'nothing', 'neither']);

/** Whether a subject denies the clause: "few people could argue", "no work has been done". */
function isDenied({ tree }: PoleWords, { first }: Phrase): boolean {
	return ['no', 'few', 'little', 'fewer', 'less'].includes(wordOf(tree, first));
}

/** What is said with "be": "not a priority", "generally undisputed", "at different stages". */
function predicateOf(words: PoleWords, head: number): Phrase | undefined {
	const { tree, has } = words;
	if (['NOUN', 'PROPN', 'NUM'].includes(uposOf(tree, head))) {
		const noun = nounPhrase(words, head);
		if (!noun) return undefined;
		const from = startOf(words, head, Math.min(noun.first, head));
		if (from >= noun.first) return noun;
		const whole = { first: from, last: noun.last };
		return countShown(words, whole) <= MOST_WORDS + 1 ? whole : noun;
	}
	if (uposOf(tree, head) !== 'ADJ') return undefined;
	let first = startOf(words, head);
	const grades = (i: number) =>
		headOf(tree, i) === head && isA(tree, i, 'advmod') && uposOf(tree, i) === 'ADV';
	while (has(first - 1) && grades(first - 1)) first--;
	return extended(words, { first, last: head }, head);
}
