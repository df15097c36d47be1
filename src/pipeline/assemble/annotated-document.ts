import type {
	Attribution,
	Mention,
	SourceDocument,
	Statement,
	Tension
} from '#graph/graph-file.ts';
import type { FoundNode } from '../annotate/document-mentions.ts';

/** One document with everything that the annotate stage found in it. */
export interface AnnotatedDocument {
	document: SourceDocument;
	nodes: FoundNode[];
	mentions: Mention[];
	statements: Statement[];
	attributions: Attribution[];
	tensions: Tension[];
}
