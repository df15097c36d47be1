import { checkGraph } from '#graph/check-graph.ts';
import type { GraphFile, SourceDocument } from '#graph/graph-file.ts';
import { findAttributions } from './annotate/find-attributions.ts';
import { findMentions } from './annotate/find-mentions.ts';
import { findStatements } from './annotate/find-statements.ts';
import { findTensions } from './annotate/find-tensions.ts';
import type { AnnotatedDocument } from './assemble/annotated-document.ts';
import { assembleGraph } from './assemble/assemble-graph.ts';
import type { Codebook } from './codebook/codebook.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { parseDocument } from './parse-document.ts';
import type { ParseOptions, Parser } from './parse/parser.ts';

/** What the stages need beside the documents: made once, used for all of them. */
export interface Engine {
	parser: Parser;
	lexicon: Lexicon;
}

/**
 * The whole way from documents as they were read (readFile, readPlainText) to the graph file:
 * parse → annotate, one document after the other; assemble → check, all together.
 * Throws BrokenGraph if an invariant does not hold, and the reason of `options.signal` when aborted.
 */
export function buildGraph(
	documents: readonly SourceDocument[],
	engine: Engine,
	options?: ParseOptions,
	codebook?: Codebook
): GraphFile {
	const annotated = documents.map((document) => annotateDocument(document, engine, options));
	return joinGraph(annotated, codebook);
}

/** The part of the way that each document goes by itself, so that several can go side by side. */
export function annotateDocument(
	source: SourceDocument,
	{ parser, lexicon }: Engine,
	options?: ParseOptions
): AnnotatedDocument {
	const parsed = parseDocument(source, parser, options);
	const found = findMentions(parsed, lexicon);
	const statements = findStatements(parsed, found, lexicon);
	const attributions = findAttributions(parsed, found, lexicon);
	const tensions = findTensions(parsed, found, attributions, lexicon);
	return { document: parsed.document, ...found, statements, attributions, tensions };
}

/** The part of the way that all documents go together. Their order does not matter. */
export function joinGraph(annotated: readonly AnnotatedDocument[], codebook?: Codebook): GraphFile {
	return checkGraph(assembleGraph(annotated, codebook));
}
