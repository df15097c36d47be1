import type { Quantifier, Span, Stance } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Tree } from '../tree/tree.ts';

/** Where a rule looks: one sentence, what follows it in its paragraph, and what the rules know. */
export interface Place {
	tree: Tree;
	/** The sentences after this one in the paragraph, the nearest first. */
	after: readonly Tree[];
	/** The items of the list that the sentence leads to with a colon; none where it leads to none. */
	items: readonly Span[];
	/** Whether a token stands in a mention of an actor, as the mentions of the document say. */
	isActor: (token: number) => boolean;
	cues: Cues;
	lexicon: Lexicon;
}

/** An attribution as a rule sees it, before its node and its voice are known. */
export interface FoundAttribution {
	holder: Span & { quantifier?: Quantifier };
	/** The word that names the holder, for the node it stands for. */
	holderHead: Span;
	cue: Span;
	content: Span;
	stance: Stance;
}

/** One way in which English shows who holds a view. */
export interface AttributionRule {
	/** The path of its file below annotate/, e.g. 'attributions/says-that'. */
	id: string;
	find(place: Place): FoundAttribution[];
}
