import type { Tree } from '../tree/tree.ts';
import { below, headOf, isA, lemmaOf, wordOf } from '../tree/tree.ts';

const CONDITIONS = new Set(['if', 'unless', 'until', 'whether', 'till']);
const DEGREES = new Set(['extent', 'degree']);
const FUTURE = new Set(['will', 'would', 'shall', "'ll"]);

/**
 * Whether a view is only supposed: it stands in a condition ("until they are convinced", "when our
 * division tells us" of what is to come) or measures something ("the extent to which they believe").
 */
export function isHypothetical(tree: Tree, verb: number): boolean {
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
