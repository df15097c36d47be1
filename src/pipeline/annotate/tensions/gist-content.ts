import type { Cues } from '../../lexicon/cues.ts';
import { thatClause } from '../tree/that-clause.ts';
import { below, firstBelow, headOf, isA, keyOf, uposOf, wordOf, xposOf } from '../tree/tree.ts';
import { startOf } from './gist-start.ts';
import type { PoleWords } from './gist-phrase.ts';

/** Verbs that only lead over to what is said: "appeared to be", "have to", "it is clear that". */
const LEADING = new Set(
	`appear seem tend begin start continue have need want try come get happen be use go like hope
	able likely ensure clear possible important true evident obvious apparent help expect
	intend attempt wish aim seek plan propose`.split(/\s+/)
);
/** The clause or the noun that a clause leads over to; undefined where it says something itself. */
export function ledTo(words: PoleWords, clause: number, cues: Cues): number | undefined {
	const { tree, has } = words;
	const within = (i: number | undefined) =>
		i !== undefined && has(i) && i > clause ? i : undefined;
	const key = keyOf(tree, clause);
	const leads = LEADING.has(key);
	const reports = cues.reportingVerbs.has(key) || cues.attitudeAdjectives.has(key);
	const held = within(firstBelow(tree, clause, 'ccomp', 'csubj'));
	if (held !== undefined && (reports || leads)) return held;
	// "it was suggested by some members that …", not "expressed a desire to …, that"
	const bare = within(firstBelow(tree, clause, 'obj')) === undefined;
	const far = reports && bare ? within(thatClause(tree, clause, clause)) : undefined;
	if (far !== undefined) return far;
	const own = contentOf(words, clause);
	if (own !== undefined) return own;
	const expletive = firstBelow(tree, clause, 'expl') !== undefined;
	// "there is a need to", "it remains the case that"
	const brought = expletive ? firstBelow(tree, clause, 'nsubj') : undefined;
	const noun = within(brought ?? firstBelow(tree, clause, 'obj'));
	if (noun !== undefined) {
		const content =
			contentOf(words, noun) ??
			(brought === undefined ? undefined : within(contentBehind(words, noun)));
		if (content !== undefined) return content;
		const voiced = VOICING.has(key) && cues.attitudeNouns.has(keyOf(tree, noun));
		if (brought !== undefined || voiced) return noun;
	}
	const next = within(firstBelow(tree, clause, 'xcomp'));
	return next !== undefined && leads && startOf(words, clause) === clause ? next : undefined;
}

/** Verbs that say no more of a view than that somebody has it: "voiced concerns". */
const VOICING = new Set(
	'express voice raise have hold share state report mention describe convey'.split(' ')
);

/** What a need, a fact or a fear is of: the clause behind the noun. */
function contentOf(words: PoleWords, noun: number): number | undefined {
	const { tree, has } = words;
	const key = keyOf(tree, noun);
	if (uposOf(tree, noun) !== 'NOUN' || !(words.needsMore(key) || words.isEmpty(key)))
		return undefined;
	if (words.isEmpty(key) && below(tree, noun, 'nmod').some((m) => m > noun)) return undefined;
	// "the need to ensure", "concerns that it harms them", wherever the parser hung the verb
	const mark = noun + 1;
	const verb = isA(tree, mark, 'mark') ? headOf(tree, mark) : -1;
	const opens = wordOf(tree, mark) === 'that' || xposOf(tree, verb) === 'VB';
	if (verb > noun && has(verb) && opens && ['to', 'that'].includes(wordOf(tree, mark))) return verb;
	return below(tree, noun, 'acl', 'ccomp').find(
		(c) => c > noun && has(c) && (!isA(tree, c, 'acl:relcl') || isWhole(words, noun, c))
	);
}

/**
 * What is said behind a noun that is only there: "a recognition of the need to act", "a number of examples of staff who
 * left", "evidence that it works".
 */
function contentBehind(words: PoleWords, noun: number, depth = 0): number | undefined {
	const { tree, has } = words;
	const content = contentOf(words, noun);
	if (content !== undefined || depth > 3) return content;
	const clause = below(tree, noun, 'acl', 'ccomp', 'acl:relcl').find((c) => c > noun && has(c));
	if (clause !== undefined && opensBehind(words, noun, clause)) return clause;
	const of = below(tree, noun, 'nmod').find(
		(m) => m > noun && has(m) && below(tree, m, 'case').some((c) => wordOf(tree, c) === 'of')
	);
	return of === undefined ? undefined : contentBehind(words, of, depth + 1);
}

/** "staff who left", "evidence that it works": the clause begins right behind the noun, which nothing else describes. */
function opensBehind({ tree }: PoleWords, noun: number, clause: number): boolean {
	const opener =
		['who', 'that'].includes(wordOf(tree, noun + 1)) && headOf(tree, noun + 1) === clause;
	const says = firstBelow(tree, clause, 'obj', 'xcomp', 'ccomp', 'obl') !== undefined;
	return opener && says && firstBelow(tree, noun, 'amod', 'compound') === undefined;
}

/** "a sense that it had built trust", taken for a relative clause: nothing in it is left for "that" to be. */
function isWhole({ tree }: PoleWords, noun: number, clause: number): boolean {
	const object = below(tree, clause, 'obj').some((o) => o > clause);
	return (
		wordOf(tree, noun + 1) === 'that' && object && firstBelow(tree, clause, 'nsubj') !== noun + 1
	);
}
