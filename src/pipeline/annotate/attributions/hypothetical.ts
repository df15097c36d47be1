import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';

const CONDITIONS = new Set(['if', 'unless', 'until', 'whether', 'till']);
const DEGREES = new Set(['extent', 'degree']);
const FUTURE = new Set(['will', 'would', 'shall', "'ll"]);
const DUTIES = new Set(['must', 'should', 'ought']);
const QUESTIONS = new Set(['what', 'how', 'why', 'where', 'who', 'when', 'which', 'whether', 'if']);
/** What somebody is to do by what another says. */
const ASKING = new Set(
	'ask invite request require urge encourage recommend expect instruct remind'.split(' ')
);

/**
 * Whether a view is only wanted of somebody: "Policymakers should recognise that", "the Board is asked to agree that"; or
 * somebody is only able to answer: "none could say who". What "we must stress" is our view all the same.
 */
function isWanted(tree: Tree, verb: number): boolean {
	const aux = below(tree, verb, 'aux').map((a) => wordOf(tree, a));
	const own = below(tree, verb, 'nsubj').some((s) => /^(?:i|we)$/.test(wordOf(tree, s)));
	if (!own && aux.some((a) => DUTIES.has(a))) return true;
	const answers =
		QUESTIONS.has(wordOf(tree, verb + 1)) ||
		below(tree, verb, 'iobj').some((i) => QUESTIONS.has(wordOf(tree, i + 1)));
	if (answers && aux.some((a) => a === 'could' || a === 'can')) return true;
	let at = verb;
	while (isA(tree, at, 'conj', 'advcl') && wordOf(tree, at - 1) === 'to') at = headOf(tree, at);
	const asked = headOf(tree, at);
	return isA(tree, at, 'xcomp') && asked >= 0 && ASKING.has(lemmaOf(tree, asked));
}

/**
 * Whether a view is only supposed: it stands in a condition ("until they are convinced", "when our
 * division tells us" of what is to come), measures something ("the extent to which they believe"), or is only wanted.
 */
export function isHypothetical(tree: Tree, verb: number): boolean {
	if (isWanted(tree, verb)) return true;
	for (let at = verb, steps = 0; at >= 0 && steps < 30; at = headOf(tree, at), steps++) {
		const head = headOf(tree, at);
		if (isA(tree, at, 'acl:relcl', 'acl') && head >= 0 && DEGREES.has(lemmaOf(tree, head)))
			return true;
		if (!isA(tree, at, 'advcl')) continue;
		const openers = below(tree, at, 'mark', 'advmod').map((m) => wordOf(tree, m));
		if (openers.some((w) => CONDITIONS.has(w))) return true;
		const later = head >= 0 && below(tree, head, 'aux').some((a) => FUTURE.has(wordOf(tree, a)));
		if (openers.includes('when') && later) return true;
	}
	return false;
}
