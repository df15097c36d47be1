import type { Span, TensionRelation } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import type { Tree } from '../tree/tree.ts';

/** Where a rule looks: one sentence, and what stands before it in its paragraph. */
export interface Place {
	tree: Tree;
	/** The sentences before this one in the paragraph, the nearest last. */
	before: readonly Tree[];
	cues: Cues;
}

/** A tension as a rule sees it, before its holders and nodes are known. */
export interface FoundTension {
	relation: TensionRelation;
	poles: [Span, Span];
	cue: Span;
	/** 0 to 1: how often a tension found this way is one that a reader would name. */
	confidence: number;
}

/** One way in which English shows that two things pull apart. */
export interface TensionRule {
	/** The path of its file below annotate/, e.g. 'tensions/rather-than'. */
	id: string;
	/** Whether the rule keeps back where an earlier one has found a tension in the same words. */
	yields?: true;
	find(place: Place): FoundTension[];
}
