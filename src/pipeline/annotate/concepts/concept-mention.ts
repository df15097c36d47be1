import type { Span } from '#graph/graph-file.ts';

/** A stretch of text that may be a mention of a concept. */
export interface ConceptMention {
	paragraph: string;
	span: Span;
	rule: string;
	/** Lower-case lemmas of the term, its noun last. */
	terms: string[];
	/** Whether the noun stands in a longer term, e.g. "partnership" in "partnership working". */
	nested: boolean;
	/** What speaks for it where it stands. */
	quoted: boolean;
	named: boolean;
	/** Whether it is the name of a place. */
	place?: true;
	/** The same with the word that describes it: "poor security". */
	described?: { span: Span; terms: string[] };
	/** Whether it stands in a list beside a term of two words: "wound care, medication and nutrition". */
	listed?: true;
	/** After "the", "this" or "that". */
	definite: boolean;
	role: 'subject' | 'object' | 'other';
	/** Offset into the document's text, in paragraphs' order, for "first". */
	at: number;
	/** True where the noun stands for a longer term. */
	inferred?: true;
}
