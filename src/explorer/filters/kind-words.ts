import type { EdgeKind, NodeKind, Quantifier } from '#graph/graph-file.ts';

/** Kinds of node as the legend names them. */
export const nodeKindWords: Record<NodeKind, string> = {
	actor: 'Actors',
	concept: 'Concepts',
	tension: 'Tensions',
	theme: 'Themes'
};

/** Kinds of edge as the legend names them. */
export const edgeKindWords: Record<EdgeKind, string> = {
	states: 'Stated relation',
	holds: 'Holds a side',
	pole: 'Pole of a tension',
	about: 'View about',
	'in-theme': 'In a theme',
	broader: 'Broader term',
	'co-occurs': 'Only together in a sentence'
};

/** 'held by at least …' */
export const heldByWords: Record<Quantifier, string> = {
	all: 'all',
	most: 'most',
	many: 'many',
	some: 'some',
	few: 'a few',
	one: 'one, or any number named'
};
