/**
 * Text in, sentences of tokens with lemma, tags and grammar out. The same bytes come out of Node and
 * every browser, with and without SIMD, and each word costs the same however long the text is.
 */

import { createAnalyser, type Draft } from './analyse.ts';
import { findForcedTags } from './document-lexicon.ts';
import { hasSimd } from './kernel.ts';
import { lemmatizer } from './lemmatize.ts';
import { readModel } from './model.ts';
import { splitSentences } from './split-sentences.ts';
import type { ParsedSentence, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

/** What may be told to a parser beside the text. */
export interface ParseOptions {
	/** Called after each batch with counts of words; `total` may grow a little when names are looked at again. */
	onProgress?(done: number, total: number): void;
	signal?: AbortSignal;
	/** Names known from elsewhere, e.g. 'Scottish Executive': their words are tagged as names. */
	names?: ReadonlySet<string>;
}

/** Counts of words. */
export interface Progress {
	done: number;
	total: number;
}

/** Splits text into sentences and tokens and finds their grammar. */
export interface Parser {
	/**
	 * @param texts the paragraphs (or blocks) of one document
	 * @returns for each text its sentences; offsets are UTF-16 code units into that text
	 * @throws the signal's reason once it is aborted
	 */
	parse(texts: readonly string[], options?: ParseOptions): ParsedSentence[][];
}

/** What createParser gives: more than most callers need. */
export interface NetworkParser extends Parser {
	/** The same step by step, for a worker that wants to hear messages in between. A step takes some milliseconds. */
	parseInSteps(
		texts: readonly string[],
		options?: ParseOptions
	): Generator<Progress, ParsedSentence[][], void>;
	/**
	 * Sentences whose words are known, as in treebanks.
	 * @returns for each its tokens; offsets are into its words joined by blanks
	 */
	parseWords(sentences: readonly (readonly string[])[], options?: ParseOptions): ParsedSentence[];
	/** Multiplications of weights for each word. */
	readonly operations: number;
}

/**
 * @param file the bytes of model/english.bin
 * @throws where the bytes are no model file
 */
export function createParser(file: Uint8Array, { simd = hasSimd() } = {}): NetworkParser {
	const model = readModel(file);
	const analyser = createAnalyser(model, simd);
	const lemmaOf = lemmatizer(model);

	function* run(drafts: Draft[], options: ParseOptions): Generator<Progress, void, void> {
		const { onProgress, signal, names } = options;
		let total = drafts.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
		let base = 0;
		function* pass(some: Draft[]): Generator<Progress, void, void> {
			signal?.throwIfAborted();
			for (const count of analyser.analyse(some)) {
				const done = base + count;
				onProgress?.(done, total);
				yield { done, total };
				signal?.throwIfAborted();
			}
		}
		yield* pass(drafts);
		// What the whole document says about its names, and then the sentences that this changes.
		const changed = findForcedTags(drafts, model, names);
		base = total;
		total += changed.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
		yield* pass(changed);
		for (const { text, sentence } of drafts) {
			for (const token of sentence.tokens) {
				token.lemma = lemmaOf(text.slice(token.start, token.end), token.xpos);
			}
		}
	}

	function* parseInSteps(
		texts: readonly string[],
		options: ParseOptions = {}
	): Generator<Progress, ParsedSentence[][], void> {
		const result = texts.map(draftsOf);
		yield* run(result.flat(), options);
		return result.map((drafts) => drafts.map(({ sentence }) => sentence));
	}

	return {
		operations: analyser.network.operations,
		parseInSteps,
		parse: (texts, options) => last(parseInSteps(texts, options)),
		parseWords(sentences, options = {}) {
			const drafts = sentences.map(draftOfWords);
			last(run(drafts, options));
			return drafts.map(({ sentence }) => sentence);
		}
	};
}

function last<T>(steps: Generator<unknown, T, void>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

function blank(start: number, end: number): Token {
	return { start, end, lemma: '', upos: 'X', xpos: 'FW', head: -1, deprel: 'root' };
}

function draftsOf(text: string): Draft[] {
	return splitSentences(text).map(({ start, end }) => {
		const pieces = tokenize(text.slice(start, end));
		const tokens = pieces.map((piece) => blank(start + piece.start, start + piece.end));
		return { text, sentence: { start, end, tokens } };
	});
}

function draftOfWords(words: readonly string[]): Draft {
	let end = -1;
	const tokens = words.map((word) => {
		const start = end + 1;
		end = start + word.length;
		return blank(start, end);
	});
	return { text: words.join(' '), sentence: { start: 0, end: Math.max(0, end), tokens } };
}
