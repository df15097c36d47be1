import type { TensionRelation } from '#graph/graph-file.ts';

/** How a relation is said to a reader: its name, how many of it are called, and what it means. */
export interface RelationWords {
	name: string;
	plural: string;
	/** What stands between the poles X and Y. */
	means: string;
}

export const relationWords: Record<TensionRelation, RelationWords> = {
	contrast: { name: 'Contrast', plural: 'Contrasts', means: 'one thing, but the other' },
	concession: { name: 'Concession', plural: 'Concessions', means: 'despite the one, the other' },
	concern: { name: 'Concern', plural: 'Concerns', means: 'a fear that one harms the other' },
	gap: { name: 'Gap', plural: 'Gaps', means: 'said, but not (yet) done' },
	conflict: { name: 'Conflict', plural: 'Conflicts', means: 'one against the other' },
	condition: { name: 'Condition', plural: 'Conditions', means: 'one only if the other' },
	confusion: { name: 'Confusion', plural: 'Confusions', means: 'one taken for the other' },
	doubt: { name: 'Doubt', plural: 'Doubts', means: 'one called into question by the other' }
};

/** Quantifiers as a reader says them, and how far up the scale of six they stand. */
export const quantifierWords = {
	all: { name: 'all', band: 6 },
	most: { name: 'most', band: 5 },
	many: { name: 'many', band: 4 },
	some: { name: 'some', band: 3 },
	few: { name: 'few', band: 2 },
	one: { name: 'one', band: 1 }
} as const;
