import type { Modality, Span } from '#graph/graph-file.ts';
import type { Cues } from '../../lexicon/cues.ts';
import type { Tree } from '../tree/tree.ts';

/** What a predicate says beyond its words. */
export interface Predicate extends Span {
	lemma: string;
	negated: boolean;
	modality?: Modality;
}

/** A statement as a rule sees it; the tokens are those whose mentions name its nodes. */
export interface FoundStatement {
	subject: Span;
	subjectHead: number;
	predicate: Predicate;
	object: Span;
	objectHead: number;
}

/** One way in which a clause says something of something. */
export interface StatementRule {
	/** The path of its file below annotate/, e.g. 'statements/verb-clause'. */
	id: string;
	find(tree: Tree, cues: Cues): FoundStatement[];
}
