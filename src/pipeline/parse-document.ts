import type { Paragraph, SourceDocument } from '#graph/graph-file.ts';
import type { ParsedDocument } from './annotate/parsed-document.ts';
import type { ParseOptions, Parser } from './parse/parser.ts';
import type { ParsedSentence } from './parse/token.ts';

/**
 * The parse stage: sentences and grammar of every paragraph. Each block is parsed by itself, so that
 * no sentence runs from a lead-in into its bullets. The document that comes back has its `sentences`
 * set; the one given is not touched.
 * Throws the reason of `options.signal` when that is aborted.
 */
export function parseDocument(
	document: SourceDocument,
	parser: Parser,
	options: ParseOptions = {}
): ParsedDocument {
	const texts = document.paragraphs.flatMap(({ text, blocks }) =>
		blocks.map(({ start, end }) => text.slice(start, end))
	);
	const parsed = parser.parse(texts, options)[Symbol.iterator]();
	const paragraphs = document.paragraphs.map((paragraph) => {
		const sentences = paragraph.blocks.flatMap(({ start }) =>
			shift(parsed.next().value ?? [], start)
		);
		return { paragraph: withSentences(paragraph, sentences), sentences };
	});
	return {
		document: { ...document, paragraphs: paragraphs.map(({ paragraph }) => paragraph) },
		paragraphs
	};
}

/** Offsets into the block become offsets into the paragraph. */
function shift(sentences: readonly ParsedSentence[], by: number): ParsedSentence[] {
	return sentences.map(({ start, end, tokens }) => ({
		start: start + by,
		end: end + by,
		tokens: tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }))
	}));
}

function withSentences(paragraph: Paragraph, sentences: readonly ParsedSentence[]): Paragraph {
	return { ...paragraph, sentences: sentences.map(({ start, end }) => ({ start, end })) };
}
