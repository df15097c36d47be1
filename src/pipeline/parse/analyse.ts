/**
 * Runs the network over the sentences of a document in batches of like length and writes what it
 * finds into their tokens. One batch a step, so that a caller may report progress, stop or breathe.
 */

import { cutWindows, type Range } from './cut-windows.ts';
import { featureReader, FEATURES, ROOT } from './features.ts';
import type { Model } from './model.ts';
import { BATCH_ROWS, BATCH_SENTENCES, Network, type Analysis, type Rows } from './network.ts';
import type { ParsedSentence } from './token.ts';

/** A sentence on its way: its tokens get their tags and heads here. */
export interface Draft {
	text: string;
	sentence: ParsedSentence;
	/** For each token a tag that it must get (a number into `model.tags`), or -1. */
	forced?: Int16Array;
}

interface Window extends Range {
	draft: Draft;
}

/** The network, ready to be run over documents. */
export interface Analyser {
	network: Network;
	/** Yields the number of words done after each batch. */
	analyse(drafts: readonly Draft[]): Generator<number, void, void>;
}

/** Makes an analyser; its memory is taken once and serves all documents. */
export function createAnalyser(model: Model, simd: boolean): Analyser {
	const network = new Network(model, simd);
	const featuresOf = featureReader(model);

	function rowsOf({ draft, from, to }: Window): Rows {
		const { text, sentence, forced } = draft;
		const length = to - from + 1;
		const features = new Int32Array(length * FEATURES);
		features.set(ROOT);
		for (let i = from; i < to; i++) {
			const token = sentence.tokens[i];
			if (token)
				features.set(featuresOf(text.slice(token.start, token.end)), (i - from + 1) * FEATURES);
		}
		if (!forced) return { length, features };
		const must = new Int16Array(length).fill(-1);
		must.set(forced.subarray(from, to), 1);
		return { length, features, forced: must };
	}

	function write({ draft, from, to }: Window, { tags, heads, relations }: Analysis): void {
		const { tokens } = draft.sentence;
		for (let i = from; i < to; i++) {
			const token = tokens[i];
			const row = i - from + 1;
			const tag = model.tags[tags[row] ?? 0];
			const head = heads[row] ?? 0;
			if (!token || !tag) continue;
			[token.upos, token.xpos] = tag;
			token.head = head === 0 ? -1 : from + head - 1;
			token.deprel = model.relations[relations[row] ?? 0] ?? 'dep';
		}
	}

	function* analyse(drafts: readonly Draft[]): Generator<number, void, void> {
		const windows: Window[] = [];
		for (const draft of drafts) {
			const { tokens } = draft.sentence;
			const strength = (i: number) => cutStrength(draft.text, tokens[i]);
			for (const range of cutWindows(tokens.length, strength)) windows.push({ ...range, draft });
		}
		// The longest first; sorting is stable, so equal lengths keep the order of the text.
		windows.sort((a, b) => b.to - b.from - (a.to - a.from));
		let done = 0;
		for (let at = 0; at < windows.length;) {
			const first = windows[at] as Window;
			const room = Math.floor(BATCH_ROWS / (first.to - first.from + 1));
			const batch = windows.slice(at, at + Math.min(BATCH_SENTENCES, room));
			network.run(batch.map(rowsOf)).forEach((found, i) => write(batch[i] as Window, found));
			at += batch.length;
			for (const { from, to } of batch) done += to - from;
			yield done;
		}
		for (const window of windows) if (window.from > 0) join(window.draft.sentence);
	}

	return { network, analyse };
}

function cutStrength(text: string, token: { start: number; end: number } | undefined): number {
	if (!token || token.end - token.start > 1) return 0;
	const mark = text[token.start] as string;
	return ';:'.includes(mark) ? 2 : ',–—'.includes(mark) ? 1 : 0;
}

/** Hangs the roots of later windows of a sentence on the root of its first, so that the tree has one root. */
function join({ tokens }: ParsedSentence): void {
	const root = tokens.findIndex((token) => token.head < 0);
	tokens.forEach((token, i) => {
		if (i === root || token.head >= 0) return;
		token.head = root;
		token.deprel = 'parataxis';
	});
}
