import type { Tree } from './tree.ts';
import { below, headOf, isA } from './tree.ts';

/** A token and what is coordinated with it, first one first: 'X, Y and Z' gives all three for X. */
export function conjuncts(tree: Tree, i: number): number[] {
	return [i, ...below(tree, i, 'conj').flatMap((c) => conjuncts(tree, c))].sort((a, b) => a - b);
}

/** The first member of the coordination that a token belongs to; the token itself where there is none. */
export function firstConjunct(tree: Tree, i: number): number {
	let at = i;
	for (let steps = 0; isA(tree, at, 'conj') && headOf(tree, at) >= 0 && steps < 50; steps++)
		at = headOf(tree, at);
	return at;
}
