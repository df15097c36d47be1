// "felt that where the code is chosen by customers, the bank cannot check it" → what depends on a verb of saying or thinking,
// and the words of it.
import type { Span } from '#graph/graph-file.ts';
import { isClause } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, headOf, isA, lemmaOf, subtree, uposOf, wordOf } from '../tree/tree.ts';
import { heldSpan } from './held.ts';

/**
 * The clause that is said or thought: the verb's own, a gerund ("feared losing trade"), a question
 * word with its clause, or what stands after a colon.
 */
export function saidClause(tree: Tree, verb: number, takesGerund: boolean): number | undefined {
	const clause = ownClause(tree, verb);
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

/**
 * The clause of the verb: of two that which its "that" opens, and none before the verb where one follows, which only says whom
 * is meant: "half of the tribes we asked said that …".
 */
function ownClause(tree: Tree, verb: number): number | undefined {
	const clauses = below(tree, verb, 'ccomp');
	if (clauses.length < 2) return clauses[0];
	const opened = clauses.find((c) => below(tree, c, 'mark').includes(verb + 1));
	const [first = verb] = clauses;
	const isSpoken = tree.words.slice(first, verb).some((word) => /^["”’]$/.test(word));
	return opened ?? (isSpoken ? first : (clauses.find((c) => c > verb) ?? first));
}

/** "concedes its confidence looks like optimism": where the subject of the clause starts that was taken for an object of the verb. */
function takenSubject(tree: Tree, verb: number, clause: number): number | undefined {
	if (TELLING.has(lemmaOf(tree, verb)) || !/^VB[DPZ]$/.test(tree.tokens[clause]?.xpos ?? ''))
		return undefined;
	if (firstBelow(tree, clause, 'nsubj', 'mark', 'expl', 'csubj') !== undefined) return undefined;
	const [object] = below(tree, verb, 'obj').filter((o) => o > verb && o < clause);
	const [first = -1] = object === undefined ? [] : subtree(tree, object);
	return first === verb + 1 ? tree.tokens[first]?.start : undefined;
}

/** What is said, from the word after "that" on, whatever the parser hung elsewhere: "argued that, by definition, nobody is". */
export function saidSpan(tree: Tree, verb: number, clause: number): Span | undefined {
	const span = heldSpan(tree, clause, (c) => c === verb);
	const that = firstBelow(tree, verb, 'compound:prt') === verb + 1 ? verb + 2 : verb + 1;
	const subject = span && takenSubject(tree, verb, clause);
	if (span && subject !== undefined) return { start: subject, end: span.end };
	if (!span || wordOf(tree, that) !== 'that' || !isA(tree, that, 'mark')) return span;
	let first = that + 1;
	while (uposOf(tree, first) === 'PUNCT' && wordOf(tree, first) === ',') first++;
	const start = tree.tokens[first]?.start ?? span.start;
	return first < clause && start < span.start ? { start, end: span.end } : span;
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

/** Words that open a question. */
export const QUESTIONS = new Set([
	'what',
	'how',
	'why',
	'where',
	'who',
	'when',
	'which',
	'whatever'
]);
