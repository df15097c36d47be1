// "Our universities don't consist of only urban kids; they also come from the smaller areas"
// → what is denied, against what is said in its place.
import { isClause, isNegated, negationOf, subjectOf } from '../tree/clause.ts';
import { cueOver } from '../tree/span-over.ts';
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
import { heldClause, poleAround, tension } from './pole.ts';
import type { FoundTension, Place, TensionRule } from './tension-rule.ts';

const BACK = new Set(['it', 'they', 'he', 'she', 'this', 'that', 'these', 'those', "it's", 'we']);

const SPEAKING = new Set(['i', 'we', 'you', 'he', 'she']);

export const notThisButThat: TensionRule = {
	id: 'tensions/not-this-but-that',
	find(place) {
		return [...inside(place), ...acrossSentences(place)];
	}
};

function inside({ tree, cues }: Place): FoundTension[] {
	return atEachToken(tree, (second) => {
		if (!isA(tree, second, 'parataxis', 'conj') || !isClause(tree, second)) return [];
		const first = headOf(tree, second);
		if (first < 0 || first > second) return [];
		const held = heldClause(tree, first, cues);
		if (firstBelow(tree, second, 'cc') !== undefined) return [];
		// "because the world is not built on X; it is built on Y": denied further down, with the same verb
		const deeper = below(tree, first, 'advcl', 'ccomp').find(
			(c) => c < second && lemmaOf(tree, c) === lemmaOf(tree, second) && isNegated(tree, c)
		);
		return replaced(tree, deeper ?? held, tree, second, (c) => c === second);
	});
}

function acrossSentences({ tree, before, cues }: Place): FoundTension[] {
	const previous = before[before.length - 1];
	if (!previous || previous.root < 0 || tree.root < 0) return [];
	// "That does not mean X. It means Y": the verb that is denied may lead over to what is held
	const held = heldClause(previous, previous.root, cues);
	const lastly = below(previous, previous.root, 'conj').filter((c) => isClause(previous, c));
	for (const denied of new Set([held, previous.root, ...lastly.slice(-1)])) {
		const found = replaced(previous, denied, tree, tree.root, () => false);
		if (found.length) return found;
	}
	return [];
}

function replaced(
	firstTree: Tree,
	first: number,
	tree: Tree,
	second: number,
	leaveOut: (c: number) => boolean
): FoundTension[] {
	const not = denialOf(firstTree, first);
	if (not === undefined || isNegated(tree, second)) return [];
	const subject = isCleft(tree, second) ? undefined : firstBelow(tree, second, 'nsubj', 'expl');
	const denied = subjectOf(firstTree, first);
	const orders = isOrder(firstTree, first) && isOrder(tree, second);
	if (!orders) {
		if (subject === undefined || denied === undefined) return [];
		const same = lemmaOf(tree, subject) === lemmaOf(firstTree, denied);
		// "I am not hungry, it is hard": "it" does not take up who speaks
		const person = SPEAKING.has(wordOf(firstTree, denied));
		if (!same && (person || !BACK.has(wordOf(tree, subject)))) return [];
	}
	if (isAsked(firstTree, first) || isQuestion(tree) || DRAWING.has(firstWordOf(tree, second)))
		return [];
	if (isNoDenial(firstTree, first, not) || breaksOff(tree, second)) return [];
	const copula = firstBelow(firstTree, first, 'cop') !== undefined;
	const differs = copula !== (firstBelow(tree, second, 'cop') !== undefined);
	if (firstTree === tree) {
		if (differs && !isNarrow(tree, second)) return [];
		// "It is not just a gap. It grows": what is more need not be said with "be" or with the same verb
	} else if (!isNarrowed(firstTree, first, not)) {
		if (differs || (!copula && !takesUp(firstTree, first, tree, second))) return [];
	}
	return tension(
		'contrast',
		poleAround(firstTree, first, leaveOut),
		poleAround(tree, second),
		wordOf(firstTree, not) === 'longer'
			? cueOver(firstTree, not - 1, not)
			: cueOver(firstTree, not),
		0.6
	);
}

