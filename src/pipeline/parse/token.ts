/** A word or mark with its place in the grammar, after Universal Dependencies (https://universaldependencies.org). */
export interface Token {
	/** UTF-16 offsets into the text given to `parse`. */
	start: number;
	end: number;
	/** Lower case, but for proper nouns; spelling as in the text ('organisation'). */
	lemma: string;
	/** Universal tag, e.g. 'NOUN'. */
	upos: string;
	/** Penn Treebank tag, e.g. 'NNS'. */
	xpos: string;
	/** Index of the head in the same sentence, -1 for the root. */
	head: number;
	/** Full relation, e.g. 'nsubj:pass'. */
	deprel: string;
}

/** Tokens in reading order. Offsets are into the text given to `parse`. */
export interface ParsedSentence {
	start: number;
	end: number;
	tokens: Token[];
}
