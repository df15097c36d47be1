import { isClause } from '../tree/clause.ts';
import type { Tree } from '../tree/tree.ts';
import { below, firstBelow, subtree, wordOf } from '../tree/tree.ts';

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
		const subject = firstBelow(tree, clause, 'nsubj', 'csubj', 'expl');
		const object = below(tree, clause, 'obj').filter((o) => o !== opener);
		return (
			subject !== undefined && subject !== opener && (object.length > 0 || !isObject(tree, opener))
		);
	});
}

/** A "that" which is the object of its clause is a relative pronoun: "the plan that they made". */
function isObject(tree: Tree, opener: number): boolean {
	return tree.tokens[opener]?.deprel === 'obj';
}
