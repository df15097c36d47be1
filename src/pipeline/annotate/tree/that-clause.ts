import { isClause } from './clause.ts';
import type { Tree } from './tree.ts';
import { below, isA, lemmaOf, subtree, wordOf } from './tree.ts';

/**
 * The "that" clause that depends on a word though other words stand between ("a concern among
 * partners that the money will run out", "suggested by some that …"), where the parser hung it on
 * one of those. Undefined where there is none.
 */
export function thatClause(tree: Tree, word: number, top: number): number | undefined {
	return subtree(tree, top).find((clause) => {
		if (clause <= word + 1 || !isClause(tree, clause)) return false;
		const opener = (tree.children[clause] ?? []).find((c) => c < clause && c > word);
		if (opener === undefined || wordOf(tree, opener) !== 'that') return false;
		// the parser may take "that" for a second subject
		const subject = below(tree, clause, 'nsubj', 'csubj', 'expl').find((s) => s !== opener);
		if (subject === undefined) return false;
		// a "that" which is the object makes a relative clause ("the concerns that they raised") or
		// was taken for one ("a concern that the fund would close"): the verb tells
		const object = isA(tree, opener, 'obj') && below(tree, clause, 'obj').length === 1;
		return !object || !TAKING_NOUNS.has(lemmaOf(tree, clause));
	});
}

/** What one does with a concern, a risk or a view: after these verbs "that" stands for the noun. */
const TAKING_NOUNS = new Set(
	`accept address bring carry cause create describe express face give have hear hold identify
	make mention present pose raise report see share take voice want hold use need know meet
	encounter experience discuss note show reflect reject support`.split(/\s+/)
);
