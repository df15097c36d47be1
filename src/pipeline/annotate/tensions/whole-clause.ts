// "past studies have tended to avoid this task", "called on him to preach despite his youth": what is quoted of an
// infinitive is the clause with its subject.
import type { Tree } from '../tree/tree.ts';
import { firstBelow, headOf, isA } from '../tree/tree.ts';

/**
 * The clause that a verb without a subject of its own completes, or hangs on; the verb itself where it has a subject.
 *
 * @param relations how it may hang on it: 'xcomp' for "tended to avoid", 'acl' for "a bill to provide grants"
 */
export function wholeClause(
	tree: Tree,
	verb: number,
	relations: readonly string[] = ['xcomp']
): number {
	let at = verb;
	while (
		isA(tree, at, ...relations) &&
		headOf(tree, at) >= 0 &&
		firstBelow(tree, at, 'nsubj', 'csubj', 'expl') === undefined
	)
		at = headOf(tree, at);
	return at;
}
