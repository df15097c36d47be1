import type { ActorType } from '#graph/graph-file.ts';

/** What people know about one corpus and no rule can: it is applied when the graph is assembled. */
export interface Codebook {
	/** Nodes that get another label: label as found → label to show. */
	labels: Record<string, string>;
	/** Nodes that are one: those labelled `from` become the one labelled `into`. */
	merge: { into: string; from: string[] }[];
	/** Surface forms that are a node of their own, taken off the node they were put on. */
	split: { from: string; take: string[]; as: string }[];
	/** Labels of actors and concepts that are none. */
	reject: string[];
	/** Themes in place of those found; concepts by label or any surface form. */
	themes: { name: string; concepts: string[] }[];
	/** Actors with names they are also known by; `type` corrects the type that was found. */
	actors: { label: string; aliases: string[]; type?: ActorType }[];
}

/** A codebook that changes nothing. */
export const emptyCodebook: Codebook = {
	labels: {},
	merge: [],
	split: [],
	reject: [],
	themes: [],
	actors: []
};
