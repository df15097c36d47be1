import type { Tree } from './tree.ts';
import { below, firstBelow, wordOf } from './tree.ts';

/** "by many partner organisations": who or what does what a passive verb says. */
export function agentOf(tree: Tree, verb: number): number | undefined {
	return (
		firstBelow(tree, verb, 'obl:agent') ??
		below(tree, verb, 'obl').find((o) =>
			below(tree, o, 'case').some((c) => wordOf(tree, c) === 'by')
		)
	);
}

/** "acknowledged among practitioners": those whom a passive verb names as sharing what is said. */
export function amongWhom(tree: Tree, verb: number): number | undefined {
	return below(tree, verb, 'obl').find((o) =>
		below(tree, o, 'case').some((c) => AMONG.has(wordOf(tree, c)))
	);
}

const AMONG = new Set(['among', 'amongst']);
