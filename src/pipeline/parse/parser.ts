/**
 * Text in, sentences of tokens with lemma, tags and grammar out. The same bytes come out of Node and
 * every browser, with and without SIMD.
 */

import { featureReader, FEATURES, ROOT } from './features.ts';
import { hasSimd } from './kernel.ts';
import { lemmatizer } from './lemmatize.ts';
import { readModel } from './model.ts';
import { BATCH_ROWS, BATCH_SENTENCES, LONGEST, Network, type Rows } from './network.ts';
import { splitSentences } from './split-sentences.ts';
import type { ParsedSentence, Token } from './token.ts';
import { tokenize, type Piece } from './tokenize.ts';

export interface ParseOptions {
	/** Called after each batch with counts of sentences. */
	onProgress?(done: number, total: number): void;
	signal?: AbortSignal;
	/** Names known from elsewhere, e.g. 'Scottish Executive': their words are tagged as names. */
	names?: ReadonlySet<string>;
}

export interface Parser {
	/**
	 * @param texts the paragraphs of one document
	 * @returns for each text its sentences; offsets are UTF-16 code units into that text
	 * @throws the signal's reason once it is aborted
	 */
	parse(texts: readonly string[], options?: ParseOptions): ParsedSentence[][];
}

interface Window {
	tokens: readonly Piece[];
	text: string;
	rows: Rows;
	sentence: ParsedSentence;
}

/** @throws where the bytes are no model file */
export function createParser(file: Uint8Array, options: { simd?: boolean } = {}): Parser {
	const model = readModel(file);
	const network = new Network(model, options.simd ?? hasSimd());
	const features = featureReader(model);
	const lemma = lemmatizer(model);

	function rowsOf(text: string, tokens: readonly Piece[]): Rows {
		const rows = new Int32Array((tokens.length + 1) * FEATURES);
		rows.set(ROOT);
		tokens.forEach(({ start, end }, i) =>
			rows.set(features(text.slice(start, end)), (i + 1) * FEATURES)
		);
		return { length: tokens.length + 1, features: rows };
	}

	function finish(window: Window, analysis: ReturnType<Network['run']>[number]): void {
		const { sentence, tokens, text } = window;
		const base = sentence.tokens.length;
		// What follows the first window of a very long sentence hangs on the root of that window.
		const root = sentence.tokens.findIndex((token) => token.head < 0);
		tokens.forEach(({ start, end }, i) => {
			const [upos, xpos] = model.tags[analysis.tags[i + 1] as number] as readonly [string, string];
			const head = analysis.heads[i + 1] as number;
			const isRoot = head === 0;
			const token: Token = {
				start,
				end,
				lemma: lemma(text.slice(start, end), xpos),
				upos,
				xpos,
				head: isRoot ? root : base + head - 1,
				deprel:
					isRoot && root >= 0
						? 'parataxis'
						: (model.relations[analysis.relations[i + 1] as number] as string)
			};
			sentence.tokens.push(token);
		});
	}

	return {
		parse(texts, { onProgress, signal } = {}) {
			const windows: Window[] = [];
			const result = texts.map((text) =>
				splitSentences(text).map(({ start, end }) => {
					const sentence: ParsedSentence = { start, end, tokens: [] };
					const tokens = tokenize(text.slice(start, end)).map((piece) => ({
						start: piece.start + start,
						end: piece.end + start
					}));
					for (let i = 0; i < tokens.length; i += LONGEST - 1) {
						const part = tokens.slice(i, i + LONGEST - 1);
						windows.push({ tokens: part, text, sentence, rows: rowsOf(text, part) });
					}
					return sentence;
				})
			);
			const order = windows.map((_, i) => i);
			order.sort(
				(a, b) => (windows[b] as Window).rows.length - (windows[a] as Window).rows.length || a - b
			);
			const analyses: ReturnType<Network['run']> = [];
			for (let at = 0; at < order.length;) {
				signal?.throwIfAborted();
				const longest = (windows[order[at] as number] as Window).rows.length;
				const count = Math.max(1, Math.min(BATCH_SENTENCES, Math.floor(BATCH_ROWS / longest)));
				const batch = order.slice(at, at + count);
				const found = network.run(batch.map((i) => (windows[i] as Window).rows));
				batch.forEach((i, k) => (analyses[i] = found[k] as (typeof found)[number]));
				at += batch.length;
				onProgress?.(at, order.length);
			}
			windows.forEach((window, i) => finish(window, analyses[i] as (typeof analyses)[number]));
			return result;
		}
	};
}