/** "It is society that decides": nothing is taken up by "it". */
function isCleft(tree: Tree, clause: number): boolean {
	// "It is a number that divides them" says what it is
	const isOneOfAKind = below(tree, clause, 'det').some((d) => /^an?$/.test(wordOf(tree, d)));
	const held = below(tree, clause, 'acl', 'ccomp', 'csubj', 'advcl').filter((c) => c > clause);
	return (
		!isOneOfAKind &&
		firstBelow(tree, clause, 'cop') !== undefined &&
		held.some((c) => below(tree, c, 'mark', 'nsubj').some((m) => wordOf(tree, m) === 'that'))
	);
}

/** The word that denies a clause, the clause itself where its subject or object does; undefined where nothing does. */
function denialOf(tree: Tree, clause: number): number | undefined {
	const longer = below(tree, clause, 'advmod').find((a) => wordOf(tree, a) === 'longer');
	if (longer !== undefined && wordOf(tree, longer - 1) === 'no') return longer;
	return isNegated(tree, clause) ? (negationOf(tree, clause) ?? clause) : undefined;
}

/** "not just", "do not exist solely to": more than that is not denied. */
function isNarrowed(tree: Tree, clause: number, not: number): boolean {
	return (
		NARROWING.has(wordOf(tree, not + 1)) ||
		below(tree, clause, 'advmod').some((a) => a > not && SOLELY.has(wordOf(tree, a)))
	);
}

const SOLELY = new Set(['solely', 'only', 'merely', 'simply', 'exclusively', 'purely']);

/** "as never before", "I don't know what", "not only … but": nothing is denied that another clause would replace. */
function isNoDenial(tree: Tree, clause: number, not: number): boolean {
	if (wordOf(tree, not - 1) === 'as') return true;
	if (wordOf(tree, not + 1) === 'only') return tree.words.includes('but', not);
	return lemmaOf(tree, clause) === 'know' && wordOf(tree, not - 2) === 'i';
}

/** "I hire --": a sentence that says nothing of its own before it ends. */
function breaksOff(tree: Tree, clause: number): boolean {
	const ends = /[-–—]["”’']?$/.test(tree.text.slice(tree.start, tree.end).trimEnd());
	return ends && subtree(tree, clause).filter((i) => uposOf(tree, i) !== 'PUNCT').length < 4;
}

/** Whether a sentence says again what the one before denied: with its verb ("They're not sending you.
 * They're sending people"), or narrowed down by "just" or "only".
 */
function takesUp(firstTree: Tree, first: number, tree: Tree, second: number): boolean {
	return lemmaOf(firstTree, first) === lemmaOf(tree, second) || isNarrow(tree, second);
}

/** "It only exists in the mind", "She just looked". */
function isNarrow(tree: Tree, clause: number): boolean {
	return below(tree, clause, 'advmod').some((a) => NARROWING.has(wordOf(tree, a)));
}

const NARROWING = new Set(['just', 'only', 'instead', 'rather', 'merely', 'simply']);

/** "Don't use your hands": a verb in its plain form without a subject. */
function isOrder(tree: Tree, clause: number): boolean {
	return (
		uposOf(tree, clause) === 'VERB' &&
		xposOf(tree, clause) === 'VB' &&
		subjectOf(tree, clause) === undefined &&
		below(tree, clause, 'mark').length === 0
	);
}

/** Words with which the second clause goes on from the first instead of replacing it. */
const DRAWING = new Set(['so', 'then', 'because', 'thus', 'hence', 'therefore', 'do', 'is', 'are']);

/** The first word of a clause, marks and hesitation aside. */
function firstWordOf(tree: Tree, clause: number): string {
	const first = subtree(tree, clause).find(
		(i) => uposOf(tree, i) !== 'PUNCT' && uposOf(tree, i) !== 'INTJ'
	);
	return wordOf(tree, first ?? clause);
}

/** "It is not from this week. When was it?" asks, and says nothing in its place. */
function isQuestion(tree: Tree): boolean {
	const sentence = tree.text.slice(tree.start, tree.end);
	return /\?["”’)]*\s*$/.test(sentence) && !/, right\?/.test(sentence);
}

/** "Why don't we …" denies nothing. */
function isAsked(tree: Tree, clause: number): boolean {
	return ['why', 'how'].includes(firstWordOf(tree, clause));
}
