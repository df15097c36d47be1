// "While the principles are generally undisputed, few people could argue with them as …"
// → the clause that is conceded, against the one it hangs on.
import type { TensionRelation } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import { clauseOf, isClause } from '../tree/clause.ts';
import { firstConjunct } from '../tree/conjuncts.ts';
import { cueOver } from '../tree/span-over.ts';
import type { Tree } from '../tree/tree.ts';
import {
	below,
	firstBelow,
	headOf,
	isA,
	keyOf,
	lemmaOf,
	uposOf,
	wordOf,
	xposOf
} from '../tree/tree.ts';
import { clausePole, poleAround, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';
import { wholeClause } from './whole-clause.ts';

export const although: TensionRule = {
	id: 'tensions/although',
	find(place) {
		const { tree, cues } = place;
		return cues.connectives.in(tree.words).flatMap(({ first, last, value }) => {
			const adverb = wordOf(tree, first) === 'though' && isA(tree, first, 'advmod');
			if (adverb || value.kind !== 'clause' || wordOf(tree, first - 1) === 'as') return [];
			const sides = sidesOf(tree, first, last);
			if (!sides) return afterwards(place, first, last, value.relation);
			if (isTemporal(tree, first, sides)) return [];
			const { conceded } = sides;
			// "all demands except the call for statehood" leaves one out, nothing more
			if (wordOf(tree, first) === 'except' && !isClause(tree, conceded)) return [];
			const around =
				saidWith(tree, first, conceded, cues) ?? aroundNoun(tree, first, conceded, sides.main);
			const main = withSubject(tree, mainBehind(tree, around, conceded, first), conceded);
			return tension(
				value.relation,
				poleAround(tree, conceded, (c) => (c >= first && c <= last) || c === main),
				clausePole(
					tree,
					main,
					cues,
					(c, p) =>
						c === conceded || (c >= first && c <= last) || (p === main && isA(tree, c, 'parataxis'))
				),
				cueOver(tree, first, last),
				0.9
			);
		});
	}
};

/** "Although some have left." in a sentence of its own: against the sentence before. */
function afterwards(
	{ tree, before, cues }: Place,
	first: number,
	last: number,
	relation: TensionRelation
): FoundTension[] {
	const previous = before[before.length - 1];
	const opens = tree.words.slice(0, first).every((_, i) => uposOf(tree, i) === 'PUNCT');
	if (!opens || !previous || previous.root < 0 || tree.root <= last) return [];
	const alone = headOf(tree, last) === tree.root || headOf(tree, first) === tree.root;
	const timed = wordOf(tree, first).startsWith('whil');
	if (!alone || timed || tree.words.includes(',')) return [];
	return tension(
		relation,
		clausePole(previous, previous.root, cues),
		poleAround(tree, tree.root, (c) => c <= last),
		cueOver(tree, first, last),
		0.6
	);
}

/**
 * "The service is large and, while we heard its officers, we did not visit it": the clause that "and" joins on; and "every
 * plan that it makes, even if we wanted to", hung on the relative clause: the clause around it.
 */
function mainBehind(tree: Tree, main: number, conceded: number, first: number): number {
	const opened = [conceded, ...below(tree, main, 'conj', 'parataxis')].some((c) =>
		below(tree, c, 'cc').some((and) => and > main && and < first)
	);
	const joined = below(tree, main, 'conj', 'parataxis').find(
		(c) => c > conceded && firstBelow(tree, c, 'nsubj', 'expl') !== undefined
	);
	// "Comments were mixed – while some welcomed it, others did not": the comments are what both are about
	const begun = BREAKS.has(wordOf(tree, first - 1)) && conceded > main;
	if ((opened || begun) && joined !== undefined) return joined;
	const setOff = conceded > main && wordOf(tree, first - 1) === ',';
	if (!setOff || !isA(tree, main, 'acl:relcl')) return main;
	return wholeClause(tree, clauseOf(tree, headOf(tree, main)), [...HANGING, 'csubj']);
}

/** "Heads told me that, although X, Y", hung on "told": what they told. */
function saidWith(tree: Tree, first: number, conceded: number, cues: Cues): number | undefined {
	// "It is important to note that, while X, Y", with the verb hung elsewhere
	const that = wordOf(tree, first - 1) === ',' ? first - 2 : first - 1;
	const opened = wordOf(tree, that) === 'that' && isA(tree, that, 'mark') ? headOf(tree, that) : -1;
	if (opened > conceded && isClause(tree, opened)) return opened;
	const says = headOf(tree, conceded);
	if (says < 0 || says > conceded || !cues.reportingVerbs.has(lemmaOf(tree, says)))
		return undefined;
	return below(tree, says, 'ccomp').find((c) => c > conceded && isClause(tree, c));
}

/** "60% opposed the scheme, while 25% were positive", hung on "scheme": the clause that the noun stands in. */
function aroundNoun(tree: Tree, first: number, conceded: number, main: number): number {
	const whole = clauseOf(tree, main);
	const setOff = wordOf(tree, first - 1) === ',' && conceded > main;
	return setOff && whole !== main && isA(tree, conceded, 'advcl') && uposOf(tree, main) === 'NOUN'
		? whole
		: main;
}

const BREAKS = new Set(['-', '–', '—', ':', ';']);

/** "a bill to provide grants, though …": the clause that the verb hangs on. */
const HANGING = ['xcomp', 'acl', 'advcl'];

/** "X is current and was adopted, although Y": a verb without a subject brings the clause it shares it with. */
function withSubject(tree: Tree, main: number, conceded: number): number {
	const whole = wholeClause(tree, main, HANGING);
	if (whole !== main && whole !== conceded && isClause(tree, whole)) return whole;
	if (!isA(tree, main, 'conj') || firstBelow(tree, main, 'nsubj', 'expl') !== undefined)
		return main;
	const outer = firstConjunct(tree, main);
	return outer === conceded ? main : outer;
}

/** The clause that is conceded and the one it is set against. */
function sidesOf(
	tree: Tree,
	first: number,
	last: number
): { conceded: number; main: number } | undefined {
	const conceded = concededClause(tree, first, last);
	if (conceded !== undefined) {
		const main = headOf(tree, conceded);
		return main < 0 ? undefined : { conceded, main };
	}
	// the parser made the conceded clause the main one: "Although X, Y" with Y hanging on X
	const head = headOf(tree, last) > last ? headOf(tree, last) : headOf(tree, first);
	const main = below(tree, head, 'parataxis', 'conj', 'ccomp').find(
		(c) => c > head && isClause(tree, c)
	);
	return head > last && isA(tree, head, 'root') && main !== undefined
		? { conceded: head, main }
		: undefined;
}

/** The clause that the words open: they are its mark, or the mark of its subject clause. */
function concededClause(tree: Tree, first: number, last: number): number | undefined {
	for (let i = last; i >= first; i--) {
		let head = headOf(tree, i);
		if (head <= last) continue;
		if (isA(tree, head, 'csubj', 'nsubj')) head = headOf(tree, head);
		if (isA(tree, head, 'advcl', 'parataxis', 'conj', 'acl', 'obl', 'ccomp')) return head;
	}
	return undefined;
}

/** "while waiting for the bus": a time, nothing conceded. */
function isTemporal(
	tree: Tree,
	first: number,
	{ conceded, main }: { conceded: number; main: number }
): boolean {
	if (wordOf(tree, first) !== 'while' && wordOf(tree, first) !== 'whilst') return false;
	const opens = tree.words.slice(0, first).every((_, i) => uposOf(tree, i) === 'PUNCT');
	const setOff = opens || uposOf(tree, first - 1) === 'PUNCT' || wordOf(tree, first - 1) === 'that';
	const subject = firstBelow(tree, conceded, 'nsubj', 'expl', 'csubj');
	if (subject === undefined) {
		if (isPlace(tree, conceded)) return true;
		if (xposOf(tree, conceded) === 'VBG') return !STAYING.has(keyOf(tree, conceded));
		return !setOff;
	}
	if (isPlace(tree, conceded) && uposOf(tree, subject) !== 'NOUN') return true;
	return !setOff && !(isLasting(tree, conceded) && isLasting(tree, main));
}

/** "while in office", "while he was in New York", "while there": where one is, nothing conceded. */
function isPlace(tree: Tree, clause: number): boolean {
	if (THERE.has(wordOf(tree, clause))) return true;
	const [preposition, ...more] = below(tree, clause, 'case');
	return (
		preposition !== undefined &&
		more.length === 0 &&
		['NOUN', 'PROPN'].includes(uposOf(tree, clause)) &&
		PLACING.has(wordOf(tree, preposition)) &&
		firstBelow(tree, clause, 'amod', 'nmod') === undefined
	);
}

const THERE = new Set(['there', 'here', 'away', 'abroad']);
const PLACING = new Set(['in', 'at', 'on', 'down']);

/** "one side shows schools while other areas represent the counties": what holds, not what goes on. */
function isLasting(tree: Tree, clause: number): boolean {
	const subject = firstBelow(tree, clause, 'nsubj');
	const verb = firstBelow(tree, clause, 'aux', 'cop') ?? clause;
	return (
		subject !== undefined &&
		['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(uposOf(tree, subject)) &&
		['VBZ', 'VBP'].includes(xposOf(tree, verb)) &&
		xposOf(tree, clause) !== 'VBG'
	);
}

/** What one does while something else holds: these verbs in "while …ing" concede. */
const STAYING = new Set(
	`accept acknowledge admit agree appreciate approve be concede continue endorse favour grant have
	hope keep lack like maintain offer praise preserve provide recognise remain respect
	retain share stay stress support sympathise understand value want welcome`.split(/\s+/)
);
